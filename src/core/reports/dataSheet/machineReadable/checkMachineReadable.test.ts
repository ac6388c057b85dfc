import { gridOf } from "../../../../../test/support/gridOf";
import type { CellValue } from "../../../workbook/cellGrid";
import { checkMachineReadable } from "./checkMachineReadable";
import { machineReadableText } from "./machineReadableText.ja";

const header = ["団体名", "指標名", "単位", "年度（西暦）", "年度（和暦）", "値"];
const good: readonly CellValue[] = ["北本市", "出生数", "人", 2024, "令和６年度", 318];
const sheetOf = (...rows: readonly (readonly CellValue[])[]) => gridOf({ sheet: "公表用", rows });
const withValue = (value: CellValue, column: number) => good.map((cell, at) => (at === column ? value : cell));
const rulesOf = (grid: Parameters<typeof checkMachineReadable>[0]) =>
  checkMachineReadable(grid).map(({ rule, row, column }) => `${rule} ${row},${column}`);

test("a tidy table has no violation", () => {
  expect(checkMachineReadable(sheetOf(header, good, withValue(null, 5)))).toEqual([]);
});

test("an empty sheet has none either", () => {
  expect(checkMachineReadable(sheetOf())).toEqual([]);
});

test.each<[string, CellValue, number, string]>([
  ["two figures in a cell", "12/34", 5, "1-2"],
  ["a figure with another in brackets", "318（320）", 5, "1-2"],
  ["a figure with its unit", "318人", 5, "1-3"],
  ["▲ typed before a figure", "▲40", 5, "1-3"],
  ["commas typed into a figure", "1,234", 5, "1-3"],
  ["full-width digits", "３１８", 5, "1-3"],
  ["spaces that set a name apart", "出　生　数", 1, "1-5"],
  ["a name that is moved in", "　出生数", 1, "1-5"],
  ["a line break in a name", "出生\n数", 1, "1-5"],
  ["a name left out", "〃", 1, "1-6"],
  ["letters other systems lack", "①出生数", 1, "1-10"],
  ["a unit of one letter", "㎡", 2, "1-10"],
  ["a sign among figures", "－", 5, "1-13"],
  ["words among figures", "未公表", 5, "1-13"],
])("%s", (_, value, column, rule) => {
  expect(rulesOf(sheetOf(header, good, good, withValue(value, column)))).toEqual([`${rule} 3,${column}`]);
});

test.each(["4-1-5", "R6計画（2024）", "2024年度", "00123", "第２期 北本市総合戦略", "KPI"])(
  "%s is a name or a code, no figure typed as text",
  (name) => {
    expect(rulesOf(sheetOf(header, withValue(name, 1)))).toEqual([]);
  },
);

test("a year of an era needs the Western one in its row, in a heading in the same cell", () => {
  const without = ["団体名", "指標名", "単位", "R6", "R7（2025）"];
  expect(rulesOf(sheetOf(without, ["北本市", "出生数", "人", 318, 320]))).toEqual(["1-11 0,3"]);
  expect(rulesOf(sheetOf(["団体名", "年度", "値（人）"], ["北本市", "令和６年度", 318]))).toEqual(["1-11 1,1"]);
});

test("merged cells, formulas and objects are told at their cell", () => {
  const grid = gridOf({
    sheet: "公表用",
    rows: [header, good],
    merges: ["A2:B2"],
  });
  const formula = {
    ...grid,
    hasFormula: grid.hasFormula.map((line, row) => line.map((_, column) => row === 1 && column === 5)),
  };
  const found = checkMachineReadable(formula, [{ row: 4, column: 2 }]);
  expect(found.map(({ rule, row, column }) => [rule, row, column])).toEqual([
    ["1-4", 1, 0],
    ["1-7", 1, 5],
    ["1-8", 4, 2],
  ]);
});

test("what the table lacks is told at its header", () => {
  expect(rulesOf(sheetOf(["指標名", "", "値"], ["出生数", "人", 318]))).toEqual(["1-12 0,0", "1-6 0,1", "1-9 0,2"]);
});

test("an empty row divides, a heading after it begins another table", () => {
  expect(rulesOf(sheetOf(header, good, ["", "", "", "", "", ""], header, good))).toEqual(["2-1 2,0", "2-2 3,0"]);
});

test("the sentence names sheet, cell, item and what to do", () => {
  const [issue] = checkMachineReadable(sheetOf(header, good, withValue("318人", 5)));
  expect(issue && machineReadableText(issue)).toBe(
    "シート「公表用」F3「318人」：統一ルール1-3（数値は数値属性）に合いません。単位・「▲」・カンマなどの文字を除き、数値として入力し直してください。",
  );
});
