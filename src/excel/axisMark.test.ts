import { axisMarkFormula, insertedBetween, readAxisMark } from "./axisMark";

const area = { top: 0, left: 0, bottom: 2, right: 27 };

test.each(["columns", "rows"] as const)("what was marked is read again: %s", (axis) => {
  const formula = axisMarkFormula("市の 'KPI'", area, axis) ?? "";
  const last = axis === "columns" ? 27 : 2;
  expect([...readAxisMark(formula, axis)]).toEqual(Array.from({ length: last + 1 }, (_, index) => index));
});

test.each([
  ["nothing inserted", "=COUNTA('進捗一覧'!$A$1,'進捗一覧'!$B$1)", []],
  ["a column between", "=COUNTA('進捗一覧'!$A$1,'進捗一覧'!$C$1)", [1]],
  ["two before", "=COUNTA('進捗一覧'!$C$1,'進捗一覧'!$D$1)", [0, 1]],
  ["one of ours deleted", "=COUNTA('進捗一覧'!$A$1,'進捗一覧'!#REF!)", []],
  ["all deleted", "=#REF!", []],
])("%s", (_case, formula, inserted) => {
  expect(insertedBetween(readAxisMark(formula, "columns"), 0)).toEqual(inserted);
});

test("more rows than a function takes are marked by several, none of which takes more", () => {
  const formula = axisMarkFormula("進捗一覧", { ...area, bottom: 449 }, "rows") ?? "";
  expect(readAxisMark(formula, "rows").size).toBe(450);
  expect(formula.length).toBeLessThanOrEqual(8000);
  for (const part of formula.split("+")) expect(part.split(",").length).toBeLessThanOrEqual(255);
});

test("too many rows for a name are not marked", () => {
  expect(axisMarkFormula("進捗一覧", { ...area, bottom: 5000 }, "rows")).toBeNull();
});
