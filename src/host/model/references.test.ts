import * as fc from "fast-check";
import { areaText, lettersOfColumn, quoteSheetName, rectOfText, rewriteReferences, shiftFormula } from "./references";

test.each([
  ["A1+$A1+A$1+$A$1", 1, 1, "B2+$A2+B$1+$A$1"],
  ["SUM(A1:B2)", 2, 0, "SUM(A3:B4)"],
  ["SUM(A$1:A3)", 1, 0, "SUM(A$1:A4)"],
  ["A1", -1, 0, "#REF!"],
  ["'集計 表'!B2", -2, 0, "'集計 表'!#REF!"],
  ["A:A+2:2", 1, 1, "B:B+3:3"],
  ['"A1"&A1', 1, 0, '"A1"&A2'],
  ["表1[列]+A1", 0, 1, "表1[列]+B1"],
  ["SUM(A$3:A2)", 1, 0, "SUM(A3:A$3)"],
])("copying %s by %i rows and %i columns gives %s", (formula, rows, columns, expected) => {
  expect(shiftFormula(formula, rows, columns)).toBe(expected);
});

test.each([
  ["Sheet1", "Sheet1"],
  ["進捗一覧", "進捗一覧"],
  ["KPI一覧", "KPI一覧"],
  ["KPI1", "'KPI1'"],
  ["集計 表", "'集計 表'"],
  ["It's", "'It''s'"],
  ["2025", "'2025'"],
  ["R1", "'R1'"],
  ["目標(1)", "'目標(1)'"],
  ["基本目標１", "'基本目標１'"],
])("the sheet name %s is written %s", (name, expected) => {
  expect(quoteSheetName(name)).toBe(expected);
});

const cell = fc.record({
  row: fc.integer({ min: 100, max: 2000 }),
  column: fc.integer({ min: 50, max: 500 }),
  fixedRow: fc.boolean(),
  fixedColumn: fc.boolean(),
});
const cellText = cell.map(
  (c) => `${c.fixedColumn ? "$" : ""}${lettersOfColumn(c.column)}${c.fixedRow ? "$" : ""}${c.row + 1}`,
);

test("shifting there and back is identity", () => {
  fc.assert(
    fc.property(
      fc.array(cellText, { minLength: 1 }),
      fc.integer({ min: -50, max: 50 }),
      fc.integer({ min: -50, max: 50 }),
      (cells, rows, columns) => {
        const formula = cells.join("+");
        expect(shiftFormula(shiftFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
      },
    ),
  );
});

test("rewriting to the same areas keeps the text", () => {
  fc.assert(
    fc.property(cellText, cellText, (a, b) => {
      const formula = `SUM('x y'!${a},${b})`;
      expect(rewriteReferences(formula, (area) => ({ ...area }))).toBe(formula);
    }),
  );
});

test("A1 texts are read", () => {
  expect(rectOfText("$B$2:C4")).toEqual({ top: 1, left: 1, bottom: 3, right: 2 });
  expect(rectOfText("名前")).toBeNull();
  expect(
    areaText({
      shape: "columns",
      top: 0,
      left: 0,
      bottom: 1048575,
      right: 2,
      fixedTop: true,
      fixedLeft: true,
      fixedBottom: true,
      fixedRight: true,
    }),
  ).toBe("$A:$C");
});
