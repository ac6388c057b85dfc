import { evaluated, indicatorOf, inR5, inR7, noteCodes, observed } from "../../../test/support/indicatorFixture";
import { evaluateIndicator } from "./evaluateIndicator";
import { figuresInForce } from "./figuresInForce";
import type { Revision } from "./strategy";

function revision(field: Revision["field"], before: number | null, after: number | null, from: number): Revision {
  return { field, before, after, decidedOn: "令和6年3月", reason: "実績の伸びのため", fromFiscalYear: from };
}

/** 100 → 200, from R6 on 120 → 300, from R7 on 250. */
const revised = indicatorOf({
  baseline: 120,
  target: 250,
  revisions: [
    revision("target", 200, 300, 2024),
    revision("baseline", 100, 120, 2024),
    revision("target", 300, 250, 2025),
  ],
});

test.each([
  [2022, 100, 200],
  [2023, 100, 200],
  [2024, 120, 300],
  [2025, 120, 250],
  [2027, 120, 250],
])("[RV1] reported for %p the baseline is %p and the target %p", (year, baseline, value) => {
  expect(figuresInForce(revised, year)).toMatchObject({ baseline, target: { kind: "number", value } });
});

test("[RV1] the rates are those of the figures in force in the report year, not in the data year", () => {
  const at = (reportYear: number) => evaluateIndicator(revised, observed({ 2023: 150 }), { ...inR5, reportYear });
  expect(at(2023)).toMatchObject({ baseline: 100, target: 200, progressRate: 0.5, status: "onTrack" });
  expect(at(2024)).toMatchObject({ baseline: 120, target: 300, dataYear: 2023, achievementRate: 0.5 });
  expect(at(2024).progressRate).toBeCloseTo(30 / 180, 15);
});

test("[RV1] an arrow that became a number, and a baseline that came later", () => {
  const given = {
    baseline: 60,
    target: 80,
    revisions: [revision("target", null, 80, 2024), revision("baseline", null, 60, 2024)],
  };
  expect(figuresInForce(indicatorOf(given), 2023)).toMatchObject({
    baseline: null,
    target: { kind: "arrow", arrow: "↑" },
  });
  expect(evaluated(given, 65)).toMatchObject({ status: "baselineSet", target: null });
  expect(evaluated(given, 65, inR7)).toMatchObject({ status: "notAchievedImproved", target: 80 });
  const less = indicatorOf({ ...given, direction: "decrease" });
  expect(figuresInForce(less, 2023).target).toEqual({ kind: "arrow", arrow: "↓" });
});

test("[RV1] a sheet states no baseline for the years before the strategy had one", () => {
  const later = indicatorOf({ baseline: 60, target: 80, revisions: [revision("baseline", null, 60, 2024)] });
  const onSheet = { ...observed({ 2023: 65 }), baseline: 50 };
  expect(evaluateIndicator(later, onSheet, { ...inR5, reportYear: 2023 })).toMatchObject({
    baseline: null,
    progressRate: null,
  });
  expect(evaluateIndicator(later, onSheet, { ...inR5, reportYear: 2024 })).toMatchObject({ baseline: 60 });
  const neverStated = indicatorOf({ baseline: null, target: 80 });
  expect(evaluateIndicator(neverStated, onSheet, { ...inR5, reportYear: 2023 })).toMatchObject({ baseline: 50 });
});

test("[RV2] a revision in force is noted with old and new, date and reason; one of a later year is not yet", () => {
  const in2024 = evaluateIndicator(revised, observed({ 2024: 200 }), { ...inR5, reportYear: 2024 });
  expect(in2024.notes.filter(({ code }) => code === "revised")).toEqual([
    { code: "revised", revision: revised.revisions?.[0], before: "200", after: "300" },
    { code: "revised", revision: revised.revisions?.[1], before: "100", after: "120" },
  ]);
  expect(noteCodes(evaluateIndicator(revised, observed({ 2023: 150 }), inR5))).not.toContain("revised");
  expect(noteCodes(evaluateIndicator(revised, observed({}), inR7))).toContain("revised");
});
