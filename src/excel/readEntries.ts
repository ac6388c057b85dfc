import { entryColumnNames, entryNames } from "../core/reports/settings/settingNames";
import { withEntryHeadings } from "../core/reports/statusTable/entryHeadings";
import { rectAddress } from "../core/workbook/cellAddress";
import type { CellGrid, CellValue } from "../core/workbook/cellGrid";
import { forThisBatch, isThere, rangeOn } from "./rangeOn";
import { packReads, rowBlocks } from "./readWindow";
import type { ExcelSession } from "./runExcel";
import type { OwnedArea } from "./sheetCensus";

type EntryGrid = Pick<CellGrid, "top" | "left" | "values" | "texts">;

const DOING = "入力欄の読み取り";
const nothing: EntryGrid = { top: 0, left: 0, values: [], texts: [] };

/** Without these nothing of the others can be told. */
const needed: readonly string[] = [entryColumnNames.indicator, entryColumnNames.decision];

/**
 * Queues what users fill in on a large sheet of ours: only the columns our names stand over, as values, so that the
 * request stays small however many formulas the sheet holds. Comes with the sync the caller sends next; only where names
 * were deleted the whole sheet is read in further ones. The grid has every cell where it stands; what was not read is
 * empty.
 */
export function readEntries(session: ExcelSession, owned: OwnedArea | undefined): () => Promise<EntryGrid> {
  if (owned === undefined) return async () => Promise.resolve(nothing);
  session.at({ sheet: owned.sheet.name, range: null, doing: DOING });
  const { names } = session.context.workbook;
  const asked = entryNames.map((name) => {
    const range = forThisBatch(names.getItemOrNullObject(name).getRangeOrNullObject());
    return { name, range: range.load("rowIndex,columnIndex,values") };
  });
  return async () => {
    const found = asked.filter(({ range }) => isThere(range));
    const isWhole = needed.every((name) => found.some((each) => each.name === name));
    if (!isWhole) return joined(await readWhole(session, owned));
    return joined(
      found.map(({ name, range: { rowIndex, columnIndex, values } }) => ({
        rowIndex,
        columnIndex,
        values: withEntryHeadings(name, (values as CellValue[][] | null) ?? []),
      })),
    );
  };
}

interface ReadCells {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: readonly (readonly CellValue[])[];
}

/** Every cell of the sheet we wrote, as values. */
async function readWhole(session: ExcelSession, { sheet, area }: OwnedArea): Promise<readonly ReadCells[]> {
  const read: Excel.Range[] = [];
  for (const blocks of packReads(rowBlocks(area).map((rect) => ({ rect })))) {
    for (const { rect } of blocks) {
      session.at({ sheet: sheet.name, range: rectAddress(rect), doing: DOING });
      const range = rangeOn(session.context.workbook.worksheets.getItem(sheet.id), rect);
      read.push(range.load("rowIndex,columnIndex,values"));
    }
    await session.sync();
  }
  return read.map(({ rowIndex, columnIndex, values }) => ({
    rowIndex,
    columnIndex,
    values: (values as CellValue[][] | null) ?? [],
  }));
}

function joined(ranges: readonly ReadCells[]): EntryGrid {
  if (ranges.length === 0) return nothing;
  const top = Math.min(...ranges.map(({ rowIndex }) => rowIndex));
  const left = Math.min(...ranges.map(({ columnIndex }) => columnIndex));
  const contents = ranges.map((range) => ({
    row: range.rowIndex - top,
    column: range.columnIndex - left,
    values: range.values,
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
