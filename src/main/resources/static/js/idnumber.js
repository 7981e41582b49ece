// Courtesy check of an identity number (GB 11643) while it is typed; the server judges.

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK = "10X98765432";

/** What looks wrong, or an empty text. */
export function flawOf(typed) {
  const number = typed.trim().toUpperCase();
  if (!/^\d{17}[\dX]$/.test(number)) return `应为 18 位，现为 ${number.length} 位或含有其他字符`;
  if (!isDay(number.slice(6, 10), number.slice(10, 12), number.slice(12, 14))) return "出生日期部分不是有效日期";
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(number[i]), 0);
  return CHECK[sum % 11] === number[17] ? "" : "校验码不符，请与证件核对";
}

function isDay(year, month, day) {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}
