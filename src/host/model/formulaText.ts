import { parse, tokenize } from "@cj-tech-master/excelts/formula";
import { engineText } from "./engineText";
import { formulaTokens, type FormulaToken, type ReferenceArea } from "./formulaTokens";
import { ModelError } from "./modelError";
import { areaText, prefixText } from "./references";
import type { WorkbookModel } from "./workbookModel";

export const LONGEST_FORMULA = 8192;

/** Shapes of formulas known to parse: the text with every reference cut out. */
const parsed = new Set<string>();

function refuse(reason: string): never {
  throw new ModelError("InvalidArgument", reason);
}

function sheetNameAsIs(workbook: WorkbookModel, name: string): string {
  const wanted = name.toLowerCase();
  const sheet = workbook.sheets.find((s) => s.name.toLowerCase() === wanted);
  if (sheet === undefined) refuse(`The formula refers to a sheet that doesn't exist: ${name}`);
  return sheet.name;
}

function areaOf(token: FormulaToken, area: ReferenceArea): string {
  return /[a-z]/.test(token.text) ? areaText(area) : token.text;
}

function canonicalToken(workbook: WorkbookModel, token: FormulaToken): string | undefined {
  const { sheet } = token;
  let prefix = "";
  if (sheet !== null) {
    if (sheet.external) return undefined;
    prefix = prefixText({
      first: sheetNameAsIs(workbook, sheet.first),
      last: sheet.last === null ? null : sheetNameAsIs(workbook, sheet.last),
      external: false,
    });
  }
  if (token.area !== null) return prefix + areaOf(token, token.area);
  if (token.kind === "function") return token.text.replace(/^(?:_xlfn\.|_xlws\.)+/i, "").toUpperCase();
  if (token.kind === "boolean") return token.text.toUpperCase();
  return sheet === null ? undefined : prefix + token.text;
}

function parses(formula: string): boolean {
  try {
    parse(tokenize(engineText(formula)));
    return true;
  } catch {
    return false;
  }
}

/** The formula (without "=") as Excel keeps it: functions and references in capitals, sheets as they are written.
 * Throws InvalidArgument when it is too long, does not parse or names a sheet that does not exist. */
export function canonicalFormula(workbook: WorkbookModel, text: string): string {
  const trimmed = text.trim();
  if (trimmed.length + 1 > LONGEST_FORMULA) refuse("The formula is longer than 8,192 characters.");
  let formula = "";
  let shape = "";
  for (const token of formulaTokens(trimmed)) {
    const piece = canonicalToken(workbook, token) ?? trimmed.slice(token.start, token.end);
    formula += piece;
    shape += token.kind === "reference" ? "\u0001" : token.kind === "number" ? "1" : piece;
  }
  if (!parsed.has(shape)) {
    if (!parses(formula)) refuse(`The formula can't be read: =${formula.slice(0, 200)}`);
    if (parsed.size > 5000) parsed.clear();
    parsed.add(shape);
  }
  return formula;
}
