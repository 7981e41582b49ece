// Shows how far the server has come with a form that takes a while: data-progress tells done, data-total of how many.

const EVERY_MS = 700;

for (const form of document.querySelectorAll("form[data-progress]")) {
  form.addEventListener("submit", () => {
    form.querySelectorAll("button").forEach((button) => (button.disabled = true));
    const waiting = form.querySelector("[data-waiting]");
    waiting.hidden = false;
    setInterval(() => show(form.dataset.progress, Number(form.dataset.total), waiting), EVERY_MS);
  });
}

async function show(from, total, waiting) {
  const answer = await fetch(from);
  if (!answer.ok) {
    return;
  }
  const { done } = await answer.json();
  const bar = waiting.querySelector("progress");
  bar.max = total;
  bar.value = Math.min(done, total);
  waiting.querySelector("[data-words]").textContent = `${bar.value} / ${total}`;
}
