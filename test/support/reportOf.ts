import type { Evaluation, Observation } from "../../src/core/kpi/evaluation";
import { evaluateIndicator } from "../../src/core/kpi/evaluateIndicator";
import type { Scheme } from "../../src/core/kpi/scheme";
import { standardScheme } from "../../src/core/kpi/standardScheme";
import type { Indicator, Strategy } from "../../src/core/kpi/strategy";
import type { BoundValue, ReportInput, ReportRow } from "../../src/core/reports/reportInput";
import type { CellValue } from "../../src/core/workbook/cellGrid";

export const SOURCE_SHEET = "実績 R7";

/** How the figures of a case stand in the source sheet. */
export interface Case {
  readonly indicator: Indicator;
  readonly observation: Observation;
  /** Cell × scale is the figure. */
  readonly scale?: number;
  /** Years whose value is text in the source and therefore kept on the data sheet. */
  readonly transcribed?: readonly number[];
}

export interface ReportCase {
  readonly input: ReportInput;
  /** The user's sheet the live references lead to; row and column as in the references. */
  readonly source: readonly (readonly CellValue[])[];
}

/** An observation with figures by year and nothing else. */
export function observationOf(
  indicatorId: string,
  actuals: Readonly<Record<number, number>>,
  more: Partial<Observation> = {},
): Observation {
  return { indicatorId, baseline: null, target: null, actuals, missing: {}, ...more };
}

function unscaled(value: number, scale: number): number {
  return Number((value / scale).toPrecision(15));
}

/** The input of a report, and the source sheet beneath it: label in column A, one column a year from B. */
export function reportOf(
  strategy: Strategy,
  cases: readonly Case[],
  choice: {
    readonly reportYear: number;
    readonly years: readonly number[];
    readonly scheme?: Scheme;
    readonly disclaimer?: string;
  },
): ReportCase {
  const scheme = choice.scheme ?? standardScheme;
  const { years, reportYear } = choice;
  const source: CellValue[][] = [["指標", ...years.map((year) => `${year}年度`)]];
  const rows = cases.map(({ indicator, observation, scale = 1, transcribed = [] }): ReportRow => {
    const row = source.length;
    const labelText = observation.mappingBroken === true ? `旧 ${indicator.name}` : indicator.name;
    const cells = years.map((year): CellValue => {
      const value = observation.actuals[year];
      if (value === undefined) return "";
      return transcribed.includes(year) ? `約${value}` : unscaled(value, scale);
    });
    source.push([indicator.name, ...cells]);
    const at = (year: number) => ({ sheet: SOURCE_SHEET, row, column: 1 + years.indexOf(year) });
    const bound = (year: number): BoundValue => {
      const value = observation.actuals[year];
      if (value === undefined)
        return { kind: "none", reason: observation.missing[year] ?? "blank", ref: at(year), scale };
      return transcribed.includes(year)
        ? { kind: "transcribed", ref: at(year), text: `約${value}`, value }
        : { kind: "live", ref: at(year), scale, value };
    };
    const baseline = indicator.baseline ?? observation.baseline;
    const { target } = indicator;
    const evaluation: Evaluation = evaluateIndicator(indicator, observation, {
      scheme,
      period: strategy.period,
      reportYear,
    });
    return {
      indicator,
      baseline:
        baseline === null ? { kind: "none", reason: "noSource", ref: null } : { kind: "strategy", value: baseline },
      target:
        target.kind === "number"
          ? { kind: "strategy", value: target.value }
          : { kind: "none", reason: "notApplicable", ref: null },
      actuals: Object.fromEntries(years.map((year) => [year, bound(year)])),
      labelChecks: [{ ref: { sheet: SOURCE_SHEET, row, column: 0 }, text: labelText }],
      ...(observation.sampleSizes === undefined ? {} : { sampleSizes: observation.sampleSizes }),
      ...(observation.baselineSampleSize === undefined ? {} : { baselineSampleSize: observation.baselineSampleSize }),
      ...(observation.flags === undefined ? {} : { flags: observation.flags }),
      ...(observation.firstPublished === undefined ? {} : { firstPublished: observation.firstPublished }),
      source: at(evaluation.dataYear ?? years[0] ?? reportYear),
      evaluation,
    };
  });
  return { input: { strategy, scheme, reportYear, years, rows, disclaimer: choice.disclaimer ?? null }, source };
}
