// Amounts are typed in yuan and sent in fen; no floating point in between.

const YUAN = /^(-?)(\d{1,12})(?:\.(\d{1,2}))?$/;

/** Fen of a typed amount; null when nothing is typed, undefined when it is no amount. */
export function toFen(text) {
  const typed = text.replace(/[,，\s]/g, "");
  if (typed === "") return null;
  const match = YUAN.exec(typed);
  if (!match) return undefined;
  const fen = Number(match[2]) * 100 + Number((match[3] ?? "").padEnd(2, "0"));
  return match[1] ? -fen : fen;
}

/** 123456 → "1,234.56" */
export function toYuan(fen) {
  const cents = String(Math.abs(fen)).padStart(3, "0");
  const yuan = cents.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ",");
  return `${fen < 0 ? "-" : ""}${yuan}.${cents.slice(-2)}`;
}
