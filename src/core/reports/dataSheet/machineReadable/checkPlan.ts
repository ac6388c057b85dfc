import type { CellGrid, CellValue } from "../../../workbook/cellGrid";
import type { SheetPlan } from "../../../workbook/sheetPlan";
import { checkMachineReadable } from "./checkMachineReadable";
import type { MachineReadableIssue } from "./machineReadableIssue";

/** Holds a sheet against the machine-readable items as it is about to be written. `sheet`: the name it has, if not the plan's. */
export function checkPlan(plan: SheetPlan, sheet = plan.name): readonly MachineReadableIssue[] {
  const { top, left, bottom, right } = plan.area;
  const contents = Array.from({ length: bottom - top + 1 }, () => Array<CellValue>(right - left + 1).fill(""));
  for (const { rect, contents: block } of plan.blocks)
    block.forEach((row, r) =>
      row.forEach((cell, c) => {
        const line = contents[rect.top - top + r];
        if (line !== undefined) line[rect.left - left + c] = cell;
      }),
    );
  const isFormula = (cell: CellValue): boolean => typeof cell === "string" && cell.startsWith("=");
  const values = contents.map((row) =>
    row.map((cell) => (typeof cell !== "string" ? cell : isFormula(cell) ? "" : cell.replace(/^'/, ""))),
  );
  const grid: CellGrid = {
    sheet,
    visibility: "visible",
    isProtected: false,
    top,
    left,
    values,
    texts: values.map((row) => row.map((value) => String(value ?? ""))),
    numberFormats: [],
    hasFormula: contents.map((row) => row.map(isFormula)),
    merges: plan.merges,
    hiddenRows: [],
    hiddenColumns: [],
    ownedAs: plan.key,
  };
  return checkMachineReadable(
    grid,
    plan.charts.map(() => ({ row: top, column: left })),
  );
}
