import { formatFiscalYear } from "../../core/kpi/formatFiscalYear";
import type { Goal, Indicator } from "../../core/kpi/strategy";
import type { StylePatch } from "../../host/model/formatCells";
import type { Rect } from "../../host/model/rect";
import type { SampleCell } from "./sampleSheet";

/** How the plan's figures are written down: sheets of a real office differ in this. */
export type Notation =
  /** As the paper prints them, text: ー４０人, 431.5万円（H30）. */
  | "printed"
  /** Numbers, the unit in its own column. */
  | "numbers"
  /** Numbers; percentages as fractions with a percent format. */
  | "fractions"
  /** Numbers with the unit in the number format: 272,000t-CO2. */
  | "unitFormat";

/** What is known of one indicator beyond the plan; years are fiscal years. */
export interface SampleFigures {
  readonly actuals: Readonly<
    Record<number, number | string | { readonly value: number; readonly numberFormat: string }>
  >;
  readonly source?: string;
  readonly note?: string;
}

export interface TableRequest {
  readonly goal: Goal;
  readonly indicators: readonly Indicator[];
  readonly notation: Notation;
  readonly years: readonly number[];
  /** The plan's target year, over the targets. */
  readonly targetYear: number;
  readonly yearStyle: "long" | "short" | "western";
  readonly figures: Readonly<Record<string, SampleFigures>>;
  /** Zero-based row the table begins at. */
  readonly top: number;
}

/** A table with its heading, two header rows with merged cells, and one row per indicator. */
export interface SampleTable {
  readonly rows: readonly (readonly SampleCell[])[];
  readonly merges: readonly Rect[];
  readonly styles: readonly { readonly rect: Rect; readonly style: StylePatch }[];
}

const LINE = { style: "thin", color: "#7F7F7F" } as const;
const ruled: StylePatch = { borders: { top: LINE, bottom: LINE, left: LINE, right: LINE } };
const headed: StylePatch = {
  fill: "#E2EFDA",
  font: { bold: true },
  alignment: { horizontal: "Center", vertical: "Center", wrapText: true },
};
const kinds = { numericalTarget: "数値目標", kpi: "ＫＰＩ" } as const;
const FIRST_YEAR_COLUMN = 7;

/** Columns from the left: No., 区分, 指標, 単位, 基準値, 年度, 目標値, one per year, 所管課, 出典, 備考. */
export function columnCount(years: readonly number[]): number {
  return FIRST_YEAR_COLUMN + years.length + 3;
}

/** The table of one goal. */
export function indicatorTable(request: TableRequest): SampleTable {
  const { goal, indicators, years, yearStyle, top } = request;
  const last = columnCount(years) - 1;
  const header = top + 1;
  const first = top + 3;
  const bottom = first + indicators.length - 1;
  const yearWords = years.map((year) => formatFiscalYear(year, yearStyle));
  const blanks = years.slice(1).map(() => null);
  const rows: SampleCell[][] = [
    [{ value: `${goal.label}　${goal.title}`, style: { font: { bold: true, size: 12 } } }],
    ["No.", "区分", "指標", "単位", "基準値", null, "目標値", "実績値", ...blanks, "所管課", "出典", "備考"],
    [null, null, null, null, "値", "年度", formatFiscalYear(request.targetYear), ...yearWords, null, null, null],
    ...indicators.map((indicator, index) => indicatorRow(request, indicator, index)),
  ];
  const singles = [0, 1, 2, 3, last - 2, last - 1, last];
  return {
    rows,
    merges: [
      { top, left: 0, bottom: top, right: last },
      ...singles.map((column) => ({ top: header, left: column, bottom: header + 1, right: column })),
      { top: header, left: 4, bottom: header, right: 5 },
      { top: header, left: FIRST_YEAR_COLUMN, bottom: header, right: last - 3 },
      ...kindRuns(indicators).map(([from, to]) => ({ top: first + from, left: 1, bottom: first + to, right: 1 })),
    ],
    styles: [
      { rect: { top: header, left: 0, bottom, right: last }, style: ruled },
      { rect: { top: header, left: 0, bottom: header + 1, right: last }, style: headed },
      {
        rect: { top: first, left: 0, bottom, right: last },
        style: { alignment: { vertical: "Center", wrapText: true } },
      },
      {
        rect: { top: first, left: 4, bottom, right: last - 3 },
        style: { alignment: { horizontal: "Right", vertical: "Center" } },
      },
    ],
  };
}

function indicatorRow(request: TableRequest, indicator: Indicator, index: number): SampleCell[] {
  const { notation, years, figures, indicators } = request;
  const known = figures[indicator.id];
  const isFirstOfKind = indicators[index - 1]?.kind !== indicator.kind;
  return [
    index + 1,
    isFirstOfKind ? kinds[indicator.kind] : null,
    notation === "printed" ? indicator.printedName : indicator.name,
    indicator.unit === "%" ? "％" : indicator.unit,
    statedCell(indicator, indicator.baseline, indicator.baselinePrinted, notation),
    notation === "printed" || indicator.baselineYear === null
      ? null
      : formatFiscalYear(indicator.baselineYear, "short"),
    indicator.target.kind === "arrow"
      ? indicator.target.arrow
      : statedCell(indicator, indicator.target.value, indicator.targetPrinted, notation),
    ...years.map((year) => actualCell(indicator, known?.actuals[year] ?? null, notation)),
    indicator.department,
    known?.source ?? null,
    known?.note ?? null,
  ];
}

function statedCell(indicator: Indicator, value: number | null, printed: string, notation: Notation): SampleCell {
  return notation === "printed" || value === null ? printed : figureCell(indicator, value, notation);
}

function actualCell(
  indicator: Indicator,
  figure: SampleFigures["actuals"][number] | null,
  notation: Notation,
): SampleCell {
  return typeof figure === "number" ? figureCell(indicator, figure, notation) : figure;
}

function figureCell({ unit, decimals }: Indicator, value: number, notation: Notation): SampleCell {
  const digits = decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
  if (notation === "fractions" && unit === "%") {
    return {
      value: Number((value / 100).toFixed(8)),
      numberFormat: decimals === 0 ? "0%" : `0.${"0".repeat(decimals)}%`,
    };
  }
  if (notation === "unitFormat" && unit !== "%") return { value, numberFormat: `${digits}"${unit}"` };
  return { value, numberFormat: value < 0 ? `${digits};"▲"${digits}` : digits };
}

/** Runs of the same kind, merged in the 区分 column where longer than one row. */
function kindRuns(indicators: readonly Indicator[]): readonly (readonly [number, number])[] {
  const starts = indicators.flatMap(({ kind }, index) => (indicators[index - 1]?.kind === kind ? [] : [index]));
  return starts
    .map((from, run) => [from, (starts[run + 1] ?? indicators.length) - 1] as const)
    .filter(([from, to]) => to > from);
}
