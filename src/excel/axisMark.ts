import { absoluteReference, type Rect } from "../core/workbook/cellAddress";
import type { OwnedSheetKey } from "../core/workbook/sheetPlan";
import { ownedAreaName } from "./ownedMark";

export type Axis = "columns" | "rows";

/** Excel keeps formulas of up to 8,192 characters, and gives a function up to 255 arguments. */
const LONGEST_FORMULA = 8000;
const MOST_ARGUMENTS = 255;

/**
 * Hidden names over one cell of each of our columns (rows): after the user has inserted some of their own,
 * what is not in the list is theirs.
 */
export function axisMarkName(key: OwnedSheetKey, axis: Axis): string {
  return `${ownedAreaName(key)}_${axis}`;
}

/**
 * `=COUNTA('進捗一覧'!$A$1,'進捗一覧'!$B$1,…)`, of more than 255 the sum of several: a function of single cells, which
 * every locale and program keeps, unlike an area of several parts. null where there are too many to be kept in a name.
 */
export function axisMarkFormula(sheet: string, area: Rect, axis: Axis): string | null {
  const [first, last] = axis === "columns" ? [area.left, area.right] : [area.top, area.bottom];
  const references = Array.from({ length: last - first + 1 }, (_, index) =>
    axis === "columns"
      ? absoluteReference({ sheet, row: area.top, column: first + index })
      : absoluteReference({ sheet, row: first + index, column: area.left }),
  );
  const parts = Array.from({ length: Math.ceil(references.length / MOST_ARGUMENTS) }, (_, part) =>
    references.slice(part * MOST_ARGUMENTS, (part + 1) * MOST_ARGUMENTS),
  );
  const formula = `=${parts.map((part) => `COUNTA(${part.join(",")})`).join("+")}`;
  return formula.length > LONGEST_FORMULA ? null : formula;
}

/** Zero-based columns (rows) the mark lists, wherever they have moved; deleted ones are gone from it. */
export function readAxisMark(formula: string, axis: Axis): ReadonlySet<number> {
  const cells = [...formula.matchAll(/!\$([A-Z]{1,3})\$(\d+)/g)];
  return new Set(
    cells.map(([, letters = "", row = ""]) => (axis === "columns" ? columnIndex(letters) : Number(row) - 1)),
  );
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** Columns (rows) between ours, or before them, that the user has inserted; ascending. `from`: where ours would begin. */
export function insertedBetween(ours: ReadonlySet<number>, from: number): readonly number[] {
  if (ours.size === 0) return [];
  const last = Math.max(...ours);
  return Array.from({ length: last - from + 1 }, (_, index) => from + index).filter((index) => !ours.has(index));
}
