import { formatFiscalYear } from "../../kpi/formatFiscalYear";
import type { CellValue } from "../../workbook/cellGrid";
import type { SheetPlan } from "../../workbook/sheetPlan";
import { literalText } from "../../workbook/sheetPlan";
import { contentBlock, rectOf } from "../../workbook/layout/contentBlock";
import { pageLayout } from "../../workbook/layout/pageLayout";
import { headerFormat, reportStyle, ruled } from "../../workbook/layout/reportStyle";
import type { BoundValue, ReportInput, ReportRow } from "../reportInput";
import { columnNames } from "../settings/settingNames";
import { figureSource } from "./figureSource";
import { transcribedKey } from "../statusTable/liveReference";

const columns = [
  ["キー", 130],
  ["指標番号", 60],
  ["指標名", 260],
  ["単位", 46],
  ["項目", 50],
  ["年度（西暦）", 66],
  ["年度（和暦）", 66],
  ["値", 84],
  ["原文", 110],
  ["所管課", 90],
  ["出所ファイル", 150],
  ["出所シート", 110],
  ["出所セル", 60],
  ["取込日時", 110],
  ["区分", 46],
] as const;

const VALUE = columns.findIndex(([header]) => header === "値");

function entry(
  input: ReportInput,
  row: ReportRow,
  field: string,
  year: number | null,
  value: BoundValue,
): readonly (readonly CellValue[])[] {
  if (value.kind !== "transcribed") return [];
  const { indicator } = row;
  const source = figureSource(input, row, value);
  const key = transcribedKey(
    indicator.id,
    field === "実績値" ? String(year) : field === "基準値" ? "baseline" : "target",
  );
  return [
    [
      literalText(key),
      literalText(indicator.id),
      literalText(indicator.name),
      literalText(indicator.unit),
      field,
      year ?? "",
      year === null ? "" : formatFiscalYear(year, "short"),
      value.value,
      literalText(value.text),
      literalText(source.department),
      literalText(source.file),
      literalText(source.sheet),
      source.cell,
      literalText(source.acceptedAt),
      "転記",
    ],
  ];
}

/**
 * The data sheet 「KPIデータ」: every value that no formula can refer to (text, or one of several chosen), as a long
 * table with one value per cell; the status table looks its values up by key, so that sorting it does no harm.
 */
export function planDataSheet(input: ReportInput): SheetPlan {
  const entries = input.rows.flatMap((row) => [
    ...entry(input, row, "基準値", row.indicator.baselineYear, row.baseline),
    ...entry(input, row, "目標値", input.strategy.period.targetYear, row.target),
    ...Object.entries(row.actuals).flatMap(([year, value]) => entry(input, row, "実績値", Number(year), value)),
  ]);
  const height = Math.max(1, entries.length);
  const area = rectOf(0, 0, height + 1, columns.length);
  return {
    key: "data",
    name: "KPIデータ",
    tabColor: "#7F7F7F",
    area,
    blocks: [
      contentBlock(0, 0, [columns.map(([header]) => header)]),
      ...(entries.length === 0 ? [] : [contentBlock(1, 0, entries)]),
    ],
    fills: [],
    formats: [
      { rects: [area], format: { fontName: reportStyle.font, fontSize: 10, vertical: "center", ...ruled } },
      { rects: [rectOf(0, 0, 1, columns.length)], format: headerFormat },
      { rects: [rectOf(1, VALUE, height, 1)], format: { numberFormat: "General", horizontal: "right" } },
      { rects: [rectOf(1, 0, height, 2)], format: { fontSize: 8, color: reportStyle.quiet } },
      { rects: [rectOf(1, 2, height, 1), rectOf(1, VALUE + 1, height, 4)], format: { wrap: true } },
    ],
    columnWidths: columns.map(([, width], column) => ({ first: column, last: column, width })),
    rowHeights: [{ first: 0, last: 0, height: 22 }],
    merges: [],
    conditionalFormats: [],
    validations: [],
    names: [
      { name: columnNames.transcribedKey, rect: rectOf(1, 0, height, 1) },
      { name: columnNames.transcribedValue, rect: rectOf(1, VALUE, height, 1) },
    ],
    charts: [],
    freeze: { rows: 1, columns: 0 },
    gridlines: true,
    page: pageLayout({
      paper: "a4",
      orientation: "landscape",
      printArea: area,
      titleRows: { first: 0, last: 0 },
      disclaimer: input.disclaimer,
    }),
  };
}
