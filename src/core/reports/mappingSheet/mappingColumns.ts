import type { StoredCell } from "../../workbook/storedMapping";

/** Headings by which the sheet is read back; a column may stand anywhere. */
export const mappingHeadings = {
  indicatorId: "指標番号",
  indicatorName: "指標名",
  status: "状態",
  origin: "決め方",
  label: "名称のセル（現在の表記）",
  place: "元の場所",
  scale: "倍率",
  baseline: "基準値",
  target: "目標値",
  undated: "年度なし",
  labelText: "登録した表記",
  sheet: "シート",
  cell: "セル",
  record: "記録（書き換えない）",
  headingPlace: "年度の見出しの場所",
  heading: "見出し（現在の表記）",
  headingText: "登録した見出し",
  alias: "シートでの呼び名",
} as const;

/** Which column a kept cell stands in: 基準値, 目標値, or its fiscal year (null: a dropped cell without one). */
export type FigureColumnKey = "baseline" | "target" | number | null;

/** The column of a kept cell. */
export function figureColumnOf({ field, fiscalYear }: Pick<StoredCell, "field" | "fiscalYear">): FigureColumnKey {
  return field === "actual" ? fiscalYear : field;
}

/** Columns of figures the mapping needs, in order. */
export function figureColumns(cells: readonly StoredCell[]): readonly FigureColumnKey[] {
  const keys = new Set(cells.map(figureColumnOf));
  const years = [...keys].filter((key): key is number => typeof key === "number").sort((a, b) => a - b);
  return ["baseline", "target", ...years, ...(keys.has(null) ? [null] : [])];
}
