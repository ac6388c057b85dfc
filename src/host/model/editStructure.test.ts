import * as fc from "fast-check";
import { addSheet } from "./editSheets";
import { deleteCells, insertCells } from "./editStructure";
import { mergeRange } from "./mergeCells";
import { addName } from "./names";
import { recalculate } from "./recalculate";
import { cellOf, enterAt, rectAt, refusal, testSheet } from "./testSheet";
import { trackRange } from "./trackedRange";
import type { SheetModel } from "./sheetModel";

const formulaAfter = (
  formula: string,
  change: "insert" | "delete",
  where: string,
  to: "Down" | "Right",
): string | null => {
  const { workbook, sheet } = testSheet();
  const other = addSheet(workbook, "別 表");
  enterAt(workbook, other, { A1: formula });
  if (change === "insert") insertCells(workbook, sheet, rectAt(where), to);
  else deleteCells(workbook, sheet, rectAt(where), to === "Down" ? "Up" : "Left");
  return cellOf(other, "A1")?.formula ?? null;
};

test.each([
  ["=Sheet1!A5", "insert", "3:4", "Down", "Sheet1!A7"],
  ["=Sheet1!$A$5", "insert", "3:4", "Down", "Sheet1!$A$7"],
  ["=Sheet1!A2", "insert", "3:4", "Down", "Sheet1!A2"],
  ["=SUM(Sheet1!A1:A5)", "insert", "3:4", "Down", "SUM(Sheet1!A1:A7)"],
  ["=SUM(Sheet1!A1:A5)", "insert", "6:6", "Down", "SUM(Sheet1!A1:A5)"],
  ["=SUM(Sheet1!A1:A5)", "insert", "1:1", "Down", "SUM(Sheet1!A2:A6)"],
  ["=SUM(Sheet1!A:A)", "insert", "1:3", "Down", "SUM(Sheet1!A:A)"],
  ["=SUM(Sheet1!2:3)", "insert", "1:1", "Down", "SUM(Sheet1!3:4)"],
  ["=SUM(Sheet1!A:B)", "insert", "B:B", "Right", "SUM(Sheet1!A:C)"],
  ["=SUM(Sheet1!A1:A5)", "delete", "2:3", "Down", "SUM(Sheet1!A1:A3)"],
  ["=SUM(Sheet1!A2:A5)", "delete", "1:3", "Down", "SUM(Sheet1!A1:A2)"],
  ["=SUM(Sheet1!A2:A5)", "delete", "4:9", "Down", "SUM(Sheet1!A2:A3)"],
  ["=SUM(Sheet1!A2:A5)", "delete", "1:9", "Down", "SUM(Sheet1!#REF!)"],
  ["=Sheet1!C3+A1", "delete", "C:C", "Right", "Sheet1!#REF!+A1"],
  ["=Sheet1!B5", "insert", "A3:A4", "Down", "Sheet1!B5"],
  ["=Sheet1!A5", "insert", "A3:A4", "Down", "Sheet1!A7"],
  ["=SUM(Sheet1!A1:B5)", "insert", "A3:A4", "Down", "SUM(Sheet1!A1:B5)"],
  ["=SUM(Sheet1!A1:B5)", "insert", "A3:B3", "Down", "SUM(Sheet1!A1:B6)"],
  ['="Sheet1!A5"&A5', "insert", "1:1", "Down", '"Sheet1!A5"&A5'],
] as const)("%s after %s of %s (%s) reads %s", (formula, change, where, to, expected) => {
  expect(formulaAfter(formula, change, where, to)).toBe(expected);
});

test("names, rules, validation, charts, print areas, links, widths and tracked ranges follow", () => {
  const { workbook, sheet } = testSheet({ A3: 1, C5: "=A3" });
  const rule = { id: "f1", kind: "custom" as const, style: {}, stopIfTrue: false, priority: 1 };
  sheet.conditionalFormats.push({ ...rule, ranges: [rectAt("A2:A6")], formula: "$B2>0" });
  sheet.validations.push({ rect: rectAt("B2:B6"), type: "list", source: "=$A$2:$A$6", ignoreBlanks: true });
  sheet.pageLayout.printArea = "A1:C6";
  sheet.pageLayout.printTitleRows = "$1:$2";
  sheet.pageLayout.horizontalBreaks = [4];
  sheet.rowHeights.set(4, 30);
  sheet.hyperlinks.set("4,0", { address: "https://example.invalid/" });
  addName(workbook, null, "対象", "=Sheet1!$A$2:$A$6");
  const tracked = trackRange(workbook, sheet, rectAt("A3:C5"));
  insertCells(workbook, sheet, rectAt("4:5"), "Down");
  expect(cellOf(sheet, "C7")?.formula).toBe("A3");
  expect(sheet.conditionalFormats[0]).toMatchObject({ ranges: [rectAt("A2:A8")], formula: "$B2>0" });
  expect(sheet.validations[0]).toMatchObject({ rect: rectAt("B2:B8"), source: "=$A$2:$A$8" });
  expect(sheet.pageLayout).toMatchObject({ printArea: "A1:C8", printTitleRows: "$1:$2", horizontalBreaks: [6] });
  expect(sheet.rowHeights.get(6)).toBe(30);
  expect([...sheet.hyperlinks.keys()]).toEqual(["6,0"]);
  expect(workbook.names[0]?.formula).toBe("Sheet1!$A$2:$A$8");
  expect(tracked.rect).toEqual(rectAt("A3:C7"));
  deleteCells(workbook, sheet, rectAt("1:8"), "Up");
  expect(tracked.rect).toBeNull();
  expect(workbook.names[0]?.formula).toBe("Sheet1!#REF!");
  expect(sheet.conditionalFormats).toEqual([]);
});

test("a rule whose first rows are deleted is told from the first row left", () => {
  const { workbook, sheet } = testSheet();
  const rule = { id: "f1", kind: "custom" as const, style: {}, stopIfTrue: false, priority: 1 };
  sheet.conditionalFormats.push({ ...rule, ranges: [rectAt("A2:A9")], formula: "$B2>$D$1" });
  deleteCells(workbook, sheet, rectAt("2:4"), "Up");
  expect(sheet.conditionalFormats[0]).toMatchObject({ ranges: [rectAt("A2:A6")], formula: "$B2>$D$1" });
});

test("results follow: a deleted precedent gives #REF!, a range that lost rows is added anew", () => {
  const { workbook, sheet } = testSheet({ A1: 1, A2: 2, A3: 3, B9: "=SUM(A1:A3)", C9: "=A2" });
  recalculate(workbook);
  deleteCells(workbook, sheet, rectAt("2:2"), "Up");
  recalculate(workbook);
  expect(cellOf(sheet, "B8")?.value).toBe(4);
  expect(cellOf(sheet, "C8")?.value).toEqual({ error: "#REF!" });
});

test("content pushed off the sheet, cut merges and protected sheets are refused", () => {
  const { workbook, sheet } = testSheet({ A1048576: "端" });
  expect(refusal(() => insertCells(workbook, sheet, rectAt("1:1"), "Down"))).toBe("NonBlankCellOffSheet");
  mergeRange(workbook, sheet, rectAt("A5:B6"));
  expect(refusal(() => insertCells(workbook, sheet, rectAt("B2:B3"), "Right"))).toBeNull();
  expect(refusal(() => deleteCells(workbook, sheet, rectAt("A2:A3"), "Up"))).toBe("MergedRangeConflict");
  sheet.protection.protected = true;
  expect(refusal(() => deleteCells(workbook, sheet, rectAt("2:3"), "Up"))).toBe("AccessDenied");
});

test("inserted rows look like the row above", () => {
  const { workbook, sheet } = testSheet({ A1: "見出し" });
  const cell = cellOf(sheet, "A1");
  if (cell !== undefined) cell.style = { fill: "#FFFF00" };
  insertCells(workbook, sheet, rectAt("2:3"), "Down");
  expect(cellOf(sheet, "A3")?.style).toEqual({ fill: "#FFFF00" });
});

const reference = fc.tuple(fc.nat(11), fc.nat(29), fc.nat(4), fc.nat(9), fc.boolean()).map(([c, r, w, h, fixed]) => {
  const at = (column: number, row: number): string =>
    `${fixed ? "$" : ""}${String.fromCharCode(65 + column)}${fixed ? "$" : ""}${row + 1}`;
  return w + h === 0 ? at(c, r) : `SUM(${at(c, r)}:${at(c + w, r + h)})`;
});
const snapshot = (sheet: SheetModel): string[] =>
  [...sheet.rows].flatMap(([r, cells]) => [...cells].map(([c, cell]) => `${r},${c}=${cell.formula ?? ""}`)).sort();

test("inserting and deleting the same rows or columns restores every formula", () => {
  const formulas = fc.array(fc.tuple(fc.nat(14), fc.nat(14), fc.array(reference, { minLength: 1, maxLength: 3 })), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(formulas, fc.nat(30), fc.integer({ min: 1, max: 5 }), fc.boolean(), (cells, at, count, rows) => {
      const { workbook, sheet } = testSheet();
      for (const [row, column, parts] of cells)
        enterAt(workbook, sheet, { [`${String.fromCharCode(65 + column)}${row + 1}`]: `=${parts.join("+")}` });
      const before = snapshot(sheet);
      const whole = { top: 0, left: 0, bottom: 1048575, right: 16383 };
      const rect = rows ? { ...whole, top: at, bottom: at + count - 1 } : { ...whole, left: at, right: at + count - 1 };
      insertCells(workbook, sheet, rect, rows ? "Down" : "Right");
      deleteCells(workbook, sheet, rect, rows ? "Up" : "Left");
      expect(snapshot(sheet)).toEqual(before);
    }),
    { numRuns: 200 },
  );
});
