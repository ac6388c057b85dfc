import type { Indicator } from "../../kpi/strategy";
import type { CellValue } from "../../workbook/cellGrid";
import { digest } from "./digest";

/** Texts as they are compared: full and half width alike, without spaces and line breaks. */
function folded(text: string): string {
  return text.normalize("NFKC").replace(/[\s\u200b]+/gu, "");
}

/** Digest of a row's number and label as the cells show them. */
export function seenDigest(number: CellValue, label: CellValue): string {
  return digest(`${folded(String(number ?? ""))}\n${folded(String(label ?? ""))}`);
}

/** Digest of what an indicator is: another one means that it was redefined after the sheet was made. */
export function definitionDigest(indicator: Indicator): string {
  const { id, name, unit, decimals, baseline, target, direction } = indicator;
  return digest(JSON.stringify([id, name, unit, decimals, baseline, target, direction]));
}

/** Digest of an entry: a number and the same number as text differ in type only, so they are one; "" and null are no entry. */
export function entryDigest(entry: CellValue): string {
  const text = String(entry ?? "").trim();
  return text === "" ? "" : digest(text);
}
