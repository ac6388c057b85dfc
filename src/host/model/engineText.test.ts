import { addSheet } from "./editSheets";
import { engineText } from "./engineText";
import { addName } from "./names";
import { recalculate } from "./recalculate";
import { cellOf, enterAt, testSheet } from "./testSheet";

test.each([
  ["SUM(基本目標１!A1)", "SUM('基本目標１'!A1)"],
  ['基準１*2&"基準１"', '基準_xff11_*2&"基準１"'],
  ["'集計①'!目標・値", "'集計①'!目標_x30fb_値"],
  ["SUM(A1:A3)", "SUM(A1:A3)"],
])("%s is given to the engine as %s", (formula, expected) => {
  expect(engineText(formula)).toBe(expected);
});

test("names and sheets with full-width digits are calculated", () => {
  const { workbook, sheet } = testSheet();
  const other = addSheet(workbook, "基本目標１");
  enterAt(workbook, other, { A1: 5 });
  addName(workbook, null, "基準１", "=基本目標１!$A$1");
  addName(workbook, null, "目標・値", "=基準１*10");
  enterAt(workbook, sheet, { A1: "=基本目標１!A1+1", A2: "=基準１+2", A3: "=目標・値" });
  recalculate(workbook);
  expect(["A1", "A2", "A3"].map((a) => cellOf(sheet, a)?.value)).toEqual([6, 7, 50]);
});

test("a loaded formula may name such a sheet without quotes", () => {
  const { workbook, sheet } = testSheet();
  const other = addSheet(workbook, "基本目標１");
  enterAt(workbook, other, { A1: 5 });
  sheet.rows.set(0, new Map([[0, { value: null, formula: "基本目標１!A1*2", style: null, hasResult: false }]]));
  recalculate(workbook, { full: true });
  expect(cellOf(sheet, "A1")?.value).toBe(10);
});
