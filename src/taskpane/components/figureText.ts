import { formatFiscalYear } from "../../core/kpi/formatFiscalYear";
import type { MappedCell } from "../../core/mapping/mapping";

const fields: Readonly<Record<MappedCell["field"], string>> = { baseline: "基準値", target: "目標値", actual: "実績" };

/** Which figure a cell is for: 「令和６年度 実績」, 「基準値」; an actual of no year says so. */
export function fieldText({ field, fiscalYear }: Pick<MappedCell, "field" | "fiscalYear">): string {
  if (field !== "actual") return fields[field];
  return fiscalYear === null ? "実績（年度不明）" : `${formatFiscalYear(fiscalYear)}実績`;
}

/** What the cell shows, as the user wrote it; an empty cell in words. */
export function cellText({ text }: Pick<MappedCell, "text">): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line === "" ? "空欄" : line;
}
