import { evaluated, indicatorOf, inR5, noteCodes, observed } from "../../../test/support/indicatorFixture";
import { evaluateIndicator } from "./evaluateIndicator";
import type { Scheme } from "./scheme";
import { standardScheme } from "./standardScheme";

function withScheme(choices: Partial<Scheme>) {
  return { ...inR5, scheme: { ...standardScheme, ...choices } };
}

test("[ST0] a broken mapping comes before everything: no figure is shown", () => {
  const broken = evaluated({}, 150, inR5, { mappingBroken: true });
  expect(broken).toMatchObject({ status: "mappingBroken", caption: "対応付け要確認", actual: null, dataYear: null });
  expect(broken.notes).toEqual([{ code: "missing", reason: "mappingBroken" }]);
});

test.each([
  ["未公表", { 2023: "notPublished" }, "notPublished"],
  ["調査年度外", { 2023: "notSurveyed" }, "notSurveyed"],
  ["事業終了 since R4", { 2022: "ended" }, "ended"],
  ["評価困難", { 2022: "blank", 2023: "notAssessable" }, "notAssessable"],
  ["nothing mapped", {}, "noSource"],
  ["a reason of a later year does not count", { 2024: "notPublished" }, "noSource"],
] as const)("[ST1] no figure is 未評価 with its reason: %s", (_, missing, reason) => {
  const result = evaluateIndicator(indicatorOf(), observed({}, { missing }), inR5);
  expect(result).toMatchObject({ status: "notEvaluated", actual: null, achievementRate: null });
  expect(result.notes).toEqual([{ code: "missing", reason }]);
});

test("[ST1] zero is a figure, and a figure of a later year is none", () => {
  expect(evaluated({ baseline: 29, target: 0, direction: "decrease" }, 0).status).toBe("achieved");
  expect(evaluateIndicator(indicatorOf(), observed({ 2024: 150 }), inR5).status).toBe("notEvaluated");
});

test("[ST2] a direction the city has not confirmed is 判定保留, in the final year too", () => {
  const pending = { directionConfirmed: false, target: "↓" as const, baseline: 21.3 };
  expect(evaluated(pending, 20).status).toBe("directionPending");
  expect(evaluated(pending, 20, { ...inR5, reportYear: 2025 }).status).toBe("directionPending");
});

describe("an arrow target without a baseline", () => {
  const noBaseline = indicatorOf({ baseline: null, target: "↑", unit: "%" });

  test("[ST3] the earliest figure becomes the baseline: 基準設定", () => {
    const first = evaluateIndicator(noBaseline, observed({ 2023: 61.2 }), inR5);
    expect(first).toMatchObject({ status: "baselineSet", baseline: 61.2 });
  });

  test.each([
    [63, "improved"],
    [61.2, "unchanged"],
    [60, "regressed"],
  ])("[ST3] from then on it is compared with: %p is %s", (actual, status) => {
    const later = evaluateIndicator(noBaseline, observed({ 2022: 61.2, 2023: actual }), inR5);
    expect(later).toMatchObject({ status, baseline: 61.2 });
  });

  test("[ST3] a baseline stated in the sheet counts before the earliest figure", () => {
    expect(evaluateIndicator(noBaseline, observed({ 2023: 61.2 }, { baseline: 60 }), inR5).status).toBe("improved");
  });
});

test("[ST3] the strategy's baseline is in force even where the sheet states another", () => {
  expect(evaluated({ baseline: 100 }, 150, inR5, { baseline: 140 })).toMatchObject({
    baseline: 100,
    progressRate: 0.5,
  });
});

test.each([
  [2020, "beforePlan"],
  [2021, "beforePlan"],
  [2022, "mostlyOnTrack"],
])("[ST4] a figure of %p is %s, whatever it says", (dataYear, status) => {
  expect(evaluateIndicator(indicatorOf(), observed({ [dataYear]: 120 }), inR5).status).toBe(status);
  if (status === "beforePlan")
    expect(evaluateIndicator(indicatorOf(), observed({ [dataYear]: 999 }), inR5).status).toBe(status);
});

test.each([
  ["increase", 200, 0, 200, "achieved"],
  ["increase", 200, 0, 199.9999, "onTrack"],
  ["increase", 200, 5, 196, "onTrack"],
  ["decrease", 50, 0, 50, "achieved"],
  ["decrease", 50, 0, 50.1, "onTrack"],
  ["maintainAtLeast", 224, 0, 224, "achieved"],
  ["maintainAtLeast", 224, 4, 220, "achieved"],
  ["maintainAtLeast", 0.3, 0.1, 0.2, "achieved"],
  ["maintainAtMost", 0, 0, 0, "achieved"],
  ["maintainAtMost", 10, 2, 12, "achieved"],
] as const)(
  "[ST5] %s %p (tolerance %p) with %p: %s, by the figures themselves",
  (direction, target, tolerance, actual, status) => {
    expect(evaluated({ direction, target, tolerance, baseline: 100 }, actual).status).toBe(status);
  },
);

test.each([
  ["maintainAtLeast", 224, 4, 219],
  ["maintainAtLeast", 224, 0, 223],
  ["maintainAtMost", 0, 0, 1],
  ["maintainAtMost", 10, 2, 12.1],
] as const)("[ST6] maintain %s %p (tolerance %p) with %p: 未達成", (direction, target, tolerance, actual) => {
  expect(evaluated({ direction, target, tolerance, baseline: target }, actual).status).toBe("notAchieved");
});

test("[ST6] a scheme may band the achievement rate of a maintain target (宮城県型)", () => {
  const maintain = { direction: "maintainAtLeast", target: 95, baseline: 95.3 } as const;
  expect(evaluated(maintain, 94.4, withScheme({ maintainUnmet: "bandAchievement" })).status).toBe("mostlyOnTrack");
});

test("[ST6] under a scheme of yearly interim targets a maintain target is banded on that of its year (茨城県型)", () => {
  const scheme = withScheme({ maintainUnmet: "bandAchievement", bandedRate: "interimRate" });
  const maintain = { direction: "maintainAtLeast", target: 100, baseline: 100 } as const;
  expect(evaluated({ ...maintain, interimTargets: { 2023: 120 } }, 90, scheme).status).toBe("slightlyBehind");
  expect(evaluated(maintain, 90, scheme).status).toBe("mostlyOnTrack");
});

test.each([
  ["increase", 200, 0, 99, "regressed"],
  ["increase", 200, 1, 99, "behind"],
  ["increase", 200, 1, 98.9, "regressed"],
  ["decrease", 50, 0, 101, "regressed"],
  ["increase", 200, 0, 100, "behind"],
  ["increase", 100, 0, 99, "regressed"],
] as const)("[ST7] %s towards %p, dead band %p, from 100 to %p: %s", (direction, target, deadBand, actual, status) => {
  expect(evaluated({ direction, target, deadBand }, actual).status).toBe(status);
});

test("[ST7] the dead band is exact: 57.6 → 57.5 does not leave a dead band of 0.1", () => {
  expect(evaluated({ baseline: 57.6, target: 60.3, deadBand: 0.1 }, 57.5).status).toBe("behind");
});

test("[ST7] a scheme may leave a regression to its bands", () => {
  expect(evaluated({}, 99, withScheme({ regression: "bands" })).status).toBe("behind");
  expect(evaluated({ target: "↑" }, 99, withScheme({ regression: "bands" })).status).toBe("regressed");
});

test.each([
  ["worse", 99, 0, "regressed"],
  ["no change", 100, 0, "regressed"],
  ["no change beyond the dead band", 102, 3, "regressed"],
  ["better", 104, 3, "behind"],
] as const)("[ST7] a scheme may ask for an improvement (交付金型): %s", (_, actual, deadBand, status) => {
  expect(evaluated({ deadBand }, actual, withScheme({ regression: "notImproved" })).status).toBe(status);
});

test("[ST7] asking for an improvement asks nothing of arrows and of 抑制目標", () => {
  const asking = withScheme({ regression: "notImproved" });
  expect(evaluated({ target: "↑" }, 100, asking).status).toBe("unchanged");
  expect(evaluated({ baseline: 340, target: 300 }, 290, asking).status).toBe("notAchieved");
});

test.each([
  ["↑", 0, 101, "improved"],
  ["↑", 0, 100, "unchanged"],
  ["↑", 2, 102, "unchanged"],
  ["↑", 2, 98, "unchanged"],
  ["↑", 2, 97, "regressed"],
  ["↓", 0, 99, "improved"],
  ["↓", 0, 101, "regressed"],
] as const)("[ST8] arrow %s, dead band %p, from 100 to %p: %s", (target, deadBand, actual, status) => {
  expect(evaluated({ target, deadBand }, actual).status).toBe(status);
});

test("[ST8] a zero baseline is a baseline: 0 → 12 people is 改善", () => {
  expect(evaluated({ target: "↑", baseline: 0 }, 12).status).toBe("improved");
});

describe("a number target without a progress rate", () => {
  const restrained = { baseline: 340, target: 300 };

  test("[ST9] 抑制目標: met is 達成, unmet is 未達成 and never 悪化", () => {
    expect(evaluated(restrained, 300).status).toBe("achieved");
    expect(evaluated(restrained, 299).status).toBe("notAchieved");
    expect(evaluated({ baseline: 100, target: 110, direction: "decrease" }, 115).status).toBe("notAchieved");
  });

  test("[ST9] without a baseline: met is 達成, unmet 未達成", () => {
    expect(evaluated({ baseline: null }, 200).status).toBe("achieved");
    expect(evaluated({ baseline: null }, 199).status).toBe("notAchieved");
  });

  test("[ST9] a scheme may band the achievement rate", () => {
    const banding = withScheme({ withoutProgress: "bandAchievement" });
    expect(evaluated(restrained, 270, banding).status).toBe("mostlyOnTrack");
    expect(evaluated({ baseline: null }, 90, banding).status).toBe("behind");
    expect(evaluated({ baseline: null, target: 0 }, -5, banding).status).toBe("notAssessable");
  });

  test("[ST9] a scheme that bands yearly interim targets needs no progress rate (茨城県型)", () => {
    const byInterim = withScheme({ bandedRate: "interimRate" });
    const yearly = { baseline: null, target: 6000, interimTargets: { 2023: 4000 } };
    expect(evaluated(yearly, 5163, byInterim).status).toBe("onTrack");
    expect(evaluated({ ...yearly, interimTargets: {} }, 5163, byInterim).status).toBe("notAchieved");
  });
});

test.each([
  [150, "onTrack"],
  [149.9, "mostlyOnTrack"],
  [140, "mostlyOnTrack"],
  [139.9, "slightlyBehind"],
  [125, "slightlyBehind"],
  [124.9, "behind"],
  [100, "behind"],
])("[ST10] 100 → 200 with %p at half the time: %s", (actual, status) => {
  expect(evaluated({}, actual).status).toBe(status);
});

test.each([
  ["progressRate", 150, "slightlyBehind"],
  ["achievementRate", 160, "mostlyOnTrack"],
  ["interimRate", 120, "mostlyOnTrack"],
] as const)("[ST10] the scheme says which rate it bands: %s", (bandedRate, actual, status) => {
  expect(evaluated({}, actual, withScheme({ bandedRate })).status).toBe(status);
});

test("[ST11] a figure without the scheme's rate is 評価不能", () => {
  const period = { startYear: 2021, targetYear: 2021, assumed: true };
  const scheme = { ...standardScheme, finalYear: "bands" as const };
  expect(evaluated({}, 150, { ...inR5, period, scheme }).status).toBe("notAssessable");
  expect(evaluated({ target: NaN }, 150).status).toBe("notAssessable");
  expect(evaluated({ baseline: -200, target: -100 }, -150, withScheme({ bandedRate: "achievementRate" })).status).toBe(
    "notAssessable",
  );
});

test("[ST12] of several rules that fit the first one counts", () => {
  expect(evaluated({ baseline: 340, target: 300, directionConfirmed: false }, 300).status).toBe("directionPending");
  expect(evaluated({ baseline: 210, target: 200 }, 205).status).toBe("achieved");
  expect(evaluated({ direction: "maintainAtLeast", baseline: 230, target: 224 }, 220).status).toBe("notAchieved");
  expect(noteCodes(evaluated({ baseline: 210, target: 200 }, 205))).toContain("targetWorseThanBaseline");
});
