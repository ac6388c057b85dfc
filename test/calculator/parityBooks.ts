import { edgeCases, edges, yearOfEdge } from "../support/parity/edgeCases";
import { paritySchemes } from "../support/parity/paritySchemes";
import { PARITY_YEARS } from "../support/parity/parityYears";
import { randomCases } from "../support/parity/randomCases";
import { reportOf, type Case, type ReportCase } from "../support/reportOf";
import { strategyOf } from "../support/strategyOf";
import type { EvaluationContext } from "../../src/core/kpi/evaluateIndicator";

/** One workbook of the comparison: a scheme in a report year, every edge of that year, and random indicators. */
export interface ParityBook {
  readonly name: string;
  readonly random: number;
  readonly cases: readonly Case[];
  readonly report: ReportCase;
  readonly context: EvaluationContext;
}

/** Random indicators by report year, for each of the 16 schemes: 10,000 in all. */
const RANDOM: readonly (readonly [reportYear: number, count: number])[] = [
  [2024, 400],
  [2025, 225],
];

/** How many workbooks there are. */
export const PARITY_BOOKS = paritySchemes.length * RANDOM.length;

/** The workbook of a number from 0; the same number gives the same one. */
export function parityBook(number: number): ParityBook {
  const [reportYear = 2024, random = 0] = RANDOM[number % RANDOM.length] ?? [];
  const [name, scheme] = paritySchemes[Math.floor(number / RANDOM.length)] ?? [];
  if (name === undefined || scheme === undefined) throw new Error(`no workbook ${number}`);
  const own = edgeCases().filter((_, index) => {
    const edge = edges[index];
    return edge !== undefined && yearOfEdge(edge) === reportYear;
  });
  const cases = [...own, ...randomCases(20250401 + number, random)];
  const strategy = strategyOf(cases.map(({ indicator }) => indicator));
  const report = reportOf(strategy, cases, { reportYear, years: PARITY_YEARS, scheme });
  return {
    name: `${name} ${reportYear}`,
    random,
    cases,
    report,
    context: { scheme, period: strategy.period, reportYear },
  };
}
