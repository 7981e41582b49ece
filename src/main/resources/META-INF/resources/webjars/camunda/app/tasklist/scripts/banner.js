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

banner();
