import type { CellGrid, CellValue } from "../../src/core/workbook/cellGrid";
import type { SheetPlan } from "../../src/core/workbook/sheetPlan";

/** A planned sheet as it is read back, without a workbook between: texts as they stand, formulas not calculated. */
export function gridOfPlan(plan: SheetPlan, changes: Partial<CellGrid> = {}): CellGrid {
  const height = plan.area.bottom + 1;
  const width = plan.area.right + 1;
  const rows = (): CellValue[][] => Array.from({ length: height }, () => Array<CellValue>(width).fill(""));
  const contents = rows();
  for (const { rect, contents: block } of plan.blocks)
    block.forEach((row, r) =>
      row.forEach((cell, c) => {
        const line = contents[rect.top + r];
        if (line !== undefined && cell !== "") line[rect.left + c] = cell;
      }),
    );
  const isFormula = (cell: CellValue): boolean => typeof cell === "string" && cell.startsWith("=");
  const values = contents.map((row) =>
    row.map((cell) => (isFormula(cell) ? "" : typeof cell === "string" ? cell.replace(/^'/, "") : cell)),
  );
  return {
    sheet: plan.name,
    visibility: "visible",
    isProtected: false,
    top: 0,
    left: 0,
    values,
    texts: values.map((row) => row.map(String)),
    numberFormats: values.map((row) => row.map(() => "General")),
    hasFormula: contents.map((row) => row.map(isFormula)),
    merges: plan.merges,
    hiddenRows: [],
    hiddenColumns: [],
    ownedAs: plan.key,
    ...changes,
  };
}
