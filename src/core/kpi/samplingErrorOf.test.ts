import { evaluated, indicatorOf, inR5, inR7, noteCodes, observed } from "../../../test/support/indicatorFixture";
import { evaluateIndicator } from "./evaluateIndicator";
import { samplingMargin } from "./samplingMargin";

const survey = { unit: "%", baseline: 57.6, target: 60.3, decimals: 1 };
const both = (year: number, n = 1551) => ({ sampleSizes: { [year]: n }, baselineSampleSize: n });

test("[SV1] two surveys of 1,551 answers near 58 % differ by ±3.5 points at chance", () => {
  const margin = samplingMargin("%", { percent: 57.6, sampleSize: 1551 }, { percent: 58.5, sampleSize: 1551 });
  expect(margin).toBeCloseTo(1.96 * 100 * Math.sqrt((0.576 * 0.424 + 0.585 * 0.415) / 1551), 12);
  expect(margin).toBeCloseTo(3.47, 2);
});

test.each([
  ["人", 57.6, 1551],
  ["%", 120, 1551],
  ["%", -1, 1551],
  ["%", 57.6, 0],
])("[SV1] no margin for the unit %s, %p, n = %p", (unit, percent, sampleSize) => {
  expect(samplingMargin(unit, { percent: 50, sampleSize: 1000 }, { percent, sampleSize })).toBeNull();
});

test("[SV2] a change inside the margin is noted, in either direction", () => {
  for (const actual of [56, 59])
    expect(noteCodes(evaluated(survey, actual, inR5, both(2023)))).toContain("withinSamplingError");
  expect(noteCodes(evaluated(survey, 53, inR5, both(2023)))).not.toContain("withinSamplingError");
});

test("[SV2] not without n of both surveys", () => {
  const { sampleSizes } = both(2023);
  expect(noteCodes(evaluated(survey, 56, inR5, { sampleSizes }))).not.toContain("withinSamplingError");
  expect(noteCodes(evaluated(survey, 56, inR5, { baselineSampleSize: 1551 }))).not.toContain("withinSamplingError");
  expect(noteCodes(evaluated(survey, 56, inR5, both(2022)))).not.toContain("withinSamplingError");
});

test("[SV2] where the first figure is the baseline its own n counts", () => {
  const arrow = indicatorOf({ unit: "%", baseline: null, target: "↑" });
  const sampleSizes = { 2022: 1551, 2023: 1551 };
  const result = evaluateIndicator(arrow, observed({ 2022: 58, 2023: 57 }, { sampleSizes }), inR5);
  expect(result.status).toBe("unchanged");
});

test("[SV3] 悪化 inside the margin becomes 横ばい, outside it stays", () => {
  expect(evaluated(survey, 56, inR5, both(2023)).status).toBe("unchanged");
  expect(evaluated(survey, 56).status).toBe("regressed");
  expect(evaluated(survey, 53, inR5, both(2023)).status).toBe("regressed");
  expect(evaluated({ ...survey, target: "↑" }, 56, inR5, both(2023)).status).toBe("unchanged");
});

test("[SV3] in the final year 未達成（悪化） becomes 未達成（横ばい）", () => {
  expect(evaluated(survey, 56, inR7, both(2025)).status).toBe("notAchievedUnchanged");
  expect(evaluated(survey, 56, inR7).status).toBe("notAchievedRegressed");
});

test("[SV4] it never changes 達成 or a band, nor 改善", () => {
  expect(evaluated(survey, 60.3, inR5, both(2023)).status).toBe("achieved");
  expect(evaluated(survey, 58.7, inR5, both(2023)).status).toBe(evaluated(survey, 58.7).status);
  expect(evaluated({ ...survey, target: "↑" }, 58.7, inR5, both(2023)).status).toBe("improved");
});
