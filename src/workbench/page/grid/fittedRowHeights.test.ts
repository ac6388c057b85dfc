import { testSheet } from "../../../host/model/testSheet";
import type { CellStyle } from "../../../host/model/cellStyle";
import { fittedRowHeights } from "./fittedRowHeights";

const long = "子どもの放課後等の居場所があると思う保護者の割合";

function heightOf(
  text: string,
  style: CellStyle,
  change: (sheet: ReturnType<typeof testSheet>["sheet"]) => void = () => undefined,
) {
  const { workbook, sheet } = testSheet({ A1: text });
  sheet.columnWidths.set(0, 120);
  const cell = sheet.rows.get(0)?.get(0);
  if (cell !== undefined) cell.style = style;
  change(sheet);
  return fittedRowHeights(workbook, sheet).get(0);
}

test("lines that wrap get room, in steps of a line; one line needs none", () => {
  const wrapped = heightOf(long, { alignment: { wrapText: true }, font: { size: 11 } });
  expect(wrapped).toBeGreaterThan(2 * 18.75);
  expect((wrapped ?? 0) % 18.75).toBeCloseTo(0, 6);
  expect(heightOf("件", { alignment: { wrapText: true }, font: { size: 11 } })).toBeUndefined();
  expect(heightOf(long, { font: { size: 11 } })).toBeUndefined();
});

test("breaks count as lines only where they wrap", () => {
  expect(heightOf("１\n２\n３", { alignment: { wrapText: true }, font: { size: 11 } })).toBeCloseTo(3 * 18.75, 6);
  expect(heightOf("１\n２\n３", { font: { size: 11 } })).toBeUndefined();
});

test("lines of a font that stand closer take less room", () => {
  const font = { name: "BIZ UDゴシック", size: 20 };
  expect(heightOf("１\n２\n３", { alignment: { wrapText: true }, font })).toBeCloseTo(3 * 25, 6);
});

test("large letters make a row higher without wrapping", () => {
  expect(heightOf("進捗一覧", { font: { size: 22 } })).toBeCloseTo(37.5, 6);
});

test.each<readonly [string, (sheet: ReturnType<typeof testSheet>["sheet"]) => void]>([
  ["the file says how high", ({ rowHeights }) => rowHeights.set(0, 20)],
  ["the cell is merged with others", ({ merges }) => merges.push({ top: 0, left: 0, bottom: 1, right: 3 })],
])("left as it is where %s", (_case, change) => {
  expect(heightOf(long, { alignment: { wrapText: true } }, change)).toBeUndefined();
});
