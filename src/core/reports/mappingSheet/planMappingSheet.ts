import { formatFiscalYear } from "../../kpi/formatFiscalYear";
import { columnLetters } from "../../workbook/cellAddress";
import type { CellValue } from "../../workbook/cellGrid";
import { contentBlock, rectOf } from "../../workbook/layout/contentBlock";
import { pageLayout } from "../../workbook/layout/pageLayout";
import { columnCapacity, headerFormat, lineHeight, reportStyle, ruled } from "../../workbook/layout/reportStyle";
import { rowHeightRuns } from "../../workbook/layout/rowHeightRuns";
import { wrappedLines } from "../../workbook/layout/wrappedLines";
import { literalText, type FormatRun, type SheetPlan } from "../../workbook/sheetPlan";
import type { StoredMapping, StoredOrigin } from "../../workbook/storedMapping";
import type { ReportInput } from "../reportInput";
import { figureColumns, mappingHeadings as headings, type FigureColumnKey } from "./mappingColumns";
import { labelFormula, mappingStatus, placeFormula, sourceFormula, statusFormula } from "./mappingFormulas";
import { mappingLines, type MappingLine } from "./mappingLines";
import { writeRecord } from "./sourceRecord";

/** Columns before the figures: heading and width in points. */
const FRONT = [
  [headings.indicatorId, 48],
  [headings.indicatorName, 170],
  [headings.status, 44],
  [headings.origin, 50],
  [headings.label, 160],
  [headings.place, 110],
  [headings.scale, 44],
] as const;
const STATUS = 2;
const LABEL = 4;
const FIGURE_WIDTH = 52;
const GAP = 12;
const SIZE = 9;
/** Wider than this the sheet goes on A3. */
const A4_WIDTH = 960;

const originText: Readonly<Record<StoredOrigin, string>> = {
  found: "自動",
  confirmed: "確認済",
  chosen: "選択",
  dropped: "見送り",
  assigned: "手動",
};

const INTRODUCTION =
  "指標の値をどのセルから読んでいるかの一覧です。行や列を挿入・削除しても、シート名を変えても、参照先は自動で追従します。並べ替えや名称の書き換えで表記が変わると、状態が「要確認」になります。行を削除すると、その対応付けは次回の作成時に探し直します。";

/**
 * The mapping sheet 「KPI対応付け」: one line per indicator and label, one column per figure, every cell a live reference to
 * its source, so that Excel itself keeps the mapping through inserted rows, moved tables and renamed sheets. One block,
 * whatever the number of cells; `readStoredMapping` reads it back.
 */
export function planMappingSheet(input: ReportInput, mapping: StoredMapping): SheetPlan {
  const figures = figureColumns(mapping.cells);
  const lines = mappingLines(
    mapping.cells,
    input.strategy.indicators.map(({ id }) => id),
  );
  const printed = FRONT.length + figures.length;
  const helper = printed + 1;
  const head: readonly (readonly CellValue[])[] = [
    ["KPI対応付け"],
    [INTRODUCTION],
    [`形式 ${mapping.format}　総合戦略コード ${mapping.strategyId}　版 ${mapping.strategyVersion}`],
    ...(input.disclaimer === null ? [] : [[literalText(input.disclaimer)]]),
  ];
  const headerRow = head.length;
  const top = headerRow + 1;
  const height = Math.max(1, lines.length);
  const aliasTop = top + height + 1;
  const aliases = aliasRows(mapping, input);
  const bottom = aliases.length === 0 ? top + height - 1 : aliasTop + aliases.length - 1;
  const header: readonly CellValue[] = [
    ...FRONT.map(([heading]) => heading),
    ...figures.map(columnHeading),
    "",
    headings.labelText,
    headings.record,
  ];
  const area = rectOf(0, 0, bottom + 1, helper + 2);
  const table = rectOf(headerRow, 0, height + 1, printed);
  const widths = [...FRONT.map(([, width]) => width), ...figures.map(() => FIGURE_WIDTH), GAP, 120, 120];
  const printedWidth = widths.slice(0, printed).reduce((sum, width) => sum + width, 0);
  const printArea = rectOf(0, 0, bottom + 1, printed);
  return {
    key: "mapping",
    name: "KPI対応付け",
    tabColor: "#7F7F7F",
    area,
    blocks: [
      contentBlock(0, 0, head),
      contentBlock(headerRow, 0, [header]),
      lines.length === 0
        ? contentBlock(top, 0, [["", "対応付けたセルはありません"]])
        : contentBlock(
            top,
            0,
            lines.map((line, index) => lineContents(line, figures, top + index, helper)),
          ),
      ...(aliases.length === 0 ? [] : [contentBlock(aliasTop, 0, aliases)]),
    ],
    fills: [],
    formats: formatsOf({
      area,
      table,
      headerRow,
      top,
      height,
      printed,
      helper,
      figures,
      aliasTop,
      aliases: aliases.length,
    }),
    columnWidths: widths.map((width, column) => ({ first: column, last: column, width })),
    rowHeights: [
      { first: 0, last: 0, height: 26 },
      { first: 1, last: 1, height: introductionHeight(printedWidth) },
      { first: headerRow, last: headerRow, height: 30 },
      ...rowHeightRuns(top, lines.map(lineHeightOf)),
    ],
    merges: [rectOf(1, 0, 1, printed)],
    conditionalFormats: [
      {
        rect: rectOf(top, 0, height, printed),
        formula: `=$${columnLetters(STATUS)}${top + 1}="${mappingStatus.check}"`,
        fill: reportStyle.warningFill,
        bold: true,
      },
      {
        rect: rectOf(top, 0, height, printed),
        formula: `=$${columnLetters(STATUS + 1)}${top + 1}="${originText.dropped}"`,
        color: reportStyle.quiet,
      },
    ],
    validations: [],
    names: [],
    charts: [],
    freeze: { rows: headerRow + 1, columns: 2 },
    gridlines: false,
    page: pageLayout({
      paper: printedWidth > A4_WIDTH ? "a3" : "a4",
      orientation: "landscape",
      printArea,
      titleRows: { first: headerRow, last: headerRow },
      disclaimer: input.disclaimer,
    }),
  };
}

function columnHeading(key: FigureColumnKey): CellValue {
  if (key === null) return headings.undated;
  return typeof key === "number" ? key : headings[key];
}

function lineContents(
  line: MappingLine,
  figures: readonly FigureColumnKey[],
  row: number,
  helper: number,
): readonly CellValue[] {
  const own = [...line.cells.values()];
  const status = `$${columnLetters(STATUS)}${row + 1}`;
  return [
    literalText(line.indicatorId),
    literalText(line.indicatorName),
    statusFormula(`$${columnLetters(LABEL)}${row + 1}`, `$${columnLetters(helper)}${row + 1}`),
    [...new Set(own.map(({ origin }) => originText[origin]))].join("・"),
    line.label === null ? "" : labelFormula(line.label),
    placeFormula(line.place),
    scaleText(own.map(({ scale }) => scale)),
    ...figures.map((key) => {
      const cell = line.cells.get(key);
      return cell === undefined ? "" : sourceFormula(cell, status);
    }),
    "",
    literalText(line.labelText),
    writeRecord(own),
  ];
}

function scaleText(scales: readonly (number | null)[]): string {
  const others = new Set(scales.filter((scale) => scale !== null && scale !== 1));
  return [...others].map((scale) => `×${String(scale)}`).join("・");
}

function aliasRows({ aliases }: StoredMapping, { strategy }: ReportInput): readonly (readonly CellValue[])[] {
  if (aliases.length === 0) return [];
  const names = new Map(strategy.indicators.map(({ id, name }) => [id, name]));
  return [
    ["採用した候補から覚えた呼び名（次回から自動で対応付けます。覚えなくてよい行は削除してください）"],
    [headings.indicatorId, headings.indicatorName, "", "", headings.alias],
    ...aliases.map(({ indicatorId, name }) => [
      literalText(indicatorId),
      literalText(names.get(indicatorId) ?? ""),
      "",
      "",
      literalText(name),
    ]),
  ];
}

interface Layout {
  readonly area: SheetPlan["area"];
  readonly table: SheetPlan["area"];
  readonly headerRow: number;
  readonly top: number;
  readonly height: number;
  readonly printed: number;
  readonly helper: number;
  readonly figures: readonly FigureColumnKey[];
  readonly aliasTop: number;
  readonly aliases: number;
}

function formatsOf(layout: Layout): readonly FormatRun[] {
  const { area, table, headerRow, top, height, printed, helper, figures, aliasTop, aliases } = layout;
  const column = (index: number, width = 1) => rectOf(top, index, height, width);
  const helpers = rectOf(headerRow, helper, height + 1, 2);
  return [
    { rects: [area], format: { fontName: reportStyle.font, fontSize: SIZE, vertical: "center" } },
    { rects: [rectOf(0, 0, 1, 1)], format: { fontSize: 16, bold: true } },
    { rects: [rectOf(1, 0, 1, printed)], format: { wrap: true, vertical: "top" } },
    { rects: [rectOf(2, 0, 1, 1)], format: { color: reportStyle.quiet } },
    ...(headerRow > 3 ? [{ rects: [rectOf(3, 0, 1, 1)], format: { bold: true, fontSize: 11 } }] : []),
    { rects: [table], format: ruled },
    { rects: [rectOf(headerRow, 0, 1, printed)], format: headerFormat },
    { rects: [column(1), column(LABEL, 2)], format: { wrap: true } },
    { rects: [column(LABEL + 1)], format: { color: reportStyle.link, underline: true } },
    { rects: [column(STATUS, 2), column(FRONT.length - 1)], format: { horizontal: "center", wrap: true } },
    {
      rects: [column(FRONT.length, figures.length)],
      format: { horizontal: "right", numberFormat: 'General;"▲"General;General;@' },
    },
    ...figures.flatMap((key, index) =>
      typeof key === "number"
        ? [
            {
              rects: [rectOf(headerRow, FRONT.length + index, 1, 1)],
              format: { numberFormat: `"${formatFiscalYear(key, "short")}"` },
            },
          ]
        : [],
    ),
    { rects: [helpers], format: { fontSize: 8, color: reportStyle.quiet, wrap: false } },
    { rects: [rectOf(headerRow, helper, 1, 2)], format: { fill: reportStyle.goalFill } },
    ...(aliases === 0
      ? []
      : [
          { rects: [rectOf(aliasTop, 0, 1, 1)], format: { bold: true } },
          { rects: [rectOf(aliasTop + 1, 0, aliases - 1, LABEL + 1)], format: ruled },
          { rects: [rectOf(aliasTop + 1, 0, 1, LABEL + 1)], format: headerFormat },
        ]),
  ];
}

function introductionHeight(width: number): number {
  return lineHeight(wrappedLines(INTRODUCTION, columnCapacity(width, SIZE)), SIZE);
}

function lineHeightOf({ indicatorName, labelText, place }: MappingLine): number {
  const lines = (text: string, width: number) => wrappedLines(text, columnCapacity(width, SIZE));
  const placeText = place === null ? "" : `${place.sheet}!AA000`;
  return lineHeight(
    Math.max(lines(indicatorName, FRONT[1][1]), lines(labelText, FRONT[LABEL][1]), lines(placeText, FRONT[5][1])),
    SIZE,
  );
}
