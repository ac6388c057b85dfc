import { contentBlock, rectOf } from "../../workbook/layout/contentBlock";
import { pageLayout } from "../../workbook/layout/pageLayout";
import { columnCapacity, lineHeight } from "../../workbook/layout/reportStyle";
import { rowHeightRuns } from "../../workbook/layout/rowHeightRuns";
import { wrappedLines } from "../../workbook/layout/wrappedLines";
import type { FillDown, SheetPlan } from "../../workbook/sheetPlan";
import type { StoredMapping } from "../../workbook/storedMapping";
import type { ReportInput } from "../reportInput";
import { aliasRows, headerRow, headingRows, headRows, INTRODUCTION, lineRow } from "./mappingBlocks";
import { figureColumns } from "./mappingColumns";
import { MAPPING_FONT_SIZE as SIZE, mappingFormats, mappingRules } from "./mappingFormats";
import { frontColumns, mappingFrame, PLACE, STATUS, type MappingFrame } from "./mappingFrame";
import { mappingLines, type MappingLine } from "./mappingLines";

/** Wider than this the sheet goes on A3. Points. */
const A4_WIDTH = 960;
const TITLE = 26;
const HEADER = 30;
const MOST_HEIGHTS = 200;

/**
 * The mapping sheet 「KPI対応付け」: one line per indicator and label, one column per figure, every cell a live reference to
 * its source, so that Excel itself keeps the mapping through inserted rows, moved tables and renamed sheets. One block,
 * whatever the number of cells; `readStoredMapping` reads it back.
 */
export function planMappingSheet(input: ReportInput, mapping: StoredMapping): SheetPlan {
  const ids = input.strategy.indicators.map(({ id }) => id);
  const lines = mappingLines(mapping.cells, ids);
  const head = headRows(mapping, input.disclaimer);
  const headings = headingRows(mapping.cells);
  const aliases = aliasRows(mapping, input);
  const frame = mappingFrame(figureColumns(mapping.cells), {
    head: head.length,
    lines: lines.length,
    headings: headings.length,
    aliasRows: aliases.length,
  });
  const { top, widths, printed, printArea, aliasTop } = frame;
  const printedWidth = widths.slice(0, printed).reduce((sum, width) => sum + width, 0);
  const body =
    lines.length === 0
      ? [["", "対応付けたセルはありません"]]
      : lines.map((line, index) => lineRow(line, frame, top + index));
  return {
    key: "mapping",
    name: "KPI対応付け",
    tabColor: "#7F7F7F",
    area: frame.area,
    blocks: [
      contentBlock(0, 0, head),
      contentBlock(frame.headerRow, 0, [headerRow(frame)]),
      contentBlock(top, 0, body),
      ...(headings.length === 0 ? [] : [contentBlock(top, frame.yearHeadings, headings)]),
      ...(aliasTop === null ? [] : [contentBlock(aliasTop, 0, aliases)]),
    ],
    fills: lines.length < 2 ? [] : [STATUS, PLACE].map((column) => fillDown(frame, column)),
    formats: mappingFormats(frame),
    columnWidths: widths.map((width, column) => ({ first: column, last: column, width })),
    rowHeights: [
      { first: 0, last: 0, height: TITLE },
      { first: 1, last: 1, height: heightOf(INTRODUCTION, printedWidth) },
      { first: frame.headerRow, last: frame.headerRow, height: HEADER },
      ...lineHeights(frame, lines.map(lineHeightOf)),
    ],
    merges: [rectOf(1, 0, 1, printed)],
    conditionalFormats: mappingRules(frame),
    validations: [],
    names: [],
    charts: [],
    freeze: { rows: frame.headerRow + 1, columns: 2 },
    gridlines: false,
    page: pageLayout({
      paper: printedWidth > A4_WIDTH ? "a3" : "a4",
      orientation: "landscape",
      printArea,
      titleRows: { first: frame.headerRow, last: frame.headerRow },
      disclaimer: input.disclaimer,
    }),
  };
}

/** Each line as high as it needs; of very many all as high as the highest needs, or they would cost a call each. */
function lineHeights({ top }: MappingFrame, heights: readonly number[]): SheetPlan["rowHeights"] {
  if (heights.length <= MOST_HEIGHTS) return rowHeightRuns(top, heights);
  return [{ first: top, last: top + heights.length - 1, height: Math.max(...heights) }];
}

function fillDown({ top, lines }: MappingFrame, column: number): FillDown {
  return { source: rectOf(top, column, 1, 1), target: rectOf(top + 1, column, lines - 1, 1) };
}

function heightOf(text: string, width: number): number {
  return lineHeight(wrappedLines(text, columnCapacity(width, SIZE)), SIZE);
}

function lineHeightOf({ indicatorName, labelText, place }: MappingLine): number {
  const [, name, , , label, where] = frontColumns;
  return Math.max(
    heightOf(indicatorName, name[1]),
    heightOf(labelText, label[1]),
    heightOf(place === null ? "" : `${place.sheet}!AA000`, where[1]),
  );
}
