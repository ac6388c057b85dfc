import { addSheet, copySheet, deleteSheet, moveSheet, renameSheet, setVisibility } from "./editSheets";
import { addName } from "./names";
import { recalculate } from "./recalculate";
import { cellOf, enterAt, rectAt, refusal, testSheet } from "./testSheet";

test.each([
  ["集計", null],
  ["1234567890123456789012345678901", null],
  ["12345678901234567890123456789012", "InvalidArgument"],
  ["", "InvalidArgument"],
  ["目標/実績", "InvalidArgument"],
  ["目標:実績", "InvalidArgument"],
  ["[案]", "InvalidArgument"],
  ["'案", "InvalidArgument"],
  ["History", "InvalidArgument"],
  ["SHEET1", "ItemAlreadyExists"],
])("a sheet named %p: %p", (name, expected) => {
  const { workbook } = testSheet();
  expect(refusal(() => addSheet(workbook, name))).toBe(expected);
});

test("sheets without a name are numbered", () => {
  const { workbook } = testSheet();
  expect(addSheet(workbook, null).name).toBe("Sheet2");
  expect(addSheet(workbook, null, 0).name).toBe("Sheet3");
  expect(workbook.sheets.map((s) => s.name)).toEqual(["Sheet3", "Sheet1", "Sheet2"]);
});

test("renaming rewrites references everywhere", () => {
  const { workbook, sheet } = testSheet({ A1: 1, B1: "=A1" });
  const other = addSheet(workbook, "集計");
  enterAt(workbook, other, { A1: "=Sheet1!A1+SHEET1!B1", A2: '="Sheet1!A1"', A3: "=SUM(Sheet1:集計!C1)" });
  addName(workbook, null, "基準", "=Sheet1!$A$1");
  other.validations.push({ rect: rectAt("B1"), type: "list", source: "=Sheet1!$A$1:$A$3", ignoreBlanks: true });
  renameSheet(workbook, sheet, "目標 値");
  expect(cellOf(other, "A1")?.formula).toBe("'目標 値'!A1+'目標 値'!B1");
  expect(cellOf(other, "A2")?.formula).toBe('"Sheet1!A1"');
  expect(cellOf(other, "A3")?.formula).toBe("SUM('目標 値:集計'!C1)");
  expect(workbook.names[0]?.formula).toBe("'目標 値'!$A$1");
  expect(other.validations[0]?.source).toBe("='目標 値'!$A$1:$A$3");
  recalculate(workbook);
  expect(cellOf(other, "A1")?.value).toBe(2);
});

test("deleting a sheet leaves #REF! and the last visible sheet stays", () => {
  const { workbook, sheet } = testSheet();
  const other = addSheet(workbook, "集計");
  enterAt(workbook, sheet, { A1: "=集計!A1+1" });
  deleteSheet(workbook, other);
  recalculate(workbook);
  expect(cellOf(sheet, "A1")).toMatchObject({ formula: "#REF!+1", value: { error: "#REF!" } });
  expect(refusal(() => deleteSheet(workbook, sheet))).toBe("InvalidOperation");
  expect(refusal(() => setVisibility(workbook, sheet, "Hidden"))).toBe("InvalidOperation");
});

test("hiding or deleting the active sheet activates a neighbour", () => {
  const { workbook, sheet } = testSheet();
  const other = addSheet(workbook, "集計");
  setVisibility(workbook, sheet, "VeryHidden");
  expect(workbook.activeSheetId).toBe(other.id);
  expect(refusal(() => deleteSheet(workbook, sheet))).toBe("InvalidOperation");
});

test("a copy refers to itself where the original did", () => {
  const { workbook, sheet } = testSheet({ A1: 1, A2: "=Sheet1!A1+A1" });
  const copy = copySheet(workbook, sheet);
  expect(copy.name).toBe("Sheet1 (2)");
  expect(cellOf(copy, "A2")?.formula).toBe("'Sheet1 (2)'!A1+A1");
  enterAt(workbook, copy, { A1: 5 });
  recalculate(workbook);
  expect(cellOf(sheet, "A2")?.value).toBe(2);
  expect(cellOf(copy, "A2")?.value).toBe(10);
});

test("moving and a protected structure", () => {
  const { workbook, sheet } = testSheet();
  addSheet(workbook, "集計");
  moveSheet(workbook, sheet, 1);
  expect(workbook.sheets.map((s) => s.name)).toEqual(["集計", "Sheet1"]);
  expect(refusal(() => moveSheet(workbook, sheet, 9))).toBe("InvalidArgument");
  workbook.structureProtected = true;
  expect(refusal(() => addSheet(workbook, "X"))).toBe("AccessDenied");
  expect(refusal(() => renameSheet(workbook, sheet, "X"))).toBe("AccessDenied");
});
