import type { CellRef } from "../../workbook/cellAddress";
import { parseAddress } from "../../workbook/parseAddress";

const REFERENCE = /(?:'((?:[^']|'')+)'|([^'!()=,"&*<>+\-\s]+))!(\$?[A-Z]{1,3}\$?[1-9]\d*)/;

/** The cell a formula of ours refers to, as Excel keeps it; null where it is deleted or lies in another workbook. */
export function parseReference(formula: string): CellRef | null {
  if (!formula.startsWith("=") || formula.includes("#REF!")) return null;
  const [, quoted, plain, address] = REFERENCE.exec(formula) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  if (sheet === undefined || address === undefined || sheet.includes("[")) return null;
  return parseAddress(sheet, address);
}
