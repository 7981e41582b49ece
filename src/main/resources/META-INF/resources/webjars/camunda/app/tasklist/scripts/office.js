// Loaded by Tasklist before it starts (see config.js).

// The task that is due first stands first: Tasklist itself would begin with the newest.
const DUE_FIRST = JSON.stringify([{ sortBy: 'dueDate', sortOrder: 'asc' }]);

function dueFirst() {
  const [path, search] = (location.hash || '#/').split('?');
  const parameters = new URLSearchParams(search);
  if (!parameters.has('sorting')) {
    parameters.set('sorting', DUE_FIRST);
    history.replaceState(history.state, '', path + '?' + parameters.toString().replaceAll('+', '%20'));
  }
}

// Over a demonstration the same banner as on our own pages.
async function banner() {
  const answer = await fetch('/banner');
  if (answer.status !== 200) {
    return;
  }
  const strip = document.createElement('div');
  strip.className = 'guangsha-banner';
  strip.textContent = await answer.text();
  document.body.prepend(strip);
}

dueFirst();
banner();
