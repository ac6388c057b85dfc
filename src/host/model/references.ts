import type { Rect } from "./rect";
import {
  formulaTokens,
  LAST_COLUMN,
  LAST_ROW,
  type FormulaToken,
  type ReferenceArea,
  type SheetPrefix,
} from "./formulaTokens";

/** Column letters of a zero-based column. */
export function lettersOfColumn(column: number): string {
  let letters = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}

/** A sheet name as a formula writes it, quoted where Excel quotes or the formula engine needs it (基本目標１). */
export function quoteSheetName(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}0-9_.]*$/u.test(name) &&
    !/^[A-Za-z]{1,3}\d+$/.test(name) &&
    !/^(?:[Rr]\d*[Cc]?\d*|[Cc]\d*|TRUE|FALSE)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "Sheet1!" or "'集計 表'!" or "'A 1:B 2'!"; "" without sheet. */
export function prefixText(sheet: SheetPrefix | null): string {
  if (sheet === null) return "";
  if (sheet.last === null) return `${quoteSheetName(sheet.first)}!`;
  const first = quoteSheetName(sheet.first);
  const last = quoteSheetName(sheet.last);
  if (!first.startsWith("'") && !last.startsWith("'")) return `${first}:${last}!`;
  return `'${`${sheet.first}:${sheet.last}`.replaceAll("'", "''")}'!`;
}

/** A1 text of an area with its `$` marks. */
export function areaText(area: ReferenceArea): string {
  const row = (n: number, fixed: boolean): string => `${fixed ? "$" : ""}${n + 1}`;
  const column = (n: number, fixed: boolean): string => `${fixed ? "$" : ""}${lettersOfColumn(n)}`;
  if (area.shape === "rows") return `${row(area.top, area.fixedTop)}:${row(area.bottom, area.fixedBottom)}`;
  if (area.shape === "columns") return `${column(area.left, area.fixedLeft)}:${column(area.right, area.fixedRight)}`;
  const first = column(area.left, area.fixedLeft) + row(area.top, area.fixedTop);
  if (area.shape === "cell") return first;
  return `${first}:${column(area.right, area.fixedRight)}${row(area.bottom, area.fixedBottom)}`;
}

/** A1 text of a rect without `$`; whole rows and columns as "1:5" and "A:C". */
export function rectText(rect: Rect): string {
  if (rect.left === 0 && rect.right === LAST_COLUMN) return `${rect.top + 1}:${rect.bottom + 1}`;
  if (rect.top === 0 && rect.bottom === LAST_ROW) return `${lettersOfColumn(rect.left)}:${lettersOfColumn(rect.right)}`;
  const first = `${lettersOfColumn(rect.left)}${rect.top + 1}`;
  const last = `${lettersOfColumn(rect.right)}${rect.bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** What a rewrite makes of one token; undefined leaves it as it is. */
export type TokenRewrite = (token: FormulaToken) => string | undefined;

/** Replaces tokens of a formula; the same string comes back when nothing is replaced. */
export function rewriteTokens(formula: string, rewrite: TokenRewrite): string {
  let result = "";
  let copied = 0;
  for (const token of formulaTokens(formula)) {
    const replacement = rewrite(token);
    if (replacement === undefined) continue;
    result += formula.slice(copied, token.start) + replacement;
    copied = token.end;
  }
  return copied === 0 ? formula : result + formula.slice(copied);
}

/** Gives every reference of this workbook a new area; null makes it #REF!. */
export function rewriteReferences(
  formula: string,
  rewrite: (area: ReferenceArea, sheet: SheetPrefix | null) => ReferenceArea | null,
): string {
  return rewriteTokens(formula, (token) => {
    if (token.area === null || token.sheet?.external) return undefined;
    const area = rewrite(token.area, token.sheet);
    if (area === token.area) return undefined;
    // the sheet stays as it was written
    const prefix = formula.slice(token.start, token.end - token.text.length);
    return area === null ? `${prefix}#REF!` : prefix + areaText(area);
  });
}

function moved(area: ReferenceArea, dRow: number, dColumn: number): ReferenceArea | null {
  const rowStep = area.shape === "columns" ? 0 : dRow;
  const columnStep = area.shape === "rows" ? 0 : dColumn;
  const top = area.top + (area.fixedTop ? 0 : rowStep);
  const bottom = area.bottom + (area.fixedBottom ? 0 : rowStep);
  const left = area.left + (area.fixedLeft ? 0 : columnStep);
  const right = area.right + (area.fixedRight ? 0 : columnStep);
  if (top === area.top && bottom === area.bottom && left === area.left && right === area.right) return area;
  if (Math.min(top, bottom, left, right) < 0) return null;
  if (Math.max(top, bottom) > LAST_ROW || Math.max(left, right) > LAST_COLUMN) return null;
  const rows = top <= bottom;
  const columns = left <= right;
  return {
    shape: area.shape,
    top: rows ? top : bottom,
    bottom: rows ? bottom : top,
    fixedTop: rows ? area.fixedTop : area.fixedBottom,
    fixedBottom: rows ? area.fixedBottom : area.fixedTop,
    left: columns ? left : right,
    right: columns ? right : left,
    fixedLeft: columns ? area.fixedLeft : area.fixedRight,
    fixedRight: columns ? area.fixedRight : area.fixedLeft,
  };
}

/** The formula as it reads after copying it dRow down and dColumn right; references off the sheet become #REF!. */
export function shiftFormula(formula: string, dRow: number, dColumn: number): string {
  if (dRow === 0 && dColumn === 0) return formula;
  return rewriteReferences(formula, (area) => moved(area, dRow, dColumn));
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The formula as it reads after a transposed copy from one cell to another: what was so many rows away is as many
 * columns away. References with `$` move as in a plain copy. */
export function transposeFormula(formula: string, from: Place, to: Place): string {
  return rewriteReferences(formula, (area) => {
    const relative = !(area.fixedTop || area.fixedLeft || area.fixedBottom || area.fixedRight);
    if (!relative) return moved(area, to.row - from.row, to.column - from.column);
    const top = to.row + area.left - from.column;
    const bottom = to.row + area.right - from.column;
    const left = to.column + area.top - from.row;
    const right = to.column + area.bottom - from.row;
    if (Math.min(top, left) < 0 || bottom > LAST_ROW || right > LAST_COLUMN) return null;
    return { ...area, top, bottom, left, right };
  });
}

/** The rect of one A1 reference without sheet ("B2", "$A$1:C3", "A:C", "2:5"); null when it is none. */
export function rectOfText(text: string): Rect | null {
  const tokens = formulaTokens(text);
  const area = tokens[0]?.area;
  if (tokens.length !== 1 || area === null || area === undefined || tokens[0]?.sheet !== null) return null;
  return { top: area.top, left: area.left, bottom: area.bottom, right: area.right };
}
