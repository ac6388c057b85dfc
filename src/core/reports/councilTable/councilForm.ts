import { columnLetters } from "../../workbook/cellAddress";
import type { PageLayout } from "../../workbook/sheetPlan";
import { pageCapacity, pageWidth } from "../layout/boundPage";
import { PANEL_COLUMNS } from "../layout/sidePanel";
import type { ReportInput } from "../reportInput";
import { figureWidth } from "./figureWidth";

export interface CouncilColumn {
  /** Stable key: `name`, `actual:2024`, `status` … */
  readonly key: string;
  /** Header over several columns; null: none. */
  readonly group: string | null;
  readonly header: string | number;
  /** Points. */
  readonly width: number;
}

/** Hidden beside every row: what the formulas of the printed columns and the counts read. */
const hiddenKeys = ["key", "place", "group", "statusId", "statusGroup", "provisional", "isEntry", "answer"] as const;

/** The council table's columns and sizes on its paper; widths and sizes in points, columns zero-based. */
export interface CouncilForm {
  readonly paper: PageLayout["paper"];
  readonly columns: readonly CouncilColumn[];
  readonly widths: readonly number[];
  readonly width: number;
  /** Points of rows on one page. */
  readonly capacity: number;
  readonly fontSize: number;
  readonly smallSize: number;
  /** Where 要因・今後の対応 stands: in a row of its own under the figures, or in a column. */
  readonly factors: "row" | "column";
  readonly printed: number;
  /** First column of what is chosen beside the paper, seen but not printed. */
  readonly panelLeft: number;
  readonly hiddenLeft: number;
  readonly hiddenKeys: readonly string[];
  /** First column right of everything that stands row by row. */
  readonly helperLeft: number;
  readonly column: (key: string) => number;
  /** `$S7`. */
  readonly cell: (key: string, row: number) => string;
}

/** 実績 of the plan: the years after its start; those before are the baseline's. */
export function planYears({ years, strategy }: Pick<ReportInput, "years" | "strategy">): readonly number[] {
  const inPlan = years.filter((year) => year > strategy.period.startYear);
  return inPlan.length === 0 ? years : inPlan;
}

type Spec = readonly [key: string, group: string | null, header: string | number, width: number];

/** Widths at 8 points; `name` and `factors` share what is left. */
function specs(input: ReportInput, figure: number, factors: CouncilForm["factors"]): readonly Spec[] {
  return [
    ["number", null, "No.", 18],
    ["name", null, "指標名", 0],
    ["note", null, "注", 28],
    ["unit", null, "単位", 25],
    ["department", null, "所管課", 34],
    ["baselineYear", "基準値", "年度", 28],
    ["baseline", "基準値", "値", figure],
    ["target", null, "目標値", figure],
    ...planYears(input).map((year): Spec => [`actual:${year}`, "実績値", year, figure]),
    // on A4 the names would have no room left
    ...(factors === "column" ? ([["expected", null, "目安値", figure]] as const) : []),
    ["achievement", null, "達成率", 36],
    ["progress", null, "進捗率", 37],
    ...(input.scheme.bandedRate === "interimRate" ? ([["bandedValue", null, "対目安値比", 37]] as const) : []),
    ["change", null, "前年差", 44],
    ...(factors === "column" ? ([["factors", null, "要因・今後の対応", 0]] as const) : []),
    ["lastStatus", "評価", "前年度の判定", 56],
    ["status", "評価", "判定", 56],
    ["decision", "評価", "評価（決定）", 56],
  ];
}

const NARROWEST_NAME = 84;
const FACTORS_SHARE = 0.62;

/** Lays the columns out so that they fill the paper at its own size, as long as the years leave the names room. */
export function councilForm(input: ReportInput, paper: PageLayout["paper"]): CouncilForm {
  const factors = paper === "a3" ? "column" : "row";
  const fontSize = paper === "a3" ? 9 : 8;
  const scale = fontSize / 8;
  const wanted = specs(input, figureWidth(input), factors).map(([key, group, header, width]): CouncilColumn => ({
    key,
    group,
    header,
    width: Math.round(width * scale),
  }));
  const taken = wanted.reduce((sum, { width }) => sum + width, 0);
  const left = Math.max(NARROWEST_NAME * scale * (factors === "column" ? 2 : 1), pageWidth(paper, "landscape") - taken);
  const forFactors = factors === "column" ? Math.floor(left * FACTORS_SHARE) : 0;
  const columns = wanted.map((column) => {
    if (column.key === "factors") return { ...column, width: forFactors };
    return column.key === "name" ? { ...column, width: Math.floor(left - forFactors) } : column;
  });
  const widths = columns.map(({ width }) => width);
  const width = widths.reduce((sum, each) => sum + each, 0);
  const hiddenLeft = columns.length + PANEL_COLUMNS;
  const places = new Map<string, number>([
    ...columns.map(({ key }, index) => [key, index] as const),
    ...hiddenKeys.map((key, index) => [key, hiddenLeft + index] as const),
  ]);
  const column = (key: string): number => {
    const place = places.get(key);
    if (place === undefined) throw new Error(`council table without column ${key}`);
    return place;
  };
  return {
    paper,
    columns,
    widths,
    width,
    capacity: pageCapacity(paper, "landscape", width),
    fontSize,
    smallSize: fontSize - 1,
    factors,
    printed: columns.length,
    panelLeft: columns.length,
    hiddenLeft,
    hiddenKeys,
    helperLeft: hiddenLeft + hiddenKeys.length,
    column,
    cell: (key, row) => `$${columnLetters(column(key))}${row + 1}`,
  };
}
