// Last step: what the clerk reads aloud to the applicant before submitting.

import { toYuan } from "./money.js";
import { stillMissing } from "./papers.js";

export function showOverview(list, form, request) {
  const { household } = request;
  const incomes = household.members.flatMap((member) => member.incomes);
  const missing = stillMissing(form.querySelector("[data-papers]"));
  list.replaceChildren(
    line("保障类别", chosen(form, "programme")),
    ...(request.programme === "LOW_RENT" ? [line("保障方式意愿", chosen(form, "wish"))] : []),
    line("申请人", household.members[0].name ?? "（未填）"),
    line("联系方式", [household.contact?.phone, household.contact?.email].filter(Boolean).join("，") || "未填"),
    line("家庭人口", `${household.members.length} 人`),
    line("所在社区", chosen(form, "communityCode")),
    line("近 12 个月收入合计", `${toYuan(sum(incomes))} 元`),
    line("财产合计", `${toYuan(sum(household.assets))} 元`),
    line("住房", household.dwellings.length ? `${household.dwellings.length} 处` : "无"),
    line("尚缺材料", missing.length ? missing.join("、") : "无"),
  );
}

function sum(parts) {
  return parts.reduce((total, part) => total + (part.amountFen ?? 0), 0);
}

function chosen(form, name) {
  const select = form.querySelector(`[data-field="${name}"]`);
  return select.value || name === "wish" ? select.selectedOptions[0].textContent : "（未选）";
}

function line(name, value) {
  const row = document.createElement("div");
  const term = document.createElement("dt");
  const words = document.createElement("dd");
  term.textContent = name;
  words.textContent = value;
  row.append(term, words);
  return row;
}
