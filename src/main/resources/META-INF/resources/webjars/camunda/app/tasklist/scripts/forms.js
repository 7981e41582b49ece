// The words of Camunda Forms (form-js 1.8.7) and of the calendar in its date fields: they stand in its code, in English only.
import { shown } from './shown.js';

const WITHIN = '.fjs-container, .flatpickr-calendar';

const WORDS = {
  'Field is required.': '此项必填。',
  'Field must be a valid email.': '请填写有效的电子邮箱。',
  'Field must be a valid  international phone number. (e.g. +4930664040900)': '请填写带国家代码的电话号码，例如 +8613800138000。',
  'Value is not a number.': '请填写数字。',
  'Value is expected to be an integer.': '请填写整数。',
  'Nothing to show.': '没有内容。',
  'No results': '没有找到',
  'All values selected': '已全部选中',
  'Add new': '添加',
  Collapse: '收起',
  Select: '请选择',
  Search: '搜索',
  'Remove tag': '移除',
  'Previous page': '上一页',
  'Next page': '下一页',
  'Click to remove sorting': '取消排序',
  Increment: '增加',
  Decrement: '减少',
  'hh:mm': '时:分',
  'hh:mm ?m': '时:分 AM/PM',
  'mm/dd/yyyy': '月/日/年',
  'yyyy/mm/dd': '年/月/日',
  ...Object.fromEntries(['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'].map((day, at) => [day, '日一二三四五六'[at]])),
  ...Object.fromEntries(
    'January February March April May June July August September October November December'
      .split(' ')
      .map((month, at) => [month, `${at + 1}月`])
  )
};

const SENTENCES = [
  [/^Field must match pattern (.*)\.$/s, pattern => `格式不符，应为：${pattern}`],
  [/^Field must have minimum value of (.+)\.$/, least => `不得小于 ${least}。`],
  [/^Field must have maximum value of (.+)\.$/, most => `不得大于 ${most}。`],
  [/^Field must have minimum length of (.+)\.$/, least => `至少 ${least} 个字。`],
  [/^Field must have maximum length of (.+)\.$/, most => `最多 ${most} 个字。`],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, digits => `小数最多 ${digits} 位。`],
  [
    /^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/,
    (below, above) => `请填写有效的数值，最接近的是 ${below} 和 ${above}。`
  ],
  [/^Click to sort by (.+) ascending$/, column => `按${column}升序排列`],
  [/^Click to sort by (.+) descending$/, column => `按${column}降序排列`],
  [/^Expand all \((\d+)\)$/, count => `展开全部（${count}）`]
];

function chinese(english) {
  if (Object.hasOwn(WORDS, english)) {
    return WORDS[english];
  }
  for (const [sentence, say] of SENTENCES) {
    const said = sentence.exec(english);
    if (said) {
      return say(...said.slice(1));
    }
  }
  return null;
}

// what an office wrote into a form is its own: a choice that reads "Select", a label "May"
const OF_THE_OFFICE = '.fjs-form-field-label, .fjs-select-display:not(.fjs-select-placeholder), .fjs-dropdownlist-item, '
  + '.fjs-taglist-tag-label, .fjs-table-td:not([colspan]), .fjs-form-field-text, .fjs-form-field-html, .fjs-form-field-description';

shown(
  text => {
    const within = text.parentElement?.closest(WITHIN);
    const said = within && !text.parentElement.closest(OF_THE_OFFICE) && chinese(text.data.trim());
    if (said) {
      text.data = said;
    }
  },
  element => {
    if (element.closest(WITHIN)) {
      ['placeholder', 'title', 'aria-label']
        .filter(name => element.hasAttribute(name))
        .forEach(name => element.setAttribute(name, chinese(element.getAttribute(name)) ?? element.getAttribute(name)));
    }
  }
);
