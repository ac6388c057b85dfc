import { entryNames } from "../core/reports/settings/settingNames";
import type { CellGrid, CellValue } from "../core/workbook/cellGrid";
import { forThisBatch, isThere } from "./rangeOn";
import type { ExcelSession } from "./runExcel";
import type { OwnedArea } from "./sheetCensus";

type EntryGrid = Pick<CellGrid, "top" | "left" | "values" | "texts">;

const nothing: EntryGrid = { top: 0, left: 0, values: [], texts: [] };

/**
 * Queues what users fill in on a large sheet of ours: only the columns our names stand over, as values, so that the
 * request stays small however many formulas the sheet holds. Comes with the sync the caller sends next. The grid has
 * every cell where it stands; what was not read is empty.
 */
export function readEntries(session: ExcelSession, owned: OwnedArea | undefined): () => EntryGrid {
  if (owned === undefined) return () => nothing;
  session.at({ sheet: owned.sheet.name, range: null, doing: "入力欄の読み取り" });
  const { names } = session.context.workbook;
  const asked = entryNames.map((name) =>
    forThisBatch(names.getItemOrNullObject(name).getRangeOrNullObject()).load("rowIndex,columnIndex,values"),
  );
  return () => joined(asked.filter(isThere));
}

function joined(ranges: readonly Excel.Range[]): EntryGrid {
  if (ranges.length === 0) return nothing;
  const top = Math.min(...ranges.map(({ rowIndex }) => rowIndex));
  const left = Math.min(...ranges.map(({ columnIndex }) => columnIndex));
  const contents = ranges.map((range) => ({
    row: range.rowIndex - top,
    column: range.columnIndex - left,
    values: (range.values as CellValue[][] | null) ?? [],
  }));
  const height = Math.max(...contents.map(({ row, values }) => row + values.length));
  const width = Math.max(...contents.map(({ column, values }) => column + (values[0]?.length ?? 0)));
  const values = Array.from({ length: height }, () => Array<CellValue>(width).fill(""));
  for (const { row, column, values: block } of contents)
    block.forEach((line, r) =>
      line.forEach((value, c) => {
        const target = values[row + r];
        if (target !== undefined) target[column + c] = value;
      }),
    );
  return { top, left, values, texts: values.map((line) => line.map((value) => String(value ?? ""))) };
}
