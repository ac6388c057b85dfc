import type { HeaderMeaning } from "../classifyHeader";
import { labelledValue } from "../labelledValue";
import { parseValue } from "../parseValue";
import type { IsCovered } from "../coveredCells";
import type { SheetReader } from "../sheetReader";
import type { ViewedCell } from "../sheetView";

/** What a cell of a form is. `end`: a name or a table, where another thing begins. */
export type FormCell =
  | { readonly kind: "blank" | "figure" | "words" | "end"; readonly cell: ViewedCell }
  | { readonly kind: "heading"; readonly cell: ViewedCell; readonly meaning: HeaderMeaning };

/** 2024 among figures is a figure; beside 2023 or 2025, or beside 年度, it is a year. */
function isYearAmongYears({ view, read }: SheetReader, cell: ViewedCell, year: number): boolean {
  const places = [
    [cell.row, cell.column - 1],
    [cell.row, cell.right + 1],
    [cell.row - 1, cell.column],
    [cell.bottom + 1, cell.column],
  ] as const;
  return places.some(([row, column]) => {
    if (row < 0 || column < 0 || row >= view.height || column >= view.width) return false;
    const kind = read(view.cellAt(row, column));
    if (kind.kind !== "heading") return false;
    const { meaning } = kind;
    return meaning.role === "yearGroup" || (meaning.year !== null && Math.abs(meaning.year - year) === 1);
  });
}

/** 4月, 第１四半期, 上半期: what a row holds of a year; never a figure, and no word of the indicator's own. */
const PART_OF_YEAR =
  /^(?:(?:1[0-2]|[1-9])月(?:分|末)?|第?[1-4一二三四](?:四半期|Q)|Q[1-4]|[上下]半?期|[前後]半?期|[春夏秋冬]季?)$/i;

const isPartOfYear = (text: string): boolean =>
  text.length <= 8 && PART_OF_YEAR.test(text.normalize("NFKC").replace(/\s/g, ""));

/** A text that stands where a figure would: 355人, 未公表, ↑, 20(40). */
function isFigureText(cell: ViewedCell): boolean {
  if (isPartOfYear(cell.text)) return false;
  const labelled = labelledValue(cell.text);
  if (labelled !== null) return standsForFigure({ ...cell, value: labelled.value });
  return standsForFigure(cell);
}

function standsForFigure(cell: Pick<ViewedCell, "value" | "text" | "numberFormat">): boolean {
  const parsed = parseValue(cell, { unit: "", allowArrow: true });
  return parsed.kind !== "notUnderstood" || parsed.why !== "words";
}

/** What a cell is to somebody reading a form; `isTaken`: it belongs to a table that was read. */
export function readFormCell(reader: SheetReader, cell: ViewedCell, isTaken: boolean): FormCell {
  if (isTaken) return { kind: "end", cell };
  const kind = reader.read(cell);
  switch (kind.kind) {
    case "blank":
      return { kind: "blank", cell };
    case "data":
      return { kind: kind.isName ? "end" : "figure", cell };
    case "words":
      return { kind: isFigureText(cell) ? "figure" : "words", cell };
    case "heading": {
      const isYear = !kind.isPlainYear || isYearAmongYears(reader, cell, kind.meaning.year ?? 0);
      return isYear ? { kind: "heading", cell, meaning: kind.meaning } : { kind: "figure", cell };
    }
  }
}

/** The cells a row shows, each once, merged ones from above included. */
export function cellsOfRow(reader: SheetReader, isCovered: IsCovered, row: number): readonly FormCell[] {
  const cells: FormCell[] = [];
  for (let column = 0; column < reader.view.width;) {
    const cell = reader.view.cellAt(row, column);
    cells.push(readFormCell(reader, cell, isCovered(row, column)));
    column = Math.max(column, cell.right) + 1;
  }
  return cells;
}

/** true where the cell begins in the row, and is not merged down into it. */
export const begins = ({ cell }: FormCell, row: number): boolean => cell.row === row;
export const holds = ({ kind }: FormCell): boolean => kind !== "blank";
