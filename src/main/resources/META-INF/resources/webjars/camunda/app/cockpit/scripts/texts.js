// Texts that the web app keeps in its code and not in its locales: the time of a table's date behind a "T", the head of its
// column of buttons. Only a text that is nothing else is changed.
import { shown } from '../../tasklist/scripts/shown.js';

const MOMENT = /^(\s*\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2}\s*)$/;
const HEADS = { Actions: '操作' };

shown(text => {
  const head = text.parentElement?.closest('thead') && HEADS[text.data.trim()];
  const chinese = head || text.data.replace(MOMENT, '$1 $2');
  if (chinese !== text.data) {
    text.data = chinese;
  }
});
