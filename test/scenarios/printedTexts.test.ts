import { planReport, defaultReportChoice } from "../../src/core/reports/planReport";
import { reportOutputs } from "../../src/core/reports/reportOutput";
import { decisionsOf, paperCase, typedEntries, type PaperCase } from "../support/paperCases";
import { cutTexts } from "../support/paperFaults";
import { papersOnModel } from "../support/papersOnModel";

const cases: readonly (readonly [string, PaperCase & { readonly typed?: boolean }])[] = [
  ["no indicator", { count: 0 }],
  ["40 indicators, much written", { count: 40, typed: true }],
  ["very long names, much written", { count: 12, longNames: true, typed: true }],
  ["no figures", { count: 12, withoutFigures: true }],
];

/** What is printed for others; the rest is for the screen. */
const printed = ["statusTable", "charts", "dashboard", "councilTable", "councilSummary", "indicatorSheets"];

test.each(cases)("%s: what the formulas show stands whole on every page", (_, { typed = false, ...given }) => {
  const made = paperCase(given);
  const input = typed ? { ...made.input, decisions: decisionsOf(made.input) } : made.input;
  const entries = typed ? typedEntries(input) : new Map<string, string>();
  const plans = planReport(input, {
    ...defaultReportChoice,
    outputs: reportOutputs,
    entries: { councilTable: entries, councilSummary: entries, indicatorSheets: entries },
  }).filter(({ key }) => printed.includes(key));
  expect(plans.map(({ key }) => key).sort()).toEqual([...printed].sort());
  const papers = papersOnModel(
    { ...made, input },
    plans.filter(({ key }) => key !== "statusTable"),
  );
  const cut = plans.flatMap((plan) =>
    cutTexts(plan, (row, column) => papers.value(plan.name, row, column)).map((fault) => `${plan.name}!${fault}`),
  );
  expect(cut).toEqual([]);
});
