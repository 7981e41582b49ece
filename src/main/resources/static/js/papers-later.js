// Papers handed in later: finds the case, offers what is missing, sends what was brought.

import { call } from "./api.js";
import { showFaults, showTrouble } from "./faults.js";
import { showReceipt } from "./receipt.js";

const find = document.querySelector("[data-find]");
const faultList = document.querySelector("[data-faults]");
const form = document.querySelector("[data-papers]");
const result = document.querySelector("[data-result]");

find.addEventListener("submit", (event) => {
  event.preventDefault();
  location.assign(`${find.dataset.base}${encodeURIComponent(find.elements.caseNo.value.trim())}/papers`);
});

function show(told) {
  if (told.trouble) return showTrouble(faultList, told.trouble);
  if (told.faults) return showFaults(form, faultList, told.title, told.faults, new Map(), () => {});
  faultList.hidden = true;
  offer(told.body);
  if (told.body.accepted || told.status === 201) showReceipt(result, told.body, false);
}

function offer(receipt) {
  const missing = receipt.missingPapers ?? [];
  form.hidden = missing.length === 0;
  form.querySelector("ul").replaceChildren(...missing.map(choice));
}

function choice(paper) {
  const item = document.createElement("li");
  const label = document.createElement("label");
  const box = document.createElement("input");
  box.type = "checkbox";
  box.value = paper.kind;
  label.append(box, ` ${paper.title}`);
  item.append(label);
  return item;
}

if (form) {
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const papers = [...form.querySelectorAll("input:checked")].map((box) => box.value);
    const told = await call(`${form.dataset.api}/papers`, { method: "POST", body: { papers } });
    show(told);
    if (told.body) showReceipt(result, told.body, false);
  });
  show(await call(form.dataset.api));
}
