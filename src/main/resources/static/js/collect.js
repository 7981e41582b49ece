// Turns the form into the request of POST /api/v1/applications, and remembers which field each part came from.

import { toFen } from "./money.js";

/**
 * @param people member rows, the applicant first, each with its block of incomes
 * @returns request, fields (fault path → field) and faults (what could not even be sent)
 */
export function collect(form, people) {
  const fields = new Map();
  const faults = [];

  function at(path, field) {
    fields.set(path, field);
    return field;
  }

  function text(scope, path, name) {
    return at(`${path}${name}`, scope.querySelector(`[data-field="${name}"]`)).value.trim() || null;
  }

  function money(path, field) {
    const fen = toFen(at(path, field).value);
    if (fen === undefined) faults.push({ path, message: "请填写金额，最多两位小数" });
    return fen ?? null;
  }

  function figure(scope, path, name, pattern, words) {
    const typed = text(scope, path, name);
    if (typed === null || pattern.test(typed)) return typed === null ? null : Number(typed);
    faults.push({ path: `${path}${name}`, message: words });
    return null;
  }

  function ticked(scope) {
    return [...scope.querySelectorAll("input:checked")].map((box) => box.value);
  }

  function agreed(name) {
    return at(name, form.querySelector(`[data-field="${name}"]`)).checked;
  }

  function rows(name, read) {
    return [...form.querySelector(`[data-rows="${name}"]`).children].map((row, i) => {
      at(`household.${name}[${i}]`, row);
      return read(row, `household.${name}[${i}].`);
    });
  }

  function member({ row, block }, i) {
    const path = `household.members[${i}].`;
    at(`household.members[${i}]`, row);
    return {
      name: text(row, path, "name"),
      idNumber: text(row, path, "idNumber")?.toUpperCase() ?? null,
      relation: text(row, path, "relation"),
      specialGroups: ticked(at(`${path}specialGroups`, row.querySelector('[data-field="specialGroups"]'))),
      incomes: incomes(block, `${path}incomes`),
    };
  }

  function incomes(block, path) {
    at(path, block);
    const found = [];
    for (const line of block.querySelectorAll(".income-line")) {
      for (const month of line.querySelectorAll("[data-month]")) {
        if (!month.value.trim()) continue;
        const here = `${path}[${found.length}]`;
        const kind = at(`${here}.kind`, line.querySelector('[data-field="kind"]')).value || null;
        at(`${here}.month`, month);
        found.push({ kind, month: month.dataset.month, amountFen: money(`${here}.amountFen`, month) });
      }
    }
    return found;
  }

  function asset(row, path) {
    return {
      kind: text(row, path, "kind"),
      amountFen: money(`${path}amountFen`, row.querySelector('[data-field="amountFen"]')),
    };
  }

  function dwelling(row, path) {
    const tenure = text(row, path, "tenure");
    const disposedOn = text(row, path, "disposedOn");
    return {
      tenure,
      address: text(row, path, "address"),
      floorArea: figure(row, path, "floorArea", /^-?\d{1,6}(\.\d+)?$/, "请填写面积数字"),
      disposedOn: tenure === "SOLD" ? disposedOn : null,
    };
  }

  function contact(path) {
    const given = { phone: text(form, path, "phone"), email: text(form, path, "email") };
    return given.phone || given.email ? given : null;
  }

  const category = text(form, "", "category");
  const insured = figure(form, "", "socialInsuranceMonths", /^-?\d{1,4}$/, "请填写月数");
  const papers = at("household.papers", form.querySelector("[data-papers]"));
  const request = {
    programme: text(form, "", "programme"),
    category,
    wish: text(form, "", "programme") === "LOW_RENT" ? text(form, "", "wish") : null,
    socialInsuranceMonths: category === "MIGRANT_WORKER" ? insured : null,
    consentToChecks: agreed("consentToChecks"),
    declarationOfTruth: agreed("declarationOfTruth"),
    household: {
      communityCode: text(form, "household.", "communityCode"),
      address: text(form, "household.", "address"),
      residentSince: text(form, "household.", "residentSince"),
      members: people.map(member),
      assets: rows("assets", asset),
      dwellings: rows("dwellings", dwelling),
      papers: ticked(papers),
      contact: contact("household.contact."),
    },
  };
  fields.set("household.members", people[0].row);
  return { request, fields, faults };
}
