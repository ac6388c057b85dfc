import type { DefinedName } from "../../../host/model/definedName";
import { referencedCells } from "./referencedCells";
import { chartWorkbook } from "./testChart";

function valuesOf(formula: string, change: (workbook: ReturnType<typeof chartWorkbook>) => void = () => undefined) {
  const workbook = chartWorkbook();
  change(workbook);
  return referencedCells(workbook, formula)?.map((cell) => cell?.value ?? null) ?? null;
}

function named(name: string, formula: string): DefinedName {
  return { id: name, name, formula, sheetId: null, comment: "", visible: true };
}

test.each<readonly [string, readonly unknown[] | null]>([
  ["'実績'!$A$2:$A$4", ["目標１", "目標２", "目標３"]],
  ["=実績!$B$2", [0.5]],
  ["実績!$A$2:$B$3", ["目標１", 0.5, "目標２", 1.25]],
  ["('実績'!$B$2,'実績'!$B$3)", [0.5, 1.25]],
  ["'実績'!$D$9", [null]],
  ["'なし'!$A$1", null],
  ["SUM(A1:A3)", null],
  ["{1,2}", null],
  ["'実績'!$A$1:$XFD$100000", null],
])("%s", (formula, values) => {
  expect(valuesOf(formula)).toEqual(values);
});

test("a name is followed", () => {
  expect(valuesOf("実績値", ({ names }) => names.push(named("実績値", "'実績'!$B$2:$B$3")))).toEqual([0.5, 1.25]);
});

test("a sheet whose name has quotes and commas", () => {
  expect(
    valuesOf("'Bob''s, 実績'!$B$2,'Bob''s, 実績'!$B$3", ({ sheets: [sheet] }) => {
      if (sheet !== undefined) sheet.name = "Bob's, 実績";
    }),
  ).toEqual([0.5, 1.25]);
});

test("what is hidden is not drawn", () => {
  expect(valuesOf("'実績'!$A$2:$A$4", ({ sheets: [sheet] }) => sheet?.hiddenRows.add(2))).toEqual(["目標１", "目標３"]);
  expect(valuesOf("'実績'!$A$2:$B$2", ({ sheets: [sheet] }) => sheet?.hiddenColumns.add(0))).toEqual([0.5]);
});
