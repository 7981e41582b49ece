// Rows a clerk adds and removes: members, assets, dwellings.

export function copyOf(templateId) {
  return document.getElementById(templateId).content.firstElementChild.cloneNode(true);
}

/** Lets the button add rows of the template to the list; calls back with each row added or removed. */
export function repeat(form, name, templateId, { onAdd = () => {}, onRemove = () => {}, from = 1 } = {}) {
  const list = form.querySelector(`[data-rows="${name}"]`);
  form.querySelector(`[data-add="${name}"]`).addEventListener("click", () => {
    const row = copyOf(templateId);
    row.querySelector("[data-remove]").addEventListener("click", () => {
      row.remove();
      number(list, from);
      onRemove(row);
    });
    list.append(row);
    number(list, from);
    onAdd(row);
    row.querySelector("input, select").focus();
  });
}

function number(list, from) {
  [...list.children].forEach((row, i) => {
    row.querySelector("legend").textContent = `${row.dataset.title} ${i + from}`;
  });
}

/** Shows what is asked only when the select of the same scope has a certain value. */
export function showOnlyFor(scope, select) {
  const follow = () =>
    scope.querySelectorAll("[data-only-for]").forEach((part) => (part.hidden = part.dataset.onlyFor !== select.value));
  select.addEventListener("change", follow);
  follow();
}
