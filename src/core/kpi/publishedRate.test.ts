import { evaluated, inR5 } from "../../../test/support/indicatorFixture";
import { bandedRate } from "./bandedRate";
import { publishedRate, type RateKey } from "./publishedRate";
import type { Scheme } from "./scheme";
import { standardScheme } from "./standardScheme";

const all = () => true;
const without = (missing: RateKey) => (rate: RateKey) => rate !== missing;

test.each<[string, Partial<Scheme>, RateKey]>([
  ["a pace is of the progress", { bandedRate: "paceRatio" }, "progressRate"],
  ["progress", { bandedRate: "progressRate" }, "progressRate"],
  ["achievement", { bandedRate: "achievementRate" }, "achievementRate"],
  ["interim", { bandedRate: "interimRate" }, "interimRate"],
])("[AR6] the rate a scheme publishes: %s", (_, choice, expected) => {
  const scheme = { ...standardScheme, ...choice };
  expect(publishedRate({ achievementFormula: null, direction: "increase" }, scheme, all)).toBe(expected);
});

test.each([
  ["actualOverTarget", "achievementRate"],
  ["targetOverActual", "achievementRate"],
  ["twiceTargetMinusActual", "achievementRate"],
  ["progress", "progressRate"],
  ["actualOverExpected", "interimRate"],
] as const)("[AR6] the indicator's own formula %s comes first (岐阜県型)", (achievementFormula, expected) => {
  const banding = { ...standardScheme, maintainUnmet: "bandAchievement", bandedRate: "interimRate" } as const;
  for (const direction of ["increase", "maintainAtMost"] as const)
    expect(publishedRate({ achievementFormula, direction }, banding, all)).toBe(expected);
});

test.each([
  ["a maintained one, where the scheme bands its achievement (宮城県型)", "maintainAtLeast", all, "achievementRate"],
  ["an increase with its rate", "increase", all, "progressRate"],
  ["an increase without a progress rate", "increase", without("progressRate"), "achievementRate"],
] as const)("[AR6] %s", (_, direction, exists, expected) => {
  const scheme = { ...standardScheme, maintainUnmet: "bandAchievement", withoutProgress: "bandAchievement" } as const;
  expect(publishedRate({ achievementFormula: null, direction }, scheme, exists)).toBe(expected);
});

test("[AR6] where nothing stands in for it the scheme's rate is published, existing or not", () => {
  const missing = without("progressRate");
  for (const direction of ["increase", "maintainAtLeast"] as const)
    expect(publishedRate({ achievementFormula: null, direction }, standardScheme, missing)).toBe("progressRate");
});

test.each([
  ["progressRate", "actualOverTarget", { rate: "achievementRate", isOwn: true }],
  ["achievementRate", "progress", { rate: "progressRate", isOwn: true }],
  ["paceRatio", "actualOverTarget", { rate: "paceRatio", isOwn: false }],
  ["interimRate", "actualOverTarget", { rate: "interimRate", isOwn: false }],
  ["progressRate", null, { rate: "progressRate", isOwn: false }],
] as const)("[AR7] bands on %s with the own formula %s compare %p", (banded, achievementFormula, expected) => {
  expect(bandedRate({ achievementFormula }, { bandedRate: banded })).toEqual(expected);
});

test("[AR7] an own formula needs no progress rate", () => {
  const context = { ...inR5, scheme: { ...standardScheme, bandedRate: "progressRate" as const } };
  const given = { baseline: null, target: 200, achievementFormula: "actualOverTarget" } as const;
  expect(evaluated(given, 170, context).status).toBe("mostlyOnTrack");
  expect(evaluated({ ...given, achievementFormula: null }, 170, context).status).toBe("notAchieved");
});
