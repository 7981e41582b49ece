// The receipt a household takes home, filled from the interface's answer.

/** @param existing the case was there before this request */
export function showReceipt(place, receipt, existing) {
  const page = document.getElementById("receipt").content.firstElementChild.cloneNode(true);
  const slot = (name) => page.querySelector(`[data-slot="${name}"]`);
  const fill = (name, value) => {
    slot(name).textContent = value ?? "";
    slot(name).parentElement.hidden = !value;
  };
  slot("title").textContent = receipt.accepted ? "受理回执" : "收件回执（材料未齐，尚未受理）";
  slot("existing").hidden = !existing;
  const duplicates = slot("duplicates");
  duplicates.hidden = !receipt.duplicateHints;
  if (receipt.duplicateHints) {
    duplicates.querySelector("[data-count]").textContent = receipt.duplicateHints;
    duplicates.querySelector("a").href = receipt.duplicatesPage;
  }
  fill("caseNo", receipt.caseNo);
  fill("receivedOn", receipt.receivedOn);
  fill("acceptedOn", receipt.acceptedOn);
  fill("dueOn", receipt.dueProvisional ? `${receipt.dueOn}（暂定：该年度放假安排尚未公布）` : receipt.dueOn);

  const missing = receipt.missingPapers ?? [];
  slot("missing").hidden = missing.length === 0;
  slot("missing").querySelector("ol").append(...missing.map((paper) => item(paper.title)));
  const link = slot("papersLink");
  link.hidden = receipt.accepted;
  link.href = `${link.dataset.base}${encodeURIComponent(receipt.caseNo)}/papers`;

  page.querySelector("[data-print]").addEventListener("click", () => window.print());
  place.replaceChildren(page);
  page.querySelector("h1").tabIndex = -1;
  page.querySelector("h1").focus();
  window.scrollTo(0, 0);
}

function item(text) {
  const made = document.createElement("li");
  made.textContent = text;
  return made;
}
