import { isArrayFormula } from "./arrayFormula";
import { recalculate } from "./recalculate";
import { cellOf, rectAt, testSheet } from "./testSheet";

test.each([
  ["SUM(A1:A3)", false],
  ["A1*2", false],
  ["SUMPRODUCT((A1:A3>1)*B1:B3)", false],
  ["SUMPRODUCT(MAX((A1:A3>1)*B1:B3))", false],
  ["LOOKUP(2,1/(A1:A3>1),B1:B3)", false],
  ['COUNTIFS(A1:A3,">"&C1)', false],
  ["A1:A3*2", true],
  ["A1:A3", true],
  ["SUM(IF(A1:A3>1,B1:B3))", true],
  ["MAX((A1:A3=1)*B1:B3)", true],
  ["FILTER(A1:A3,B1:B3)", true],
  ['"A1:A3"&B1', false],
])("%s is entered as an array formula: %p", (formula, expected) => {
  expect(isArrayFormula(formula)).toBe(expected);
});

test("array formulas fill cells and calculate with whole ranges", () => {
  const { workbook, sheet } = testSheet({
    A1: 1,
    A2: 2,
    A3: 3,
    C1: "=A1:A3*2",
    D1: "=SUM(IF(A1:A3>1,A1:A3))",
    E1: "=C2+1",
  });
  recalculate(workbook);
  expect(["C1", "C2", "C3", "D1", "E1"].map((a) => cellOf(sheet, a)?.value)).toEqual([2, 4, 6, 5, 5]);
  expect(cellOf(sheet, "C1")?.arrayRef).toEqual(rectAt("C1:C3"));
  expect(cellOf(sheet, "D1")?.arrayRef).toEqual(rectAt("D1"));
});

test("an array formula over a fixed range keeps its size", () => {
  const { workbook, sheet } = testSheet({ A1: 1, A2: 2 });
  const style = null;
  const arrayRef = rectAt("C1:C3");
  sheet.rows.get(0)?.set(2, { value: null, formula: "A1:A2*2", style, hasResult: false, arrayRef, arrayFixed: true });
  recalculate(workbook);
  expect(["C1", "C2", "C3"].map((a) => cellOf(sheet, a)?.value)).toEqual([2, 4, { error: "#N/A" }]);
});
