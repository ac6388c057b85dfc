import { nativeReport } from "../support/nativeResults";
import { edgeCases, edges, yearOfEdge } from "../support/parity/edgeCases";
import { differencesOf, factsOfCells, factsOfRules } from "../support/parity/parityFacts";
import { paritySchemes } from "../support/parity/paritySchemes";
import { PARITY_YEARS } from "../support/parity/parityYears";
import { randomCases } from "../support/parity/randomCases";
import { reportOf } from "../support/reportOf";
import { strategyOf } from "../support/strategyOf";

/*
 * The native formulas of the status table, calculated on the host, say what the rules say: every edge under every
 * scheme, in the report year the edge is about. test/calculator/parity.test.ts adds 10,000 random indicators, and
 * LibreOffice as a third.
 */

const all = edgeCases();

describe.each(paritySchemes)("%s", (name, scheme) => {
  test.each([2024, 2025, 2026])("every edge of %d", (reportYear) => {
    const chosen = edges.flatMap((edge, index) => (yearOfEdge(edge) === reportYear ? [{ edge, own: all[index] }] : []));
    const cases = chosen.flatMap(({ own }) => own ?? []);
    expect(cases).toHaveLength(chosen.length);
    const strategy = strategyOf(cases.map(({ indicator }) => indicator));
    const native = nativeReport(reportOf(strategy, cases, { reportYear, years: PARITY_YEARS, scheme }));
    const context = { scheme, period: strategy.period, reportYear };
    const different = cases.flatMap((each) => {
      const found = differencesOf(factsOfRules(each, context), factsOfCells(native.row(each.indicator.id)));
      return found.length === 0 ? [] : [{ what: each.indicator.name, found }];
    });
    expect(different).toEqual([]);
    if (name === "標準型")
      expect(cases.map(({ indicator }) => [indicator.name, native.row(indicator.id)("statusId")])).toEqual(
        chosen.map(({ edge: [what, , , status] }) => [what, status]),
      );
  });
});

test("random indicators: switching the year on the sheet switches everything", () => {
  const cases = randomCases(20250401, 40);
  const [, scheme] = paritySchemes[0] ?? [];
  if (scheme === undefined) throw new Error("no scheme");
  const strategy = strategyOf(cases.map(({ indicator }) => indicator));
  const native = nativeReport(reportOf(strategy, cases, { reportYear: 2024, years: PARITY_YEARS, scheme }));
  for (const reportYear of [2025, 2022, 2026]) {
    native.switchYear(reportYear);
    const context = { scheme, period: strategy.period, reportYear };
    const different = cases.flatMap((each) =>
      differencesOf(factsOfRules(each, context), factsOfCells(native.row(each.indicator.id))),
    );
    expect(different).toEqual([]);
  }
});
