import type { Strategy } from "../../kpi/strategy";
import { columnLetters } from "../../workbook/cellAddress";
import type { CellValue } from "../../workbook/cellGrid";
import { contentBlock, rectOf } from "../../workbook/layout/contentBlock";
import { pageLayout } from "../../workbook/layout/pageLayout";
import {
  columnCapacity,
  headerFormat,
  inputFormat,
  lineHeight,
  reportStyle,
  ruled,
} from "../../workbook/layout/reportStyle";
import { rowHeightRuns } from "../../workbook/layout/rowHeightRuns";
import { wrappedLines } from "../../workbook/layout/wrappedLines";
import type { FormatRun, SheetPlan } from "../../workbook/sheetPlan";
import { columnValidation, figureFormats, textFormat, yearFormat } from "./definitionFormats";
import { definitionNames } from "./definitionNames";
import { definitionRows } from "./definitionRows";
import { placedColumns, type PlacedColumn } from "./indicatorLayout";

const SIZE = 10;
const HELP_SIZE = 8;
const BAND = 3;
const HELP = 5;
const FIRST = 6;
/** Blank rows for further indicators. */
const SPARE = 15;
const FROZEN_COLUMNS = 2;

/** Runs of neighbours under one band, as first and last column. */
function bandRuns(columns: readonly PlacedColumn[]): readonly (readonly [band: string, first: number, last: number])[] {
  const starts = columns.flatMap(({ band }, index) => (columns[index - 1]?.band === band ? [] : [index]));
  return starts.map(
    (first, run) => [columns[first]?.band ?? "", first, (starts[run + 1] ?? columns.length) - 1] as const,
  );
}

/** Neighbouring indicators with the same number of decimals. */
function decimalRuns(
  indicators: Strategy["indicators"],
): readonly { readonly first: number; readonly count: number; readonly decimals: number }[] {
  const starts = indicators.flatMap(({ decimals }, row) => (indicators[row - 1]?.decimals === decimals ? [] : [row]));
  return starts.map((first, run) => ({
    first,
    count: (starts[run + 1] ?? indicators.length) - first,
    decimals: indicators[first]?.decimals ?? 0,
  }));
}

/** The sheet 指標定義: one row for each indicator, its heading always in sight. */
export function planIndicatorSheet(strategy: Strategy, disclaimer: string | null): SheetPlan {
  const columns = placedColumns(strategy);
  const width = columns.length;
  const rows = definitionRows(strategy).indicators;
  const height = rows.length + SPARE;
  const at = (key: string): number => columns.findIndex((column) => column.key === key);
  const data = (first: number, count = 1): ReturnType<typeof rectOf> => rectOf(FIRST, first, height, count);
  const goal = columnLetters(at("goal"));
  const label = `=IF($${goal}${FIRST + 1}="","",IFERROR(VLOOKUP($${goal}${FIRST + 1},${definitionNames.goals},4,FALSE),"目標IDを確認"))`;
  const contents = rows.map((row) => columns.map(({ key }): CellValue => row[key] ?? ""));
  const bands = bandRuns(columns);
  const heights = rows.map((row) =>
    Math.max(
      20,
      ...columns.map(({ key, width: points }) =>
        lineHeight(wrappedLines(String(row[key] ?? "").replace(/^'/, ""), columnCapacity(points, SIZE)), SIZE),
      ),
    ),
  );
  const helpHeight = Math.max(
    ...columns.map(({ help, width: points }) =>
      lineHeight(wrappedLines(help, columnCapacity(points, HELP_SIZE)), HELP_SIZE),
    ),
  );
  const area = rectOf(0, 0, FIRST + height, width);
  const aligned = (["left", "center", "right"] as const).map((horizontal): FormatRun => ({
    rects: columns.flatMap((column, index) => (column.align === horizontal ? [data(index)] : [])),
    format: { horizontal },
  }));
  const isFigure = ({ key }: PlacedColumn): boolean =>
    ["baseline", "target", "tolerance", "deadBand"].includes(key) || key.startsWith("interim.");
  return {
    key: "definition",
    name: "指標定義",
    tabColor: "#2E75B6",
    area,
    blocks: [
      contentBlock(0, 0, [
        ["指標定義"],
        [`=${definitionNames.title}&IF(${definitionNames.version}="案","（案）","")`],
        [
          "色の付いたセルに入力します。行や列の挿入、並べ替え、シート名の変更は自由です。見出しの文字は変更しないでください。計画の名称と期間、基本目標などは「計画定義」シートに入力します。",
        ],
        columns.map((column, index) => (bands.some(([, first]) => first === index) ? column.band : "")),
        columns.map(({ heading }) => heading),
        columns.map(({ help }) => help),
      ]),
      ...(contents.length === 0 ? [] : [contentBlock(FIRST, 0, contents)]),
      contentBlock(FIRST, at("goalLabel"), [[label]]),
    ],
    fills:
      height > 1
        ? [{ source: rectOf(FIRST, at("goalLabel"), 1, 1), target: rectOf(FIRST, at("goalLabel"), height, 1) }]
        : [],
    formats: [
      { rects: [area], format: { fontName: reportStyle.font, fontSize: SIZE, vertical: "center", wrap: true } },
      { rects: [rectOf(0, 0, 1, 1)], format: { fontSize: 16, bold: true, wrap: false } },
      { rects: [rectOf(1, 0, 1, 1)], format: { fontSize: 11, bold: true, wrap: false } },
      { rects: [rectOf(2, 0, 1, 1)], format: { wrap: false } },
      { rects: [rectOf(BAND, 0, FIRST - BAND + height, width)], format: ruled },
      { rects: [rectOf(BAND, 0, 2, width)], format: headerFormat },
      { rects: [rectOf(BAND, 0, 1, width)], format: { fontSize: 9, bold: false } },
      {
        rects: [rectOf(HELP, 0, 1, width)],
        format: { fontSize: HELP_SIZE, color: reportStyle.quiet },
      },
      {
        rects: columns.flatMap(({ isInput }, index) => (isInput ? [data(index)] : [])),
        format: inputFormat,
      },
      { rects: [data(at("goalLabel"))], format: { color: reportStyle.quiet, fontSize: 9 } },
      ...aligned,
      { rects: ["id", "goal", "policyCode"].map((key) => data(at(key))), format: { numberFormat: textFormat } },
      { rects: ["baselineYear", "startYear"].map((key) => data(at(key))), format: { numberFormat: yearFormat } },
      ...figureFormats(
        columns.flatMap((column, index) =>
          isFigure(column)
            ? decimalRuns(strategy.indicators).map(({ first, count, decimals }) => ({
                rect: rectOf(FIRST + first, index, count, 1),
                decimals,
              }))
            : [],
        ),
      ),
    ],
    columnWidths: columns.map((column, index) => ({ first: index, last: index, width: column.width })),
    rowHeights: rowHeightRuns(0, [
      26,
      20,
      18,
      18,
      34,
      helpHeight,
      ...heights,
      ...Array.from({ length: SPARE }, () => 20),
    ]),
    merges: bands.flatMap(([, first, last]) => (last > first ? [rectOf(BAND, first, 1, last - first + 1)] : [])),
    conditionalFormats: [],
    validations: columns.flatMap((column, index) => columnValidation(column, data(index)) ?? []),
    names: [],
    charts: [],
    freeze: { rows: FIRST, columns: FROZEN_COLUMNS },
    gridlines: false,
    page: pageLayout({
      paper: "a3",
      orientation: "landscape",
      printArea: area,
      titleRows: { first: BAND, last: HELP },
      disclaimer,
    }),
  };
}
