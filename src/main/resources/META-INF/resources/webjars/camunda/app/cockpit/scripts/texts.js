// Texts that the web app keeps in its code and not in its locales: the time of a table's date behind a "T", the head of its
// column of buttons. Only what is shown is changed, and only a text that is nothing else; whatever edits or copies it has its own.
const MOMENT = /^(\s*\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2}\s*)$/;
const HEADS = { Actions: '操作' };

function put(text) {
  const head = text.parentElement?.closest('thead') && HEADS[text.data.trim()];
  const chinese = head || text.data.replace(MOMENT, '$1 $2');
  if (chinese !== text.data) {
    text.data = chinese;
  }
}

function putAll(node) {
  if (node.nodeType === Node.TEXT_NODE) {
    put(node);
  } else if (node.nodeType === Node.ELEMENT_NODE) {
    const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      put(texts.currentNode);
    }
  }
}

new MutationObserver(changes =>
  changes.forEach(change => (change.type === 'characterData' ? [change.target] : change.addedNodes).forEach(putAll))
).observe(document.body, { childList: true, characterData: true, subtree: true });
putAll(document.body);
