// The window's intake page: gathers a household, sends it, shows every fault or the receipt.

import { call } from "./api.js";
import { collect } from "./collect.js";
import { clearFaults, forgive, showFaults, showTrouble } from "./faults.js";
import { flawOf } from "./idnumber.js";
import { incomeBlockFor } from "./incomes.js";
import { showOverview } from "./overview.js";
import { offerPapers } from "./papers.js";
import { showReceipt } from "./receipt.js";
import { copyOf, repeat, showOnlyFor } from "./rows.js";
import { makeSteps } from "./steps.js";

const form = document.getElementById("intake");
const faultList = form.querySelector("[data-faults]");
const blocks = new Map(); // member row → its block of incomes

function watch(member) {
  const number = member.querySelector('[data-field="idNumber"]');
  const note = member.querySelector("[data-courtesy]");
  number.addEventListener("change", () => {
    const flaw = number.value ? flawOf(number.value) : "";
    note.textContent = flaw || (number.value ? "号码格式相符" : "");
    note.classList.toggle("ok", !flaw);
  });
  blocks.set(member, incomeBlockFor(member, form.querySelector("[data-incomes]")));
}

function addApplicant() {
  const row = copyOf("member");
  row.querySelector("legend").textContent = "申请人";
  row.querySelector("[data-remove]").remove();
  const relation = row.querySelector('[data-field="relation"]');
  relation.replaceChildren(relation.querySelector('[value="APPLICANT"]'));
  form.querySelector('[data-rows="applicant"]').append(row);
  watch(row);
}

function addMember(row) {
  row.querySelector('[data-field="relation"] [value="APPLICANT"]').remove();
  watch(row);
}

function removeMember(row) {
  blocks.get(row).remove();
  blocks.delete(row);
}

function gather() {
  return collect(form, [...blocks].map(([row, block]) => ({ row, block })));
}

addApplicant();
showOnlyFor(form, form.querySelector('[data-field="category"]'));
// only low-rent housing comes as money or as a dwelling
const programme = form.querySelector('[data-field="programme"]');
programme.addEventListener("change", () => {
  form.querySelector("[data-wish]").hidden = programme.value !== "LOW_RENT";
});
repeat(form, "members", "member", { onAdd: addMember, onRemove: removeMember, from: 2 });
repeat(form, "assets", "asset");
repeat(form, "dwellings", "dwelling", { onAdd: (row) => showOnlyFor(row, row.querySelector('[data-field="tenure"]')) });

const steps = makeSteps(form, () => {
  const { request } = gather();
  offerPapers(form.querySelector("[data-papers]"), request);
  showOverview(form.querySelector("[data-overview]"), form, request);
});

let unsaved = false;
form.addEventListener("input", (event) => {
  unsaved = true;
  forgive(event.target);
  steps.markFaults();
});
window.addEventListener("beforeunload", (event) => {
  if (unsaved) event.preventDefault();
});

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const { request, fields, faults } = gather();
  clearFaults(form, faultList);
  const told = await whileBusy(() => call(form.dataset.api, { method: "POST", body: request, key: form.dataset.requestKey }));
  if (told.trouble) {
    showTrouble(faultList, told.trouble);
  } else if (told.faults) {
    const own = new Set(faults.map((fault) => fault.path));
    const all = [...faults, ...told.faults.filter((fault) => !own.has(fault.path))];
    showFaults(form, faultList, told.title, all, fields, steps.goTo);
  } else {
    unsaved = false;
    form.hidden = true;
    showReceipt(document.querySelector("[data-result]"), told.body, told.status === 200);
  }
  steps.markFaults();
});

async function whileBusy(work) {
  const button = form.querySelector('[type="submit"]');
  const busy = form.querySelector("[data-busy]");
  button.disabled = true;
  busy.hidden = false;
  try {
    return await work();
  } finally {
    button.disabled = false;
    busy.hidden = true;
  }
}
