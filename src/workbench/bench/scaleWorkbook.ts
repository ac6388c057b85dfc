import type { Strategy } from "../../core/kpi/strategy";
import type { WorkbookModel } from "../../host/model/workbookModel";
import type { SampleFigures } from "../samples/indicatorTable";
import { sampleWorkbook } from "../samples/sampleWorkbook";
import { scaleYears } from "./scaleStrategy";

/** The office's workbook for such a plan: one sheet per goal, ten years of figures for every indicator. */
export function scaleWorkbook(strategy: Strategy): WorkbookModel {
  return sampleWorkbook({
    strategy,
    notice: "架空の数値による規模試験です",
    introduction: [],
    years: scaleYears,
    figures: Object.fromEntries(
      strategy.indicators.map((indicator, index): [string, SampleFigures] => [
        indicator.id,
        {
          actuals: Object.fromEntries(
            scaleYears.map((year, at) => [year, figureOf(indicator.baseline ?? 0, index, at)]),
          ),
        },
      ]),
    ),
    sheets: strategy.goals.map(({ id, label }) => ({
      name: label,
      goalIds: [id],
      notation: "numbers" as const,
      yearStyle: "short" as const,
    })),
    footnotes: [],
  });
}

/** Somewhere between a step back and the target, differing from row to row. */
function figureOf(baseline: number, index: number, year: number): number {
  return baseline + (((index * 7) % 9) - 2) * (year + 1) * 0.5;
}
