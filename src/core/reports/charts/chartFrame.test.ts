import { observationOf, reportOf, type Case } from "../../../../test/support/reportOf";
import { kitamotoStrategy } from "../../strategy/kitamoto/kitamotoStrategy";
import { printable } from "../../workbook/layout/pageLayout";
import { planCharts } from "./planCharts";

/** The charts of so many indicators, all of one goal or spread over the goals, with the places of the page breaks. */
function charted(count: number, isOneGoal: boolean, disclaimer: string) {
  const { indicators, goals } = kitamotoStrategy;
  const cases = Array.from({ length: count }, (_, index): Case => {
    const like = indicators[index % indicators.length];
    if (like === undefined) throw new Error("no indicators");
    const indicator = { ...like, id: `I${index + 1}`, ...(isOneGoal && goals[0] ? { goalId: goals[0].id } : {}) };
    return { indicator, observation: observationOf(indicator.id, { 2024: 3 }) };
  });
  const strategy = { ...kitamotoStrategy, indicators: cases.map(({ indicator }) => indicator) };
  const { input } = reportOf(strategy, cases, {
    reportYear: 2024,
    years: [2022, 2023, 2024, 2025],
    ...(disclaimer === "" ? {} : { disclaimer }),
  });
  const { charts, page, rowHeights } = planCharts(input);
  const heights = rowHeights.flatMap(({ first, last, height }) => Array<number>(last - first + 1).fill(height));
  const topOf = (row: number) => heights.slice(0, row).reduce((sum, height) => sum + height, 0);
  const title = topOf((page?.titleRows?.last ?? -1) + 1);
  return { charts, title, breaks: (page?.rowBreaks ?? []).map(topOf) };
}

test.each([
  [40, false, ""],
  [40, false, "架空の数値です"],
  [15, true, "架空の数値です"],
  [45, true, ""],
  [45, true, "架空の数値です"],
])("%d indicators (one goal: %s, notice: “%s”): every chart stands clear of the page break above it", (...given) => {
  const { charts, breaks, title } = charted(...given);
  const room = printable("a4", "landscape").height - title;
  expect(charts.length).toBeGreaterThan(1);
  for (const { top, height } of charts) {
    const start = breaks.filter((edge) => edge <= top).at(-1) ?? 0;
    expect(top - start).toBeGreaterThanOrEqual(9);
    expect(top + height - start).toBeLessThanOrEqual(room);
    expect(breaks.filter((edge) => edge > top && edge < top + height)).toEqual([]);
  }
});
