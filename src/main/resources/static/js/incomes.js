// Step "incomes": a block for each member, in it a line for each kind, in it the 12 months.

import { copyOf } from "./rows.js";

/** A block that follows its member: named after it, gone with it. */
export function incomeBlockFor(member, list) {
  const block = copyOf("income-block");
  const legend = block.querySelector("legend");
  const name = member.querySelector('[data-field="name"]');
  const follow = () => (legend.textContent = name.value.trim() || member.querySelector("legend").textContent);
  name.addEventListener("input", follow);
  follow();
  block.querySelector("[data-add-line]").addEventListener("click", () => addLine(block));
  list.append(block);
  return block;
}

function addLine(block) {
  const line = copyOf("income-line");
  const monthly = line.querySelector("[data-monthly]");
  const months = [...line.querySelectorAll("[data-month]")];
  monthly.addEventListener("input", () => {
    months.filter((month) => !month.classList.contains("own")).forEach((month) => (month.value = monthly.value));
  });
  months.forEach((month) =>
    month.addEventListener("input", () => month.classList.toggle("own", month.value !== monthly.value)),
  );
  line.querySelector("[data-remove-line]").addEventListener("click", () => line.remove());
  block.querySelector("[data-lines]").append(line);
  line.querySelector("select").focus();
}
