import { mergeRange } from "./mergeCells";
import { moveCells } from "./moveCells";
import { addName } from "./names";
import { cellAt } from "./readCells";
import { recalculate } from "./recalculate";
import { rectAt, testSheet } from "./testSheet";

const contents = { A1: 1, B1: "メモ", B2: "=A1*2", D1: "=B2+1", D2: "=SUM(B1:B2)", D3: "=F1" };

test("cut and pasted cells keep their formulas, and references to them follow", () => {
  const { workbook, sheet } = testSheet(contents);
  addName(workbook, null, "注記", "Sheet1!$B$1");
  moveCells(workbook, sheet, rectAt("B1:B2"), rectAt("F1"));
  recalculate(workbook);
  const formula = (address: string): string | null => {
    const { top, left } = rectAt(address);
    return cellAt(sheet, top, left)?.formula ?? null;
  };
  expect(cellAt(sheet, 0, 5)?.value).toBe("メモ");
  expect([formula("F2"), formula("D1"), formula("D2")]).toEqual(["A1*2", "F2+1", "SUM(F1:F2)"]);
  expect(formula("D3")).toBe("#REF!");
  expect(cellAt(sheet, 0, 3)?.value).toBe(3);
  expect(cellAt(sheet, 0, 1)).toBeUndefined();
  expect(workbook.names[0]?.formula).toBe("Sheet1!$F$1");
});

test("whole columns take width and merges along", () => {
  const { workbook, sheet } = testSheet(contents);
  mergeRange(workbook, sheet, rectAt("B4:B5"));
  sheet.columnWidths.set(1, 200);
  moveCells(workbook, sheet, rectAt("B:B"), rectAt("H:H"));
  expect(sheet.merges).toEqual([rectAt("H4:H5")]);
  expect([...sheet.columnWidths]).toEqual([[7, 200]]);
});

test("half a merged cell cannot be moved", () => {
  const { workbook, sheet } = testSheet(contents);
  mergeRange(workbook, sheet, rectAt("A6:B6"));
  expect(() => moveCells(workbook, sheet, rectAt("B:B"), rectAt("H:H"))).toThrow();
});
