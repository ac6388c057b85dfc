import type { CellValue } from "../../workbook/cellGrid";
import type { SheetPlan } from "../../workbook/sheetPlan";
import { literalText } from "../../workbook/sheetPlan";
import { contentBlock, rectOf } from "../../workbook/layout/contentBlock";
import { pageLayout } from "../../workbook/layout/pageLayout";
import { reportStyle } from "../../workbook/layout/reportStyle";
import { rowHeightRuns } from "../../workbook/layout/rowHeightRuns";
import type { ReportInput } from "../reportInput";
import { settingNames } from "../settings/settingNames";
import { chartFigures } from "./chartFigures";
import { chartFrame } from "./chartFrame";
import { plannedCharts } from "./plannedCharts";
import { GOAL_WIDTH, GRID_COLUMNS, GRID_WIDTH, summaryTables } from "./summaryTables";

const DATA_WIDTH = 52;
/** Goal numbers the counts read, right of the print area. */
const GOAL_COLUMN = GRID_COLUMNS + 1;
const DATA_LEFT = GOAL_COLUMN + 2;

/**
 * The sheet 「進捗グラフ」: counts by goal and status, a chart of them, and one native chart per goal; all of it reads the
 * status table, so that the year cell of the settings switches it. What the charts draw stands right of the print area.
 */
export function planCharts(input: ReportInput): SheetPlan {
  const frame = chartFrame(input);
  const data = chartFigures(frame, DATA_LEFT);
  const tables = summaryTables(frame, GOAL_COLUMN);
  const width = GOAL_WIDTH + (GRID_COLUMNS - 1) * GRID_WIDTH;
  const lastRow = Math.max(frame.heights.length - 1, data.lastRow);
  const printArea = rectOf(0, 0, frame.heights.length, GRID_COLUMNS);
  const head: readonly (readonly CellValue[])[] = [
    [`=${settingNames.title}&"　進捗グラフ"&IF(${settingNames.version}="案","（案）","")`],
    [
      `=${settingNames.reportYearText}&"実績　　評価方式："&${settingNames.scheme}&"　　率の柱は▲100％から200％までを描き、外れる率はその端で止めています　　（↓）は低いほど良い指標"`,
    ],
    ...(input.disclaimer === null ? [] : [[literalText(input.disclaimer)]]),
  ];
  const notes = frame.notDrawn.map(({ row, goal, drawn, of }) =>
    contentBlock(row, 0, [[`${goal.short}は指標が多いため、${of}件のうちはじめの${drawn}件を描いています。`]]),
  );
  return {
    key: "charts",
    name: "進捗グラフ",
    tabColor: "#2E75B6",
    area: rectOf(0, 0, lastRow + 1, data.lastColumn + 1),
    blocks: [contentBlock(0, 0, head), ...tables.blocks, ...notes, ...data.blocks],
    fills: [...tables.fills, ...data.fills],
    formats: [
      {
        rects: [printArea],
        format: { fontName: reportStyle.font, fontSize: 10, vertical: "center" },
      },
      // as small as long texts need: nothing of them leaves the page
      { rects: [rectOf(0, 0, 1, GRID_COLUMNS)], format: { fontSize: 16, bold: true, shrink: true } },
      { rects: [rectOf(1, 0, 1, GRID_COLUMNS)], format: { shrink: true } },
      ...(input.disclaimer === null ? [] : [{ rects: [rectOf(2, 0, 1, 1)], format: { bold: true, fontSize: 11 } }]),
      ...tables.formats,
      {
        rects: [
          rectOf(frame.statusHeader, GOAL_COLUMN, frame.groupHeader + frame.goals.length + 2 - frame.statusHeader, 1),
        ],
        format: { fontSize: 8, color: reportStyle.quiet },
      },
      ...data.formats,
    ],
    columnWidths: [
      { first: 0, last: 0, width: GOAL_WIDTH },
      { first: 1, last: GRID_COLUMNS - 1, width: GRID_WIDTH },
      { first: GRID_COLUMNS, last: GRID_COLUMNS, width: 14 },
      { first: GOAL_COLUMN, last: data.lastColumn, width: DATA_WIDTH },
    ],
    rowHeights: rowHeightRuns(0, frame.heights),
    chartColumns: { first: GOAL_COLUMN, last: data.lastColumn },
    merges: [rectOf(0, 0, 1, GRID_COLUMNS), rectOf(1, 0, 1, GRID_COLUMNS), ...tables.merges],
    conditionalFormats: [],
    validations: [],
    names: [],
    charts: plannedCharts(frame, data, width),
    freeze: { rows: frame.titleRows, columns: 0 },
    gridlines: false,
    page: pageLayout({
      paper: "a4",
      orientation: "landscape",
      printArea,
      titleRows: { first: 0, last: frame.titleRows - 1 },
      rowBreaks: frame.breaks,
      disclaimer: input.disclaimer,
    }),
  };
}
