import { addSheet } from "./editSheets";
import { addName, deleteName, findName, isDefinableName, renameName, setNameFormula } from "./names";
import { recalculate } from "./recalculate";
import { cellOf, enterAt, refusal, testSheet } from "./testSheet";

test.each([
  ["報告年度", true],
  ["KPI_1", true],
  ["_x", true],
  ["\\x", true],
  ["KPI1", false],
  ["ABC12", false],
  ["ABCD12", true],
  ["R6", false],
  ["R1C1", false],
  ["RC", false],
  ["r", false],
  ["c", false],
  ["RC_達成率", true],
  ["達成 率", false],
  ["1年目", false],
  ["TRUE", false],
  ["", false],
  ["あ".repeat(255), true],
  ["あ".repeat(256), false],
])("%s as a defined name: %p", (name, expected) => {
  expect(isDefinableName(name)).toBe(expected);
});

test("names are unique in their scope, whatever the case", () => {
  const { workbook, sheet } = testSheet();
  addName(workbook, null, "Rate", "=0.8");
  expect(refusal(() => addName(workbook, null, "RATE", "=0.9"))).toBe("ItemAlreadyExists");
  expect(refusal(() => addName(workbook, sheet, "Rate", "=0.9"))).toBeNull();
  expect(findName(workbook, sheet, "rate")?.formula).toBe("0.9");
  expect(refusal(() => addName(workbook, null, "KPI1", "=1"))).toBe("InvalidArgument");
});

test("formulas follow what becomes of a name", () => {
  const { workbook, sheet } = testSheet();
  const other = addSheet(workbook, "集計");
  const rate = addName(workbook, null, "基準", "=0.8");
  addName(workbook, null, "倍", "=基準*2");
  addName(workbook, other, "基準", "=0.5");
  enterAt(workbook, sheet, { A1: "=基準*10", A2: "=倍" });
  enterAt(workbook, other, { A1: "=基準*10" });
  recalculate(workbook);
  expect([cellOf(sheet, "A1")?.value, cellOf(sheet, "A2")?.value, cellOf(other, "A1")?.value]).toEqual([8, 1.6, 5]);
  setNameFormula(workbook, rate, "=0.9");
  recalculate(workbook);
  expect([cellOf(sheet, "A1")?.value, cellOf(sheet, "A2")?.value]).toEqual([9, 1.8]);
  renameName(workbook, rate, "しきい値");
  expect(cellOf(sheet, "A1")?.formula).toBe("しきい値*10");
  expect(cellOf(other, "A1")?.formula).toBe("基準*10");
  deleteName(workbook, rate);
  recalculate(workbook);
  expect(cellOf(sheet, "A1")?.value).toEqual({ error: "#NAME?" });
});
