import type { HeaderRole } from "./vocabulary.ja";

/** One heading of a row, as far as years are concerned. */
export interface RowHeading {
  readonly role: HeaderRole | null;
  readonly year: number | null;
  /** true for 2022 without a word: a figure may look the same. */
  readonly isPlainYear: boolean;
}

/** 2022, 2023, 2024: years one apart, once or over again for the next table. */
function isRunOfYears(years: readonly number[]): boolean {
  const steps = years.slice(1).map((year, at) => year - (years[at] ?? 0));
  const [step = 0] = steps;
  const restarts = steps.flatMap((one, at) => (one === step ? [] : [at + 1]));
  const lengths = [0, ...restarts].map((from, at) => (restarts[at] ?? years.length) - from);
  return (step === 1 || step === -1) && restarts.every((at) => years[at] === years[0]) && Math.min(...lengths) >= 2;
}

/** Figures may look like years: only years one apart are headings, and among figures only beside the word 指標. */
export function arePlainYearsHeadings(headings: readonly RowHeading[], hasOtherData: boolean): boolean {
  const years = headings.filter(({ isPlainYear }) => isPlainYear).map(({ year }) => year ?? 0);
  const isRun = isRunOfYears(years);
  const hasName = headings.some(({ role }) => role === "indicator");
  const hasCorner = headings.some(({ role }) => role === "yearGroup" || role === "rating");
  return hasOtherData ? isRun && (hasName || hasCorner) : isRun || (hasName && years.length === 1);
}
