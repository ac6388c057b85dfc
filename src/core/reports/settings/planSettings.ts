import type { CellValue } from "../../workbook/cellGrid";
import type { FormatRun, PlannedName, SheetPlan, Validation } from "../../workbook/sheetPlan";
import { literalText } from "../../workbook/sheetPlan";
import { statusWordsFormula } from "../formulas/statusWordsFormulas";
import { contentBlock, rectOf } from "../layout/contentBlock";
import { pageLayout } from "../layout/pageLayout";
import { columnCapacity, headerFormat, inputFormat, lineHeight, reportStyle, ruled } from "../layout/reportStyle";
import { rowHeightRuns } from "../layout/rowHeightRuns";
import { wrappedLines } from "../layout/wrappedLines";
import type { ReportInput } from "../reportInput";
import { settingHeadings as headings } from "./settingLabels";
import { settingNames } from "./settingNames";
import { settingRows } from "./settingRows";
import { settingTexts } from "./settingTexts";
import { chartGroupWord, groupWord, statusOrder } from "./statusOrder";

const WIDTHS = [138, 156, 48, 128, 66, 66] as const;
const COLUMNS = WIDTHS.length;
const NOTE_WIDTH = WIDTHS[2] + WIDTHS[3] + WIDTHS[4] + WIDTHS[5];
const FULL_WIDTH = NOTE_WIDTH + WIDTHS[0] + WIDTHS[1];
const SIZE = 10;

const height = (text: string, width: number) => lineHeight(wrappedLines(text, columnCapacity(width, SIZE)), SIZE);

/** Text as it is about to show; a formula is as long as its literals together. */
function shownText(content: string): string {
  return content.startsWith("=") ? (content.match(/"[^"]*"$/)?.[0] ?? "") + "令和１２年度" : content;
}

/** The settings sheet 「KPI設定」: every choice the formulas read, the legend, and the methods in words. */
export function planSettings(input: ReportInput): SheetPlan {
  const { scheme } = input;
  const settings = settingRows(input);
  const texts = settingTexts(input);
  const blank: readonly CellValue[] = Array<CellValue>(COLUMNS).fill("");
  const settingsTop = 4;
  const bandsTop = settingsTop + settings.length + 3;
  const statusTop = bandsTop + scheme.bands.length + 3;
  const textsTop = statusTop + statusOrder.length + 2;
  const bottom = textsTop + texts.length - 1;

  const bands = scheme.bands.map(({ atLeast, status }, index): readonly CellValue[] => {
    const id = `$A$${bandsTop + index + 1}`;
    const bound = index === scheme.bands.length - 1 && !Number.isFinite(atLeast) ? "上記未満" : atLeast;
    const words = [statusWordsFormula(id, "statusSymbol"), statusWordsFormula(id, "statusText")] as const;
    return [status, bound, `=${words[0]}`, `=${words[1]}`];
  });
  const statuses = statusOrder.map((status, index): readonly CellValue[] => {
    const { caption, symbol, group } = scheme.statuses[status];
    const row = statusTop + index + 1;
    const shown = `=IF($C${row}="","",$C${row}&" ")&$B${row}`;
    return [
      status,
      literalText(caption),
      literalText(symbol),
      shown,
      groupWord(status, group),
      chartGroupWord(status, group),
    ];
  });
  const rows: readonly (readonly CellValue[])[] = [
    ["KPI設定"],
    ["進捗一覧と進捗グラフの数式がこのシートを参照します。色の付いたセルは変更でき、すぐに反映されます。"],
    blank,
    [headings.label, headings.value, "説明"],
    ...settings.map(({ label, value, note }) => [label, value, note]),
    blank,
    ["判定の区分（上から順に、率が下限以上の最初の区分）"],
    [headings.statusId, headings.atLeast, headings.symbol, headings.caption],
    ...bands,
    blank,
    ["判定の名称と記号（凡例）"],
    [headings.statusId, headings.caption, headings.symbol, "表示", headings.group, "グラフ"],
    ...statuses,
    blank,
    ["計算のしかたと注"],
    ...texts.map((text) => [text]),
  ];

  const names: readonly PlannedName[] = [
    ...settings.map(({ name, label }, index) => ({ name, rect: rectOf(settingsTop + index, 1, 1, 1), comment: label })),
    { name: settingNames.bandAtLeast, rect: rectOf(bandsTop, 1, Math.max(1, bands.length - 1), 1) },
    { name: settingNames.bandStatus, rect: rectOf(bandsTop, 0, bands.length, 1) },
    ...(["statusId", "", "statusSymbol", "statusText", "statusGroup", "statusChartGroup"] as const).flatMap(
      (key, column) =>
        key === "" ? [] : [{ name: settingNames[key], rect: rectOf(statusTop, column, statuses.length, 1) }],
    ),
  ];
  const validations = settings.flatMap(({ rule, note, label }, index): readonly Validation[] =>
    rule === undefined
      ? []
      : [
          {
            ...rule,
            rect: rectOf(settingsTop + index, 1, 1, 1),
            promptTitle: label,
            prompt: note.startsWith("=") ? "年度を西暦で指定" : note,
          },
        ],
  );
  const inputs = [
    ...settings.flatMap(({ isInput }, index) => (isInput ? [rectOf(settingsTop + index, 1, 1, 1)] : [])),
    ...(bands.length > 1 ? [rectOf(bandsTop, 1, bands.length - 1, 1)] : []),
    rectOf(statusTop, 1, statuses.length, 2),
  ];
  const area = rectOf(0, 0, bottom + 1, COLUMNS);
  const formats: readonly FormatRun[] = [
    { rects: [area], format: { fontName: reportStyle.font, fontSize: SIZE, vertical: "center", wrap: true } },
    { rects: [rectOf(0, 0, 1, 1)], format: { fontSize: 16, bold: true, wrap: false } },
    {
      rects: [
        rectOf(1, 0, 1, 1),
        ...[bandsTop, statusTop, textsTop].map((top, at) => rectOf(top - (at < 2 ? 2 : 1), 0, 1, 1)),
      ],
      format: { wrap: false },
    },
    {
      rects: [bandsTop - 2, statusTop - 2, textsTop - 1].map((top) => rectOf(top, 0, 1, 1)),
      format: { bold: true, fontSize: 11 },
    },
    {
      rects: [
        rectOf(settingsTop - 1, 0, settings.length + 1, COLUMNS),
        rectOf(bandsTop - 1, 0, bands.length + 1, 4),
        rectOf(statusTop - 1, 0, statuses.length + 1, COLUMNS),
      ],
      format: ruled,
    },
    {
      rects: [
        rectOf(settingsTop - 1, 0, 1, COLUMNS),
        rectOf(bandsTop - 1, 0, 1, 4),
        rectOf(statusTop - 1, 0, 1, COLUMNS),
      ],
      format: headerFormat,
    },
    { rects: inputs, format: inputFormat },
    {
      rects: [rectOf(settingsTop, 1, settings.length, 1), rectOf(bandsTop, 1, bands.length, 1)],
      format: { horizontal: "left" },
    },
    {
      rects: [rectOf(bandsTop, 0, bands.length, 1), rectOf(statusTop, 0, statuses.length, 1)],
      format: { fontSize: 8, color: reportStyle.quiet, wrap: false },
    },
    {
      rects: [rectOf(bandsTop, 2, bands.length, 1), rectOf(statusTop, 2, statuses.length, 1)],
      format: { horizontal: "center" },
    },
    { rects: [rectOf(bandsTop, 1, bands.length, 1)], format: { numberFormat: "0.0%" } },
    ...settings.flatMap(({ numberFormat }, index) =>
      numberFormat === undefined ? [] : [{ rects: [rectOf(settingsTop + index, 1, 1, 1)], format: { numberFormat } }],
    ),
    ...statusOrder.map((status, index) => ({
      rects: [rectOf(statusTop + index, 3, 1, 1)],
      format: { fill: scheme.statuses[status].fill, color: scheme.statuses[status].font },
    })),
  ];
  const heights = rows.map((row, index) => {
    if (index === 0) return 26;
    if (index >= textsTop) return height(String(row[0]).replace(/^=|&[^"]*&/g, ""), FULL_WIDTH);
    if (index < settingsTop || index >= settingsTop + settings.length) return 18;
    return Math.max(
      height(shownText(String(row[2])), NOTE_WIDTH),
      height(String(row[0]), WIDTHS[0]),
      height(shownText(String(row[1])), WIDTHS[1]),
    );
  });
  return {
    key: "settings",
    name: "KPI設定",
    tabColor: "#7F7F7F",
    area,
    blocks: [contentBlock(0, 0, rows)],
    fills: [],
    formats,
    columnWidths: WIDTHS.map((width, column) => ({ first: column, last: column, width })),
    rowHeights: rowHeightRuns(0, heights),
    merges: [
      ...settings.map((_, index) => rectOf(settingsTop + index, 2, 1, 4)),
      rectOf(settingsTop - 1, 2, 1, 4),
      ...texts.map((_, index) => rectOf(textsTop + index, 0, 1, COLUMNS)),
    ],
    conditionalFormats: [],
    validations,
    names,
    charts: [],
    freeze: { rows: settingsTop, columns: 0 },
    gridlines: false,
    page: pageLayout({
      paper: "a4",
      orientation: "portrait",
      printArea: area,
      rowBreaks: [statusTop - 2],
      disclaimer: input.disclaimer,
    }),
  };
}
