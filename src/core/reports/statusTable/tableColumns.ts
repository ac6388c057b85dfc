import type { ReportInput, ReportRow } from "../reportInput";
import { formatFiscalYear } from "../../kpi/formatFiscalYear";
import { isPercentUnit } from "../../kpi/isPercentUnit";
import { figureWidths } from "./figureWidths";

/** Which block of contents a column belongs to: stated per row, or one formula filled down. */
export type ColumnPart = "stated" | "computed";

export interface TableColumn {
  /** Stable key: `name`, `actual:2024`, `statusId` … */
  readonly key: string;
  /** Header over several columns; null: none. */
  readonly group: string | null;
  readonly header: string | number;
  /** Points. */
  readonly width: number;
  readonly part: ColumnPart;
  /** false: 計算用, right of the print area. */
  readonly isPrinted: boolean;
}

type ColumnSpec = readonly [key: string, header: string | number, width: number];

const columnsOf = (
  part: ColumnPart,
  isPrinted: boolean,
  group: string | null,
  specs: readonly ColumnSpec[],
): readonly TableColumn[] => specs.map(([key, header, width]) => ({ key, group, header, width, part, isPrinted }));

const HELPER = 46;
/** A sheet name of 16 full-width characters and its cell stand in the two lines every row has. */
const SOURCE = 132;

function years(key: string, of: readonly number[], width: number): readonly ColumnSpec[] {
  return of.map((year) => [`${key}:${year}`, year, width]);
}

/** Whether a row's change can be held against the margin of its surveys. */
export function hasSampleSizes({ indicator, sampleSizes, baselineSampleSize }: ReportRow): boolean {
  return isPercentUnit(indicator.unit) && (sampleSizes !== undefined || baselineSampleSize !== undefined);
}

/** Every column of the status table from left to right. Columns few strategies need stand only where they are used. */
export function tableColumns(input: ReportInput): readonly TableColumn[] {
  const { rows } = input;
  const width = figureWidths(input);
  const hasInterim = rows.some(({ indicator }) => Object.keys(indicator.interimTargets).length > 0);
  const hasSurveys = rows.some(hasSampleSizes);
  return [
    ...columnsOf("stated", true, null, [
      ["kind", "区分", 50],
      ["name", "指標名", 196],
      ["unit", "単位", 44],
    ]),
    ...columnsOf("stated", true, "基準値", [
      ["baselineYear", "年度", 42],
      ["baseline", "値", width.baseline],
    ]),
    ...columnsOf("stated", true, null, [["target", "目標値", width.target]]),
    ...columnsOf("stated", true, "実績値", years("actual", input.years, width.actual)),
    ...columnsOf("computed", true, null, [
      ["achievement", "達成率", 56],
      ["progress", "進捗率", 56],
      ["expected", "目安値", width.target],
      ["status", "判定", 112],
      ["change", "前年差", 72],
    ]),
    ...columnsOf("stated", true, null, [
      ["department", "所管課", 84],
      ["source", "出所", SOURCE],
    ]),
    ...columnsOf("computed", true, null, [["notes", "備考", 150]]),
    ...columnsOf("stated", false, null, [["gap", "", 14]]),
    ...columnsOf("stated", false, "計算用（指標ごとの設定）", [
      ["indicator", "指標番号", HELPER],
      ["goal", "基本目標", HELPER],
      ["labelOk", "項目名照合", HELPER],
      ["direction", "方向", HELPER],
      ["directionConfirmed", "方向確認", HELPER],
      ["ownStartYear", "起点年度", HELPER],
      ["deadBand", "不感帯", HELPER],
      ["tolerance", "許容幅", HELPER],
      ["ownFormula", "達成率の式", HELPER],
      ["baselineYearNumber", "基準年度", HELPER],
      ["fixedNote", "注記", HELPER],
    ]),
    ...columnsOf("stated", false, "計算用（年度別の目安値）", hasInterim ? years("interim", input.years, HELPER) : []),
    ...columnsOf(
      "stated",
      false,
      "計算用（調査の回答数）",
      hasSurveys ? [["baselineSampleSize", "基準値", HELPER], ...years("sampleSize", input.years, HELPER)] : [],
    ),
    ...columnsOf("computed", false, "計算用（数式）", [
      ["sign", "向き", HELPER],
      ["isArrow", "矢印", HELPER],
      ["startYear", "起点", HELPER],
      ["dataYear", "データ年度", HELPER],
      ["actual", "実績", HELPER],
      ["firstYear", "最初の年度", HELPER],
      ["baselineInForce", "基準", HELPER],
      ["places", "有効桁", HELPER],
      ["elapsed", "経過率", HELPER],
      ["met", "達成", HELPER],
      ["formulaInUse", "使う式", HELPER],
      ["exactAchievement", "達成率（丸め前）", HELPER],
      ["exactProgress", "進捗率（丸め前）", HELPER],
      ["exactPace", "ペース比（丸め前）", HELPER],
      ["pace", "ペース比", HELPER],
      ["exactInterim", "対目安値比（丸め前）", HELPER],
      ["interimRate", "対目安値比", HELPER],
      ["gain", "改善量", HELPER],
      ...(hasSurveys ? ([["margin", "標本誤差", HELPER]] as const) : []),
      ["movement", "基準値から", HELPER],
      ["zeroProgress", "進捗なし注意", HELPER],
      ["isFinal", "最終年度", HELPER],
      ["achievementStatus", "達成率の区分", HELPER],
      ["bandStatus", "率の区分", HELPER],
      ["paceStatus", "途中の判定", HELPER],
      ["finalStatus", "最終の判定", HELPER],
      ["statusId", "判定コード", HELPER],
      ["provisional", "暫定", HELPER],
      ["symbol", "記号", HELPER],
      ["group", "グループ", HELPER],
      ["chartGroup", "グラフ区分", HELPER],
    ]),
  ];
}

/** Number format of a header cell that holds a fiscal year and shows it as R6, so that formulas can read the year. */
export function yearHeaderFormat(year: number): string {
  return `"${formatFiscalYear(year, "short")}"`;
}
