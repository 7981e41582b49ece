import './words.js';

// Replaces the file of the same path in the Tasklist's own jar, so every key of that one is repeated here.
export default {
  app: {
    vendor: '广厦',
    name: '住房保障'
  },

  // Tasklist takes the browser's language when it is listed here. Only Chinese is: an English browser
  // would otherwise get English words around Chinese forms and diagrams.
  locales: {
    availableLocales: ['zh-CN'],
    fallbackLocale: 'zh-CN'
  },

  customScripts: ['scripts/due-first', 'scripts/logout', 'scripts/banner', 'scripts/forms', 'scripts/refusals'],

  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: '认领当前选中的任务'
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: '跳到第一个任务视图'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: '跳到列表中的第一个任务'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: '跳到任务表单的第一个输入框'
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: '打开启动流程的窗口'
    }
  }
};
