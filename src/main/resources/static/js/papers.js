// Step "papers": shows the papers of the chosen programme and marks those this household need not bring.

const NEEDED_WHEN = {
  ALWAYS: () => true,
  MARRIED: ({ household }) => household.members.some((member) => member.relation === "SPOUSE"),
  MINIMUM_LIVING: ({ household }) =>
    household.members.some((member) => member.incomes.some((income) => income.kind === "MINIMUM_LIVING_ALLOWANCE")),
  SPECIAL_GROUP: ({ household }) => household.members.some((member) => member.specialGroups.length > 0),
  DWELLING_SOLD: ({ household }) => household.dwellings.some((dwelling) => dwelling.tenure === "SOLD"),
  NEW_EMPLOYEE: ({ category }) => category === "NEW_EMPLOYEE",
  MIGRANT_WORKER: ({ category }) => category === "MIGRANT_WORKER",
};

/** A courtesy to the clerk: which papers are missing in the end, the server says. */
export function offerPapers(list, request) {
  for (const paper of list.children) {
    const box = paper.querySelector("input");
    const offered = paper.dataset.programmes.split(" ").includes(request.programme);
    paper.hidden = !offered;
    if (!offered) box.checked = false;
    const needed = NEEDED_WHEN[paper.dataset.when]?.(request) ?? true;
    paper.classList.toggle("not-needed", !needed);
  }
}

/** Names of the papers that seem to be missing still. */
export function stillMissing(list) {
  return [...list.children]
    .filter((paper) => !paper.hidden && !paper.classList.contains("not-needed") && !paper.querySelector("input").checked)
    .map((paper) => paper.querySelector("span").textContent);
}
