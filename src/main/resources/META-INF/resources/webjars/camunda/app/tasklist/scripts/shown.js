// What a web app shows, text by text, for those of its texts that stand in its code and in no locale. Only what is shown is
// changed; whatever edits, copies or checks it has its own.
function each(node, put) {
  if (node.nodeType === Node.TEXT_NODE) {
    put(node);
  } else if (node.nodeType === Node.ELEMENT_NODE) {
    const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      put(texts.currentNode);
    }
  }
}

/** Calls `put` with each text node there is and each that comes or changes, `label` with each element that comes. */
export function shown(put, label = () => {}) {
  const come = node => {
    each(node, put);
    if (node.nodeType === Node.ELEMENT_NODE) {
      [node, ...node.querySelectorAll('*')].forEach(label);
    }
  };
  new MutationObserver(changes =>
    changes.forEach(change => (change.type === 'characterData' ? [change.target] : change.addedNodes).forEach(come))
  ).observe(document.body, { childList: true, characterData: true, subtree: true });
  come(document.body);
}
