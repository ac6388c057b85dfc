import { clearRange } from "./clearRange";
import { copyRange, autoFillDown } from "./copyRange";
import { enterBlock, enterContent } from "./enterContent";
import { applyStyle, setNumberFormat } from "./formatCells";
import { mergeRange, unmergeRange } from "./mergeCells";
import { styleAt, usedRange } from "./readCells";
import { recalculate } from "./recalculate";
import { cellOf, enterAt, rectAt, refusal, testSheet } from "./testSheet";

test.each([
  ["=sum(a1:b2)", "SUM(A1:B2)"],
  ["=if(true,1,0)", "IF(TRUE,1,0)"],
  ["=sheet1!a1", "Sheet1!A1"],
  ["=_xlfn.xlookup(A1,B:B,C:C)", "XLOOKUP(A1,B:B,C:C)"],
  ['="a1"&a1', '"a1"&A1'],
])("the formula %s is kept as %s", (typed, expected) => {
  const { sheet } = testSheet({ D5: typed });
  expect(cellOf(sheet, "D5")?.formula).toBe(expected);
});

test.each(["=SUM(A1", "=1+", "=)", "=なし!A1", `="${"あ".repeat(8192)}"`, "=IF(,,"])("%.20s is refused", (typed) => {
  const { workbook, sheet } = testSheet();
  expect(refusal(() => enterContent(workbook, sheet, 0, 0, typed))).toBe("InvalidArgument");
});

test("typed text becomes numbers and takes a format only where the cell is General", () => {
  const { workbook, sheet } = testSheet();
  setNumberFormat(workbook, sheet, rectAt("A2"), "0.00");
  setNumberFormat(workbook, sheet, rectAt("A3"), "@");
  enterAt(workbook, sheet, { A1: "12%", A2: "12%", A3: "001", A4: "=", A5: "'=A1" });
  expect(cellOf(sheet, "A1")).toMatchObject({ value: 0.12, style: { numberFormat: "0%" } });
  expect(cellOf(sheet, "A2")).toMatchObject({ value: 0.12, style: { numberFormat: "0.00" } });
  expect(cellOf(sheet, "A3")?.value).toBe("001");
  expect(cellOf(sheet, "A4")?.value).toBe("=");
  expect(cellOf(sheet, "A5")).toMatchObject({ value: "=A1", formula: null });
});

test("null leaves a cell, an empty text empties it, and a block is refused as a whole", () => {
  const { workbook, sheet } = testSheet({ A1: 1, B1: 2 });
  enterBlock(workbook, sheet, rectAt("A1:B1"), [[null, ""]]);
  expect(cellOf(sheet, "A1")?.value).toBe(1);
  expect(cellOf(sheet, "B1")).toBeUndefined();
  expect(refusal(() => enterBlock(workbook, sheet, rectAt("A1:B1"), [[5, "=("]]))).toBe("InvalidArgument");
  expect(cellOf(sheet, "A1")?.value).toBe(1);
  expect(refusal(() => enterBlock(workbook, sheet, rectAt("A1:B2"), [[5, 6]]))).toBe("InvalidArgument");
});

test("half a merge and locked cells are refused", () => {
  const { workbook, sheet } = testSheet({ B1: "残る" });
  mergeRange(workbook, sheet, rectAt("A1:C1"));
  expect(cellOf(sheet, "A1")?.value).toBe("残る");
  expect(refusal(() => enterContent(workbook, sheet, 0, 1, "x"))).toBe("MergedRangeConflict");
  expect(refusal(() => enterBlock(workbook, sheet, rectAt("A1:B1"), [[1, 2]]))).toBe("MergedRangeConflict");
  expect(refusal(() => enterContent(workbook, sheet, 0, 0, "可"))).toBeNull();
  enterBlock(workbook, sheet, rectAt("A1:C1"), [["全", "x", "y"]]);
  expect(cellOf(sheet, "B1")?.value ?? null).toBeNull();
  unmergeRange(workbook, sheet, rectAt("B1"));
  expect(sheet.merges).toEqual([]);
  applyStyle(workbook, sheet, rectAt("A2"), { protection: { locked: false } });
  sheet.protection.protected = true;
  expect(refusal(() => enterContent(workbook, sheet, 0, 0, 1))).toBe("AccessDenied");
  expect(refusal(() => enterContent(workbook, sheet, 1, 0, 1))).toBeNull();
  expect(refusal(() => applyStyle(workbook, sheet, rectAt("A2"), { fill: "#FFFFFF" }))).toBe("AccessDenied");
});

test("a style is patched part by part, whole columns keep theirs for cells to come", () => {
  const { workbook, sheet } = testSheet({ A1: 1 });
  applyStyle(workbook, sheet, rectAt("A:B"), { font: { bold: true } });
  applyStyle(workbook, sheet, rectAt("A1"), { font: { color: "#FF0000" }, fill: "#FFFF00" });
  enterAt(workbook, sheet, { B9: 3 });
  expect(styleAt(sheet, 0, 0)).toEqual({ font: { bold: true, color: "#FF0000" }, fill: "#FFFF00" });
  expect(styleAt(sheet, 8, 1)).toEqual({ font: { bold: true } });
  expect(styleAt(sheet, 100, 1)).toEqual({ font: { bold: true } });
  expect(usedRange(sheet)).toEqual(rectAt("A1:B9"));
  expect(refusal(() => setNumberFormat(workbook, sheet, rectAt("A1"), '0"件'))).toBe("InvalidArgument");
});

test("copying moves relative references, repeats the source and takes values or formats alone", () => {
  const { workbook, sheet } = testSheet({ A1: 1, A2: 2, B1: "=A1*$A$1" });
  applyStyle(workbook, sheet, rectAt("B1"), { fill: "#FFFF00" });
  copyRange(workbook, { sheet, rect: rectAt("B1") }, { sheet, rect: rectAt("B2:B4") });
  expect(cellOf(sheet, "B4")).toMatchObject({ formula: "A4*$A$1", style: { fill: "#FFFF00" } });
  recalculate(workbook);
  copyRange(workbook, { sheet, rect: rectAt("B1:B2") }, { sheet, rect: rectAt("D1") }, "Values");
  expect(cellOf(sheet, "D2")).toMatchObject({ value: 2, formula: null, style: null });
  copyRange(workbook, { sheet, rect: rectAt("B1") }, { sheet, rect: rectAt("E1:E2") }, "Formats");
  expect(cellOf(sheet, "E2")).toMatchObject({ value: null, style: { fill: "#FFFF00" } });
});

test("whole columns are copied as far as they are used, and blocks turned when asked", () => {
  const { workbook, sheet } = testSheet({ A1: 1, A2: "=A1", B3: "下" });
  copyRange(workbook, { sheet, rect: rectAt("A:B") }, { sheet, rect: rectAt("D:E") });
  expect(cellOf(sheet, "D2")?.formula).toBe("D1");
  expect(cellOf(sheet, "E3")?.value).toBe("下");
  copyRange(workbook, { sheet, rect: rectAt("A1:A2") }, { sheet, rect: rectAt("G1") }, "All", { transpose: true });
  expect(cellOf(sheet, "H1")?.formula).toBe("G1");
  expect(cellOf(sheet, "G1")?.value).toBe(1);
});

test("filling down takes conditional formats and validation along", () => {
  const { workbook, sheet } = testSheet({ A1: 1, B1: "=A1+1" });
  const rule = { id: "f1", kind: "custom" as const, style: {}, stopIfTrue: false, priority: 1 };
  sheet.conditionalFormats.push({ ...rule, ranges: [rectAt("B1")], formula: "$A1>0" });
  autoFillDown(workbook, sheet, rectAt("A1:B4"));
  expect(cellOf(sheet, "B4")?.formula).toBe("A4+1");
  expect(sheet.conditionalFormats[1]).toMatchObject({ formula: "$A2>0" });
});

test("clearing", () => {
  const { workbook, sheet } = testSheet({ A1: 1, A2: "=A1", B1: 2 });
  applyStyle(workbook, sheet, rectAt("A1:A2"), { fill: "#FFFF00" });
  sheet.hyperlinks.set("0,0", { address: "https://example.invalid/" });
  clearRange(workbook, sheet, rectAt("A1:A2"), "Contents");
  expect(cellOf(sheet, "A1")).toMatchObject({ value: null, style: { fill: "#FFFF00" } });
  clearRange(workbook, sheet, rectAt("A1:A2"), "All");
  expect(cellOf(sheet, "A1")).toBeUndefined();
  expect(sheet.hyperlinks.size).toBe(0);
  expect(usedRange(sheet)).toEqual(rectAt("B1"));
});
