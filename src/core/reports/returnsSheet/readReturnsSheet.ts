import { TAKEN_BACK } from "../../departments/answer";
import type { AcceptedAnswer } from "../../departments/collect/acceptedAnswer";
import { roundWords } from "../../departments/collect/collectionWords.ja";
import { fieldText } from "../../departments/entryWords.ja";
import type { DepartmentField, Round } from "../../departments/identity/sheetIdentity";
import type { CellRef } from "../../workbook/cellAddress";
import type { CellGrid, CellValue } from "../../workbook/cellGrid";
import { returnsColumns, type ReturnsColumn } from "./returnsColumns.ja";

/** An answer in force, with its cells on 「回答データ」. */
export interface KeptAnswer {
  readonly answer: AcceptedAnswer;
  readonly valueCell: CellRef;
  readonly numberFormat: string;
  /** The cell that names the indicator. */
  readonly labelCell: CellRef;
  readonly labelText: string;
}

/**
 * Reads 「回答データ」 back, as people may have edited it: sorted, columns moved, rows deleted. Rows not understood go; a row
 * whose value is empty stays as an answer taken back, so that the rows after it keep their places.
 */
export function readReturnsSheet(grid: CellGrid | null): readonly KeptAnswer[] {
  if (grid === null) return [];
  const top = grid.values.findIndex((row) => row.includes("指標番号") && row.includes("値"));
  const columns = new Map<ReturnsColumn, number>();
  for (const { key, heading } of returnsColumns) {
    const at = grid.values[top]?.indexOf(heading) ?? -1;
    if (at >= 0) columns.set(key, at);
  }
  if (top < 0 || !["indicatorId", "name", "field", "year", "value"].every((key) => columns.has(key as ReturnsColumn)))
    return [];
  return grid.values.flatMap((row, r) => (r > top ? keptAnswer(grid, row, r, columns) : []));
}

function keptAnswer(
  grid: CellGrid,
  row: readonly CellValue[],
  r: number,
  columns: ReadonlyMap<ReturnsColumn, number>,
): readonly KeptAnswer[] {
  const at = (key: ReturnsColumn): CellValue => row[columns.get(key) ?? -1] ?? "";
  const told = (key: ReturnsColumn): string => String(at(key)).trim();
  const field = (Object.keys(fieldText) as DepartmentField[]).find((each) => fieldText[each] === told("field"));
  const entryYear = Number(at("year"));
  const value = at("value");
  if (told("indicatorId") === "" || field === undefined || !Number.isInteger(entryYear) || entryYear === 0) return [];
  const round = (Object.keys(roundWords) as Round[]).find((each) => roundWords[each] === told("round")) ?? "final";
  const cell = (key: ReturnsColumn): CellRef => ({
    sheet: grid.sheet,
    row: grid.top + r,
    column: grid.left + (columns.get(key) ?? 0),
  });
  const place = { file: told("file"), sheet: told("sheet"), cell: told("cell") };
  const answer: AcceptedAnswer = {
    indicatorId: told("indicatorId"),
    field,
    entryYear,
    value: value ?? TAKEN_BACK,
    department: told("department"),
    round,
    place,
    text: told("text"),
    acceptedAt: told("acceptedAt"),
  };
  const numberFormat = grid.numberFormats[r]?.[columns.get("value") ?? -1] ?? "General";
  return [{ answer, valueCell: cell("value"), numberFormat, labelCell: cell("name"), labelText: told("name") }];
}
