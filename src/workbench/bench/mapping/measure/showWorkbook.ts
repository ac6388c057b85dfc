import type { CellGrid } from "../../../../core/workbook/cellGrid";
import { columnLetters, rectAddress } from "../../../../core/workbook/cellAddress";
import { padText } from "../../../cli/textWidth";
import { oneLine, place, truthWords } from "./printRuns";
import type { WorkbookRun } from "./runWorkbook";

const WIDEST = 24;

/** A workbook with its truth and what was made of it, for looking into one seed. */
export function showWorkbook({ workbook, proposal, judgement }: WorkbookRun): readonly string[] {
  return [
    `seed ${workbook.seed}, half ${workbook.half}, ${workbook.layout}, ${workbook.strategy.title}`,
    ...workbook.grids.flatMap(gridLines),
    "",
    "misses",
    ...judgement.missed.map(
      ({ truth, suggested }) =>
        `  ${place(truth.ref)} ${truthWords(truth)} «${oneLine(truth.origin.label)}» ${suggested ? "suggested" : ""}`,
    ),
    "",
    "suggestions",
    ...proposal.suggestions.map(
      (cell) =>
        `  ${place(cell.ref)} ${cell.indicatorId} ${cell.field} ${cell.fiscalYear ?? ""} «${oneLine(cell.labelText)}» ${cell.reason}`,
    ),
  ];
}

function gridLines(grid: CellGrid): readonly string[] {
  const shown = grid.texts.map((row) => row.map((text) => oneLine(text).slice(0, WIDEST)));
  return [
    "",
    `${grid.sheet} (${grid.visibility}; hidden rows ${grid.hiddenRows.map((row) => row + 1).join(" ")}, columns ${grid.hiddenColumns.map(columnLetters).join(" ")}; merged ${grid.merges.map(rectAddress).join(" ")})`,
    `      ${(shown[0] ?? []).map((_, column) => columnLetters(grid.left + column).padEnd(12)).join("")}`,
    ...shown.map(
      (row, index) => `${String(grid.top + index + 1).padStart(4)}  ${row.map((text) => padText(text, 12)).join("|")}`,
    ),
  ];
}
