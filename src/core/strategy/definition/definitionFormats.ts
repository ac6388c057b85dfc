import type { Rect } from "../../workbook/cellAddress";
import type { CellValue } from "../../workbook/cellGrid";
import type { FormatRun, Validation } from "../../workbook/sheetPlan";
import type { DefinitionColumn } from "./definitionColumn";
import { definitionNames } from "./definitionNames";
import { definitionWords } from "./definitionWords.ja";

/** Codes stay text: 4-1 must not become a date. */
export const textFormat = "@";
export const yearFormat = '0"年度"';

function figureFormat(decimals: number): string {
  const digits = `#,##0${decimals > 0 ? `.${"0".repeat(decimals)}` : ""}`;
  return `${digits};"▲"${digits}`;
}

/** Decimals of a figure as it is written; none for what is no number. */
export function decimalsOf(value: CellValue): number {
  return typeof value === "number" ? (/\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0) : 0;
}

/** Number formats of figures, one run for each number of decimals. */
export function figureFormats(
  figures: readonly { readonly rect: Rect; readonly decimals: number }[],
): readonly FormatRun[] {
  const byDecimals = new Map<number, Rect[]>();
  for (const { rect, decimals } of figures) byDecimals.set(decimals, [...(byDecimals.get(decimals) ?? []), rect]);
  return [...byDecimals].map(([decimals, rects]) => ({ rects, format: { numberFormat: figureFormat(decimals) } }));
}

/** Longest text of a list that Excel takes as it is. */
const LONGEST_LIST = 255;

/** What may be chosen in the cells of a column, and its help beside the cell; null where anything may be entered. */
export function columnValidation(
  column: Pick<DefinitionColumn, "key" | "heading" | "help" | "list">,
  rect: Rect,
  listed?: readonly string[],
): Validation | null {
  const prompt = { promptTitle: column.heading.replace(/\n/g, ""), prompt: column.help };
  const refusal = { errorTitle: "入力できない値", error: "一覧から選んでください。" };
  const words = listed ?? (column.list === undefined ? null : Object.values(definitionWords[column.list]));
  const source = words?.join(",") ?? "";
  if (words !== null && words.length > 0 && source.length <= LONGEST_LIST)
    return { kind: "list", source, rect, ...prompt, ...refusal };
  if (column.key === "goal") {
    const error = "計画定義の基本目標の表にある目標IDを入力してください。";
    return { kind: "list", source: `=${definitionNames.goalIds}`, rect, ...prompt, ...refusal, error };
  }
  if (column.key !== "decimals") return null;
  const error = "0から6までの整数を入力してください。";
  return { kind: "wholeNumber", min: 0, max: 6, rect, ...prompt, errorTitle: "入力できない値", error };
}
