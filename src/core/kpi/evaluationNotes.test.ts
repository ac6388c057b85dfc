import { evaluated, indicatorOf, inR5, inR7, noteCodes, observed } from "../../../test/support/indicatorFixture";
import { evaluateIndicator } from "./evaluateIndicator";

test("[NT1] met before the target year is 達成 with 期中到達; in the target year without", () => {
  expect(noteCodes(evaluated({}, 210))).toContain("metBeforeTargetYear");
  expect(noteCodes(evaluated({}, 210, inR7))).not.toContain("metBeforeTargetYear");
  expect(noteCodes(evaluated({}, 150))).not.toContain("metBeforeTargetYear");
});

test("[NT2] a figure older than the report year is noted with its year, and why the newer one is missing", () => {
  const missing = { 2023: "notPublished" } as const;
  const older = evaluateIndicator(indicatorOf(), observed({ 2022: 125 }, { missing }), inR5);
  expect(older.notes).toEqual([
    { code: "dataYearEarlier", dataYear: 2022 },
    { code: "missing", reason: "notPublished" },
  ]);
});

test("[NT3] an achievement of 80 % or more with no progress at all is flagged", () => {
  const product = { baseline: 431.5, target: 438.3, unit: "万円" };
  expect(noteCodes(evaluated(product, 431.5))).toContain("zeroProgressLooksGood");
  expect(noteCodes(evaluated(product, 420))).toContain("zeroProgressLooksGood");
  expect(noteCodes(evaluated(product, 431.6))).not.toContain("zeroProgressLooksGood");
  expect(noteCodes(evaluated({}, 100))).not.toContain("zeroProgressLooksGood");
  expect(noteCodes(evaluated({ baseline: null }, 190))).not.toContain("zeroProgressLooksGood");
});

test("[NT4] a baseline year the plan does not print is noted, never guessed", () => {
  expect(evaluated({ baselineYear: null }, 150).notes).toEqual([{ code: "baselineYearUnknown" }]);
  expect(noteCodes(evaluated({ baselineYear: null, baseline: null, target: "↑" }, 150))).toEqual([]);
});

test("[NT5] a baseline older than the start of the plan is named (※)", () => {
  expect(evaluated({ baselineYear: 2018 }, 150).notes).toEqual([
    { code: "baselineOlderThanStart", baselineYear: 2018 },
  ]);
  expect(evaluated({ baselineYear: 2021 }, 150).notes).toEqual([]);
});

test("[NT6] 抑制目標 and a missing achievement rate are noted", () => {
  expect(noteCodes(evaluated({ baseline: 340, target: 300 }, 320))).toContain("targetWorseThanBaseline");
  expect(noteCodes(evaluated({ direction: "maintainAtLeast", baseline: 230, target: 224 }, 225))).not.toContain(
    "targetWorseThanBaseline",
  );
  expect(noteCodes(evaluated({ baseline: -40, target: 0 }, -10))).toContain("noTargetRate");
  expect(noteCodes(evaluated({ target: "↑" }, 150))).not.toContain("noTargetRate");
});

test.each([["preliminary"], ["expected"]] as const)("[PD2] a figure that is %s says so with its year", (flag) => {
  const found = evaluateIndicator(
    indicatorOf(),
    observed({ 2023: 150 }, { flags: { 2023: flag, 2022: "revised" } }),
    inR5,
  );
  expect(found.notes).toEqual([{ code: "flagged", dataYear: 2023, flag, firstPublished: "" }]);
});

test("[PD2] a revised figure shows the one first published; a final one needs no word", () => {
  const more = { flags: { 2023: "revised", 2022: "final" }, firstPublished: { 2023: 148, 2022: 1 } } as const;
  const both = observed({ 2022: 125, 2023: 150 }, more);
  expect(evaluateIndicator(indicatorOf({ decimals: 1 }), both, inR5).notes).toEqual([
    { code: "flagged", dataYear: 2023, flag: "revised", firstPublished: "148.0" },
  ]);
  expect(evaluateIndicator(indicatorOf(), both, { ...inR5, reportYear: 2022 }).notes).toEqual([]);
});
