import type { Rect } from "../../workbook/cellAddress";
import type { SheetPlan } from "../../workbook/sheetPlan";
import { rectOf } from "../../workbook/layout/contentBlock";
import { pageLayout } from "../../workbook/layout/pageLayout";
import type { ReportInput } from "../reportInput";
import { tableBlocks, tableFills } from "./tableContents";
import { tableFormats } from "./tableFormats";
import { tableBreaks } from "./tableBreaks";
import type { TableFrame } from "./tableFrame";
import { tableFrame } from "./tableFrame";
import { tableRowHeights } from "./tableRowHeights";
import { tableConditionalFormats, tableNames, tableValidations } from "./tableRules";

/** Header cells: a group over its columns, a single header over both rows; the two lines of the foot. */
function merges({ columns, headerTop, lastPrinted, legendRow }: TableFrame): readonly Rect[] {
  const merged = columns.flatMap(({ group, isPrinted, isAside }, index): readonly Rect[] => {
    if (!isPrinted && isAside !== true) return [];
    if (group === null) return [rectOf(headerTop, index, 2, 1)];
    if (columns[index - 1]?.group === group) return [];
    const width = columns.filter((column) => column.group === group).length;
    return width === 1 ? [] : [rectOf(headerTop, index, 1, width)];
  });
  return [...merged, ...[0, 1].map((line) => rectOf(legendRow + line, 0, 1, lastPrinted + 1))];
}

/**
 * The status table 「進捗一覧」: every indicator with its figures as live references, both rates, expected value and
 * status as formulas of one row filled down; what the formulas need stands right of the print area.
 */
export function planStatusTable(input: ReportInput): SheetPlan {
  const frame = tableFrame(input);
  const { columns, places, lastColumn, lastPrinted, notesRow, top, headerTop } = frame;
  const rowHeights = tableRowHeights(input, frame);
  return {
    key: "statusTable",
    name: "進捗一覧",
    tabColor: "#1F4E79",
    area: rectOf(0, 0, notesRow + 1, lastColumn + 1),
    blocks: tableBlocks(input, frame),
    fills: tableFills(frame),
    formats: tableFormats(input, frame),
    columnWidths: columns.map(({ width }, column) => ({ first: column, last: column, width })),
    rowHeights,
    merges: merges(frame),
    conditionalFormats: tableConditionalFormats(input, frame),
    validations: tableValidations(frame),
    names: tableNames(frame),
    charts: [],
    freeze: { rows: top, columns: places.column("unit") },
    gridlines: false,
    page: pageLayout({
      paper: "a3",
      orientation: "landscape",
      printArea: rectOf(0, 0, notesRow + 1, lastPrinted + 1),
      titleRows: { first: 0, last: headerTop + 1 },
      rowBreaks: tableBreaks(frame, rowHeights),
      disclaimer: input.disclaimer,
    }),
  };
}
