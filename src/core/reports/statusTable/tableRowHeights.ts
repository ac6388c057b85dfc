import { noteText } from "../../kpi/evaluationText.ja";
import type { SheetPlan } from "../../workbook/sheetPlan";
import { columnCapacity, lineHeight } from "../../workbook/layout/reportStyle";
import { rowHeightRuns } from "../../workbook/layout/rowHeightRuns";
import { wrappedLines } from "../../workbook/layout/wrappedLines";
import type { ReportInput, ReportRow } from "../reportInput";
import { sourceText, statedCell } from "./statedCells";
import { entryCell } from "./tableEntries";
import { TABLE_FONT_SIZE } from "./tableFormats";
import type { TableFrame } from "./tableFrame";

const SMALL = 9;
/** Every indicator gets this many lines at least, so that a changed note or year still finds room. */
const FEWEST_LINES = 2;
const HEADING = 20;

/** 備考 as it is now, with one more note: the year may be switched after the heights were set. */
function likelyNotes(row: ReportRow): string {
  const now = row.evaluation.notes.map(noteText);
  return [...now, String(statedCell("fixedNote", row, 0, "")), noteText({ code: "provisional", dataYear: 2024 })].join(
    "、",
  );
}

/** Row heights in points, from the width of the texts, so that nothing is cut; exceptions from two lines only. */
export function tableRowHeights(input: ReportInput, frame: TableFrame): SheetPlan["rowHeights"] {
  const { columns, places, rows, top, bottom, headerTop, legendRow } = frame;
  const capacity = (key: string, size: number): number => columnCapacity(columns[places.column(key)]?.width ?? 0, size);
  const lines = (key: string, text: string, size: number): number => wrappedLines(text, capacity(key, size));
  const usual = lineHeight(FEWEST_LINES, TABLE_FONT_SIZE);
  const heights = rows.map((row) => {
    if (row.kind === "goal") return HEADING;
    const { indicator } = row.row;
    return Math.max(
      usual,
      lineHeight(lines("name", indicator.name, TABLE_FONT_SIZE), TABLE_FONT_SIZE),
      lineHeight(lines("department", indicator.department ?? "", TABLE_FONT_SIZE), TABLE_FONT_SIZE),
      lineHeight(lines("unit", indicator.unit, SMALL), SMALL),
      lineHeight(lines("source", sourceText(row.row), SMALL), SMALL),
      lineHeight(lines("notes", likelyNotes(row.row), SMALL), SMALL),
      lineHeight(lines("decision", String(entryCell("decision", indicator.id, input)), SMALL), SMALL),
      lineHeight(lines("decisionReason", String(entryCell("decisionReason", indicator.id, input)), SMALL), SMALL),
    );
  });
  const printedWidth = columns.filter(({ isPrinted }) => isPrinted).reduce((sum, { width }) => sum + width, 0);
  const legend = input.strategy.title.length + 20 * 12;
  const footLines = (text: string) => wrappedLines(text, columnCapacity(printedWidth, SMALL));
  return [
    { first: 0, last: 0, height: 26 },
    { first: 1, last: headerTop - 1, height: 18 },
    { first: headerTop, last: headerTop + 1, height: 18 },
    { first: top, last: bottom, height: usual },
    ...rowHeightRuns(top, heights).filter(({ height }) => height !== usual),
    { first: legendRow, last: legendRow, height: lineHeight(footLines("凡".repeat(legend)), SMALL) },
    { first: legendRow + 1, last: legendRow + 1, height: lineHeight(footLines("注".repeat(200)), SMALL) },
  ];
}
