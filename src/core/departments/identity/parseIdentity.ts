import { readIdentityText } from "./identityText";
import type { ColumnRole, RowIdentity, SheetIdentity, SheetMark } from "./sheetIdentity";

/** One hidden cell understood. */
export type ParsedIdentity =
  | { readonly kind: "sheet"; readonly mark: SheetMark }
  | { readonly kind: "row"; readonly row: RowIdentity }
  | { readonly kind: "column"; readonly role: ColumnRole }
  | { readonly kind: "damaged" }
  | { readonly kind: "newer"; readonly format: number };

const fields: Readonly<Record<RowIdentity["field"], true>> = {
  actual: true,
  flag: true,
  missingReason: true,
  analysis: true,
  policy: true,
  nextSteps: true,
  remarks: true,
  respondent: true,
  contact: true,
  approvedOn: true,
  name: true,
  plan: true,
};
const roles: Readonly<Record<ColumnRole, true>> = {
  number: true,
  label: true,
  previous: true,
  key: true,
  input: true,
  check: true,
};
const SHEET_PARTS = 5;
const ROW_PARTS = 6;

/** What a cell's text says of identity; null: nothing at all. */
export function parseIdentity(text: string): ParsedIdentity | null {
  const read = readIdentityText(text);
  if (read === null || read.kind === "damaged" || read.kind === "newer") return read;
  if (read.kind === "column") return parseColumn(read.parts);
  return read.kind === "sheet" ? parseMark(read.parts) : parseRow(read.parts);
}

function parseColumn([role = ""]: readonly string[]): ParsedIdentity {
  return role in roles ? { kind: "column", role: role as ColumnRole } : { kind: "damaged" };
}

function parseMark(parts: readonly string[]): ParsedIdentity {
  const sheet = parseSheet(parts);
  if (sheet === null) return { kind: "damaged" };
  return { kind: "sheet", mark: { ...sheet, indicatorIds: parts.slice(SHEET_PARTS) } };
}

function parseRow(parts: readonly string[]): ParsedIdentity {
  const sheet = parseSheet(parts);
  const own = parts.slice(SHEET_PARTS);
  const [indicatorId = "", field = "", year = "", seen = "", definition = "", prefilled = ""] = own;
  const entryYear = Number(year);
  if (sheet === null || own.length !== ROW_PARTS || !(field in fields) || !Number.isInteger(entryYear)) {
    return { kind: "damaged" };
  }
  const subject = { indicatorId: indicatorId === "" ? null : indicatorId, field: field as RowIdentity["field"] };
  return { kind: "row", row: { ...sheet, ...subject, entryYear, seen, definition, prefilled } };
}

function parseSheet(parts: readonly string[]): SheetIdentity | null {
  const [strategyId, strategyVersion, department, year, round] = parts;
  if (strategyId === undefined || strategyVersion === undefined || department === undefined) return null;
  const fiscalYear = Number(year);
  if (!Number.isInteger(fiscalYear) || (round !== "final" && round !== "expected")) return null;
  return { strategyId, strategyVersion, department, fiscalYear, round };
}
