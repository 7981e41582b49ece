// Replaces the file of the same path in the web app's own jar, where every key is commented out.
export default {
  app: {
    vendor: '广厦',
    name: '运行监控'
  },

  // Only Chinese is listed, whatever the language of the browser, as in Tasklist.
  locales: {
    availableLocales: ['zh-CN'],
    fallbackLocale: 'zh-CN'
  },

  customScripts: ['scripts/sla/plugins', 'scripts/texts', '../tasklist/scripts/logout', '../tasklist/scripts/banner']
};
