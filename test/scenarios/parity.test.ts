import { nativeReport } from "../support/nativeResults";
import { edgeCases, edges, yearOfEdge } from "../support/parity/edgeCases";
import { differencesOf, factsOfCells, factsOfRules } from "../support/parity/parityFacts";
import { paritySchemes } from "../support/parity/paritySchemes";
import { PARITY_YEARS } from "../support/parity/parityYears";
import { randomCases } from "../support/parity/randomCases";
import { reportOf } from "../support/reportOf";
import { strategyOf } from "../support/strategyOf";

/*
 * The native formulas of the status table, calculated on the host, say what the rules say. The calculator tests do the
 * same with 10,000 random indicators and LibreOffice as a third.
 */

const RANDOM = 25;

describe.each(paritySchemes)("%s", (name, scheme) => {
  const seed = paritySchemes.findIndex(([other]) => other === name) + 20250401;
  const own = edgeCases();
  const cases = [...own, ...randomCases(seed, RANDOM)];
  const strategy = strategyOf(cases.map(({ indicator }) => indicator));
  const native = nativeReport(reportOf(strategy, cases, { reportYear: 2024, years: PARITY_YEARS, scheme }));

  test.each([2024, 2025, 2026])("every edge and random indicators, reported for %d", (reportYear) => {
    native.switchYear(reportYear);
    const context = { scheme, period: strategy.period, reportYear };
    const different = cases.flatMap((each, index) => {
      const edge = edges[index];
      // An edge is looked at in its own year only; random ones in every year.
      if (edge !== undefined && yearOfEdge(edge) !== reportYear) return [];
      const found = differencesOf(factsOfRules(each, context), factsOfCells(native.row(each.indicator.id)));
      return found.length === 0 ? [] : [{ what: JSON.stringify(each), found }];
    });
    expect(different).toEqual([]);
    if (name !== "標準型") return;
    edges.forEach((edge, index) => {
      const [what, , , status] = edge;
      if (yearOfEdge(edge) === reportYear)
        expect([what, native.row(`E${index + 1}`)("statusId")]).toEqual([what, status]);
    });
  });
});
