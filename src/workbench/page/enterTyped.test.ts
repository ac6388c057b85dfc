import { cellOf, testSheet } from "../../host/model/testSheet";
import { enterTyped } from "./enterTyped";

const b1 = { row: 0, column: 1 };

test("what is typed is entered as Excel would, and the formulas follow", () => {
  const { workbook, sheet } = testSheet({ B1: 1, C1: "=B1*2" });
  expect(enterTyped(workbook, sheet, [{ ...b1, content: "61.5%" }])).toBeNull();
  expect(cellOf(sheet, "B1")).toMatchObject({ value: 0.615 });
  expect(cellOf(sheet, "C1")).toMatchObject({ value: 1.23 });
});

test("an emptied cell keeps its look", () => {
  const { workbook, sheet } = testSheet({ B1: 1 });
  const cell = cellOf(sheet, "B1");
  if (cell !== undefined) cell.style = { fill: "#FFF2CC" };
  expect(enterTyped(workbook, sheet, [{ ...b1, content: "" }])).toBeNull();
  expect(cellOf(sheet, "B1")).toMatchObject({ value: null, style: { fill: "#FFF2CC" } });
});

test("while calculation is manual the formulas wait", () => {
  const { workbook, sheet } = testSheet({ B1: 1, C1: "=B1*2" });
  enterTyped(workbook, sheet, [{ ...b1, content: 1 }]);
  workbook.calculationMode = "Manual";
  enterTyped(workbook, sheet, [{ ...b1, content: 5 }]);
  expect(cellOf(sheet, "C1")?.value).toBe(2);
});

test.each<readonly [string, (book: ReturnType<typeof testSheet>) => void, string, string]>([
  [
    "opened for reading only",
    ({ workbook }) => (workbook.readOnly = true),
    "2",
    "読み取り専用のブックのため、入力できません。",
  ],
  [
    "a protected sheet",
    ({ sheet }) => (sheet.protection = { protected: true, options: {}, password: null }),
    "2",
    "シートが保護されているため、入力できません。",
  ],
  ["a formula Excel does not take", () => undefined, "=1+", "この内容は入力できません。"],
])("%s: nothing is entered, and a sentence says why", (_case, change, content, sentence) => {
  const book = testSheet({ B1: 1 });
  change(book);
  expect(enterTyped(book.workbook, book.sheet, [{ ...b1, content }])).toContain(sentence);
  expect(cellOf(book.sheet, "B1")?.value).toBe(1);
});
