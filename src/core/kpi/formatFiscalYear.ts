import { eras } from "./eras";

function toFullWidth(digits: string): string {
  return digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

/**
 * A fiscal year in words: 2024 → 令和６年度 (long), R6 (short), 2024年度 (western). [YR1]
 * Before 昭和 it is always the western form.
 */
export function formatFiscalYear(fiscalYear: number, style: "long" | "short" | "western" = "long"): string {
  const era = eras.find(({ firstYear }) => fiscalYear >= firstYear);
  if (style === "western" || era === undefined) return `${fiscalYear}年度`;
  const year = fiscalYear - era.firstYear + 1;
  if (style === "short") return `${era.letter}${year}`;
  return `${era.name}${year === 1 ? "元" : toFullWidth(String(year))}年度`;
}
