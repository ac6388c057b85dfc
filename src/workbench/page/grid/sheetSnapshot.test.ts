import { testSheet } from "../../../host/model/testSheet";
import type { SheetModel } from "../../../host/model/sheetModel";
import { bookFrame } from "./bookSnapshot";
import { sheetFrame, sheetSnapshot } from "./sheetSnapshot";
import { openStyleBook } from "./styleBook";
import { testChart } from "../charts/testChart";

function frameOf(change: (sheet: SheetModel) => void) {
  const { workbook, sheet } = testSheet({ B2: "指標名" });
  change(sheet);
  return sheetFrame(workbook, sheet);
}

test.each([
  ["A1", { rowCount: 100, columnCount: 26 }],
  ["AC95", { rowCount: 200, columnCount: 52 }],
  ["XFD1048576", { rowCount: 1_048_576, columnCount: 16_384 }],
])("used up to %s, the grid goes on a little, and never beyond a sheet of Excel", (last, size) => {
  const { workbook, sheet } = testSheet({ [last]: "端" });
  expect(sheetFrame(workbook, sheet)).toMatchObject(size);
});

test("a merge over whole columns ends with the grid", () => {
  const frame = frameOf(({ merges }) => merges.push({ top: 0, left: 0, bottom: 1_048_575, right: 2 }));
  expect(frame.mergeData).toEqual([{ startRow: 0, startColumn: 0, endRow: (frame.rowCount ?? 0) - 1, endColumn: 2 }]);
});

test("widths and heights in pixels, what is hidden, and freezing", () => {
  const frame = frameOf((sheet) => {
    sheet.columnWidths.set(1, 72);
    sheet.rowHeights.set(3, 30);
    sheet.hiddenRows.add(4);
    sheet.hiddenColumns.add(5);
    sheet.freeze = { rows: 5, columns: 2 };
    sheet.visibility = "Hidden";
    sheet.showGridlines = false;
  });
  expect(frame.columnData).toMatchObject({ 1: { w: 96, hd: 0 }, 5: { hd: 1 } });
  expect(frame.rowData).toMatchObject({ 3: { h: 40, hd: 0 }, 4: { hd: 1 } });
  expect(frame.freeze).toEqual({ xSplit: 2, ySplit: 5, startRow: 5, startColumn: 2 });
  expect(frame).toMatchObject({ hidden: 1, showGridlines: 0 });
  expect(frameOf(() => undefined).freeze).toMatchObject({ startRow: -1, startColumn: -1 });
});

test("rows frozen alone leave the columns free", () => {
  expect(frameOf((sheet) => (sheet.freeze = { rows: 3, columns: 0 })).freeze).toMatchObject({
    startRow: 3,
    startColumn: -1,
  });
});

test("a style of a whole column is handed over with its cells", () => {
  const { workbook, sheet } = testSheet({ B2: "指標名" });
  sheet.columnStyles = new Map([[2, { fill: "#FFF2CC" }]]);
  const styles = openStyleBook();
  const snapshot = sheetSnapshot(workbook, sheet, styles, new Map());
  const id = String((snapshot.columnData as Record<number, { s?: unknown }>)[2]?.s);
  expect(styles.styles[id]).toEqual({ bg: { rgb: "#FFF2CC" } });
  expect(snapshot.cellData?.[1]?.[1]).toMatchObject({ v: "指標名" });
});

test.each<readonly [string, (sheet: SheetModel) => void, boolean]>([
  [
    "the contents of a cell",
    ({ rows }) => rows.get(1)?.set(1, { value: 2, formula: null, style: null, hasResult: true }),
    false,
  ],
  ["the width of a column", ({ columnWidths }) => columnWidths.set(1, 99), true],
  ["a merge", ({ merges }) => merges.push({ top: 0, left: 0, bottom: 0, right: 1 }), true],
  ["a chart that comes", ({ charts }) => charts.push(testChart()), true],
  ["the name of the sheet", (sheet) => (sheet.name = "実績"), true],
])("%s: is the grid built anew? %s", (_case, change, anew) => {
  const { workbook, sheet } = testSheet({ B2: 1 });
  const before = bookFrame(workbook);
  change(sheet);
  expect(bookFrame(workbook) !== before).toBe(anew);
});
