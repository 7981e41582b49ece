// Tasklist looks some of its words up only once, when it draws its list, and shows their keys for good where its locale comes
// later: on a browser's first visit over a slow line. So the words lie in the browser, where Tasklist keeps them, before it begins.
const STORE = 'camunda-web';
const locales = `${document.querySelector('base').getAttribute('app-root')}/app/tasklist/locales/`;
const name = `${locales}_locales_data_zh-CN_${window.bust}`;

function kept() {
  return JSON.parse(localStorage.getItem(STORE) || '{}');
}

function fetchWords() {
  const request = new XMLHttpRequest();
  // waited for, as nothing of Tasklist may begin before
  request.open('GET', `${locales}zh-CN.json?bust=${window.bust}`, false);
  request.send();
  if (request.status === 200) {
    localStorage.setItem(STORE, JSON.stringify({ ...kept(), [name]: request.responseText }));
  }
}

if (!(name in kept())) {
  try {
    fetchWords();
  } catch (failed) {
    // Tasklist fetches them itself, and says so where they can't be had
    console.warn(failed);
  }
}
