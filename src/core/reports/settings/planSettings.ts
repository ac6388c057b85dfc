import type { CellValue } from "../../workbook/cellGrid";
import { contentBlock, rectOf } from "../../workbook/layout/contentBlock";
import { pageLayout } from "../../workbook/layout/pageLayout";
import { columnCapacity, lineHeight, reportStyle } from "../../workbook/layout/reportStyle";
import { rowHeightRuns } from "../../workbook/layout/rowHeightRuns";
import { wrappedLines } from "../../workbook/layout/wrappedLines";
import type { PlannedName, SheetPlan, Validation } from "../../workbook/sheetPlan";
import type { ReportInput } from "../reportInput";
import { derivedSettings } from "./derivedSettings";
import { bandTable, paceTable, statusTable } from "./schemeTables";
import { settingHeadings as headings } from "./settingLabels";
import { settingNames } from "./settingNames";
import { BANDS_LINE } from "./settingTexts";
import { SETTING_FONT_SIZE, settingsFormats } from "./settingsFormats";
import { SETTING_COLUMNS, SETTING_WIDTHS, settingsFrame, type SettingsFrame } from "./settingsFrame";
import { statusOrder } from "./statusOrder";

const widthOf = (first: number, last: number) =>
  SETTING_WIDTHS.slice(first, last + 1).reduce((sum: number, width) => sum + width, 0);
const NOTE_WIDTH = widthOf(2, SETTING_COLUMNS - 1);
const FULL_WIDTH = widthOf(0, SETTING_COLUMNS - 1);

const height = (text: string, width: number) =>
  lineHeight(wrappedLines(text, columnCapacity(width, SETTING_FONT_SIZE)), SETTING_FONT_SIZE);

/** Text as it is about to show; a formula is as long as its literals together. */
function shownText(content: string): string {
  return content.startsWith("=") ? (content.match(/"[^"]*"$/)?.[0] ?? "") + "令和１２年度" : content;
}

/** A line of text as long as it can become: every literal of its formula, and a word for what it reads. */
function longestText(content: string): string {
  if (!content.startsWith("=")) return content;
  const said = content.replace(/(?<=[\p{L}\d])="[^"]*"/gu, "");
  const literals = said.match(/"[^"]*"/g) ?? [];
  const read = said.match(/KPI_|\$D\$/g) ?? [];
  return literals.join("").replaceAll('"', "") + "あ".repeat(4 * read.length);
}

function contents(input: ReportInput, frame: SettingsFrame): readonly (readonly CellValue[])[] {
  const { scheme } = input;
  const blank: readonly CellValue[] = Array<CellValue>(SETTING_COLUMNS).fill("");
  return [
    ["KPI設定"],
    ["色の付いたセルは変更できます。判定にはすぐに、評価方式・色・率の表示にはアドインで更新したときに反映されます。"],
    blank,
    [headings.label, headings.value, "説明"],
    ...frame.settings.map(({ label, value, note }) => [label, value, note]),
    blank,
    ["年度別の経過率（「経過率の決め方」が年度別の表のとき。空欄の年度は直線による）"],
    ...paceTable(scheme, frame),
    blank,
    ["判定の区分（上から順に、率が下限以上の最初の区分）"],
    ...bandTable(scheme, frame),
    blank,
    ["判定の名称と記号（凡例）"],
    ...statusTable(scheme, frame),
    blank,
    ["計算のしかたと注"],
    ...frame.texts.map((text) => [text]),
  ];
}

/** 計算用, right of the print area with a gap. */
const DERIVED_LEFT = SETTING_COLUMNS + 1;
const DERIVED_WIDTHS = [14, 120, 60] as const;

function derivedBlock(settingsTop: number) {
  return contentBlock(settingsTop - 1, DERIVED_LEFT, [
    ["計算用", ""],
    ...derivedSettings.map(([, label, formula]) => [label, formula]),
  ]);
}

const statusColumns = [
  ["statusId", 0],
  ["statusSymbol", 2],
  ["statusText", 3],
  ["statusGroup", 4],
  ["statusChartGroup", 5],
  ["statusRank", 7],
] as const;

function names({ scheme }: ReportInput, frame: SettingsFrame): readonly PlannedName[] {
  const { settings, settingsTop, paceTop, paceRows, bandsTop, statusTop, textsTop } = frame;
  const bands = scheme.bands.length;
  return [
    ...settings.map(({ name, label }, index) => ({ name, rect: rectOf(settingsTop + index, 1, 1, 1), comment: label })),
    { name: settingNames.yearlyPace, rect: rectOf(paceTop, 1, paceRows, 1) },
    { name: settingNames.bandAtLeast, rect: rectOf(bandsTop, 1, Math.max(1, bands - 1), 1) },
    { name: settingNames.bandStatus, rect: rectOf(bandsTop, 0, bands, 1) },
    { name: settingNames.bandsText, rect: rectOf(textsTop + BANDS_LINE, 0, 1, 1) },
    ...derivedSettings.map(([name, label], index) => ({
      name,
      rect: rectOf(settingsTop + index, DERIVED_LEFT + 1, 1, 1),
      comment: label,
    })),
    ...statusColumns.map(([key, column]) => ({
      name: settingNames[key],
      rect: rectOf(statusTop, column, statusOrder.length, 1),
    })),
  ];
}

const refusal = { errorTitle: "設定できない値", error: "0％から100％までの率を入力するか、空欄にしてください。" };

function validations({ settings, settingsTop, paceTop, paceRows }: SettingsFrame): readonly Validation[] {
  const ofSettings = settings.flatMap(({ rule, note, label }, index): readonly Validation[] =>
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
  return [...ofSettings, { kind: "decimal", min: 0, max: 1, ...refusal, rect: rectOf(paceTop, 1, paceRows, 1) }];
}

/** The settings sheet 「KPI設定」: every choice the formulas read, the legend, and the methods in words. */
export function planSettings(input: ReportInput): SheetPlan {
  const { scheme } = input;
  const frame = settingsFrame(input);
  const { settings, texts, settingsTop, statusTop, textsTop, bottom } = frame;
  const rows = contents(input, frame);
  const printed = rectOf(0, 0, bottom + 1, SETTING_COLUMNS);
  const area = rectOf(0, 0, bottom + 1, DERIVED_LEFT + 2);
  const heights = rows.map((row, index) => {
    if (index === 0) return 26;
    if (index >= textsTop) return height(longestText(String(row[0])), FULL_WIDTH);
    if (index < settingsTop || index >= settingsTop + settings.length) return 18;
    return Math.max(
      height(shownText(String(row[2])), NOTE_WIDTH),
      height(String(row[0]), SETTING_WIDTHS[0]),
      height(shownText(String(row[1])), SETTING_WIDTHS[1]),
    );
  });
  return {
    key: "settings",
    name: "KPI設定",
    tabColor: "#7F7F7F",
    area,
    blocks: [contentBlock(0, 0, rows), derivedBlock(settingsTop)],
    fills: [],
    formats: [
      ...settingsFormats(scheme, frame),
      {
        rects: [rectOf(settingsTop - 1, DERIVED_LEFT, derivedSettings.length + 1, 2)],
        format: { fontName: reportStyle.font, fontSize: 8, color: reportStyle.quiet, wrap: false, vertical: "center" },
      },
    ],
    columnWidths: [...SETTING_WIDTHS, ...DERIVED_WIDTHS].map((width, column) => ({
      first: column,
      last: column,
      width,
    })),
    rowHeights: rowHeightRuns(0, heights),
    merges: [
      ...[-1, ...settings.keys()].map((index) => rectOf(settingsTop + index, 2, 1, SETTING_COLUMNS - 2)),
      ...texts.map((_, index) => rectOf(textsTop + index, 0, 1, SETTING_COLUMNS)),
    ],
    conditionalFormats: [],
    validations: validations(frame),
    names: names(input, frame),
    charts: [],
    freeze: { rows: settingsTop, columns: 0 },
    gridlines: false,
    page: pageLayout({
      paper: "a4",
      orientation: "portrait",
      printArea: printed,
      rowBreaks: [statusTop - 2],
      disclaimer: input.disclaimer,
    }),
  };
}
