// Shows all faults of a request: each beside its field, and together in a list that leads to them.

let count = 0;

/**
 * @param faults what the server, or the page, found: {path, message}
 * @param fields fault path → the field it belongs to
 */
export function showFaults(form, list, title, faults, fields, goTo) {
  clearFaults(form, list);
  const lines = document.createElement("ul");
  const seen = new Set();
  for (const fault of faults) {
    const field = find(fields, fault.path);
    const line = field ? beside(field, fault.message, goTo) : fault.message;
    const key = field ? `${field.id} ${fault.message}` : fault.message;
    if (seen.has(key)) continue;
    seen.add(key);
    const item = document.createElement("li");
    item.append(line);
    lines.append(item);
  }
  const heading = document.createElement("h2");
  heading.textContent = `${title || "请更正下列内容"}（共 ${seen.size} 处）`;
  list.replaceChildren(heading, lines);
  reveal(list);
}

/** One sentence about the whole request, with a way to log in again. */
export function showTrouble(list, words) {
  const line = document.createElement("p");
  line.textContent = words;
  list.replaceChildren(line);
  if (words.startsWith("登录已过期")) {
    const link = document.createElement("a");
    Object.assign(link, { href: "/login", target: "_blank", textContent: "在新窗口登录" });
    list.append(link);
  }
  reveal(list);
}

export function clearFaults(form, list) {
  list.hidden = true;
  form.querySelectorAll(".fault").forEach((note) => note.remove());
  form.querySelectorAll("[aria-invalid]").forEach(forgive);
}

/** A field being corrected is no longer marked; its line in the list stays until the next answer. */
export function forgive(field) {
  document.getElementById(field.getAttribute("aria-describedby"))?.remove();
  field.removeAttribute("aria-invalid");
  field.removeAttribute("aria-describedby");
}

function reveal(list) {
  list.hidden = false;
  list.focus();
  list.scrollIntoView({ block: "start" });
}

/** A fault of a part belongs to the nearest whole the page shows. */
function find(fields, path) {
  for (let at = path; at; at = at.replace(/(\.[^.[\]]+|\[\d+\])$/, "")) {
    const field = fields.get(at) ?? fields.get(`household.${at}`);
    if (field) return field;
    if (!/[.[]/.test(at)) break;
  }
  return undefined;
}

function beside(field, message, goTo) {
  field.id ||= `field-${++count}`;
  const shown = [...field.parentElement.querySelectorAll(":scope > .fault")].some((note) => note.textContent === message);
  if (!shown) {
    const note = document.createElement("span");
    note.className = "fault";
    note.id = `fault-${++count}`;
    note.textContent = message;
    if (field.type === "checkbox") field.closest("label").append(note);
    else field.after(note);
    field.setAttribute("aria-invalid", "true");
    field.setAttribute("aria-describedby", note.id);
    field.closest("details")?.setAttribute("open", "");
  }
  const link = document.createElement("a");
  link.href = `#${field.id}`;
  link.textContent = `${nameOf(field)}：${message}`;
  link.addEventListener("click", (event) => {
    event.preventDefault();
    goTo(field);
  });
  return link;
}

function nameOf(field) {
  const row = field.closest("fieldset.row")?.querySelector("legend")?.textContent;
  const own = field.getAttribute("aria-label") ?? field.closest("label")?.querySelector("span:not(.fault)")?.textContent;
  return [row, own].filter(Boolean).join(" · ");
}
