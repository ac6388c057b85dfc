import { figureFlagText, kindText, missingReasonText } from "../../kpi/evaluationText.ja";
import { formatFiscalYear } from "../../kpi/formatFiscalYear";
import type { CellValue } from "../../workbook/cellGrid";
import { contentBlock, rectOf } from "../../workbook/layout/contentBlock";
import { pageLayout } from "../../workbook/layout/pageLayout";
import { headerFormat, reportStyle, ruled } from "../../workbook/layout/reportStyle";
import type { SheetPlan } from "../../workbook/sheetPlan";
import { literalText } from "../../workbook/sheetPlan";
import type { BoundValue, ReportInput, ReportRow } from "../reportInput";
import { figureSource } from "./figureSource";
import { plainText } from "./plainText";

/** Header and width in points. One header row, one figure a row, every column one kind of thing. */
const columns = [
  ["団体名", 60],
  ["総合戦略", 250],
  ["指標番号", 60],
  ["基本目標", 100],
  ["種別", 140],
  ["指標名", 330],
  ["単位", 46],
  ["項目", 52],
  ["年度（西暦）", 66],
  ["年度（和暦）", 84],
  ["値", 84],
  ["値の状態", 110],
  ["所管課", 90],
  ["出所の種類", 70],
  ["出所ファイル", 180],
  ["出所シート", 180],
  ["出所セル", 60],
  ["取込日時", 110],
] as const;

const VALUE = columns.findIndex(([header]) => header === "値");
const YEAR = columns.findIndex(([header]) => header === "年度（西暦）");

interface Figure {
  readonly field: "基準値" | "目標値" | "実績値";
  readonly year: number | null;
  readonly value: BoundValue;
}

/** What there is to say of an indicator: what the plan states, and every year up to the report year or with a figure. */
function figuresOf(
  { strategy, reportYear }: ReportInput,
  { indicator, baseline, target, actuals }: ReportRow,
): readonly Figure[] {
  const years = Object.keys(actuals)
    .map(Number)
    .sort((a, b) => a - b);
  return [
    { field: "基準値", year: indicator.baselineYear, value: baseline },
    { field: "目標値", year: strategy.period.targetYear, value: target },
    ...years.flatMap((year): readonly Figure[] => {
      const value = actuals[year];
      const isDue = year > strategy.period.startYear && year <= reportYear;
      return value === undefined || (value.kind === "none" && !isDue) ? [] : [{ field: "実績値", year, value }];
    }),
  ];
}

/** 確定, 速報 …; for a figure that is not there the reason, in words and never in the column of the figures. */
function stateOf({ indicator, flags }: ReportRow, { field, year, value }: Figure): string {
  if (value.kind === "none") {
    const isArrow = field === "目標値" && indicator.target.kind === "arrow";
    return isArrow ? "方向のみ（数値なし）" : missingReasonText[value.reason];
  }
  const flag = field === "実績値" && year !== null ? flags?.[year] : undefined;
  if (flag !== undefined) return figureFlagText[flag];
  return field === "基準値" && year === null ? "基準年未記載" : "";
}

function lineOf(input: ReportInput, row: ReportRow, figure: Figure): readonly CellValue[] {
  const { strategy } = input;
  const { indicator } = row;
  const { field, year, value } = figure;
  const text = (content: string): string => literalText(plainText(content));
  const source = figureSource(input, row, value);
  const goal = strategy.goals.find(({ id }) => id === indicator.goalId);
  return [
    text(strategy.city),
    text(strategy.title),
    text(indicator.id),
    text(goal?.label ?? ""),
    kindText[indicator.kind],
    text(indicator.name),
    text(indicator.unit),
    field,
    year ?? "",
    year === null ? "" : formatFiscalYear(year),
    value.kind === "none" ? "" : value.value,
    stateOf(row, figure),
    text(source.department),
    source.kind,
    text(source.file),
    text(source.sheet),
    source.cell,
    literalText(source.acceptedAt),
  ];
}

/**
 * The sheet 「KPIデータ（値）」: every figure as a long table of plain values, ready to be saved as CSV: one header row, one
 * value a cell, no formulas, no merged cells, Western years beside 和暦. The values are those of the moment of writing.
 */
export function planDataValues(input: ReportInput): SheetPlan {
  const lines = input.rows.flatMap((row) => figuresOf(input, row).map((figure) => lineOf(input, row, figure)));
  const height = Math.max(1, lines.length);
  const area = rectOf(0, 0, height + 1, columns.length);
  return {
    key: "dataValues",
    name: "KPIデータ（値）",
    tabColor: "#7F7F7F",
    area,
    blocks: [
      contentBlock(0, 0, [columns.map(([header]) => header)]),
      ...(lines.length === 0 ? [] : [contentBlock(1, 0, lines)]),
    ],
    fills: [],
    formats: [
      {
        rects: [area],
        format: { fontName: reportStyle.font, fontSize: 10, vertical: "center", wrap: false, ...ruled },
      },
      { rects: [rectOf(0, 0, 1, columns.length)], format: { ...headerFormat, wrap: false } },
      { rects: [rectOf(1, VALUE, height, 1)], format: { numberFormat: "General", horizontal: "right" } },
      { rects: [rectOf(1, VALUE + 1, height, 1), rectOf(1, YEAR + 1, height, 1)], format: { indent: 1 } },
      { rects: [rectOf(1, YEAR, height, 1)], format: { numberFormat: "0", horizontal: "right" } },
    ],
    columnWidths: columns.map(([, width], column) => ({ first: column, last: column, width })),
    rowHeights: [{ first: 0, last: 0, height: 22 }],
    merges: [],
    conditionalFormats: [],
    validations: [],
    names: [],
    charts: [],
    freeze: { rows: 1, columns: 0 },
    gridlines: true,
    page: pageLayout({
      paper: "a3",
      orientation: "landscape",
      printArea: area,
      titleRows: { first: 0, last: 0 },
      disclaimer: input.disclaimer,
    }),
  };
}
