import { evaluated, indicatorOf, inR7, noteCodes, observed } from "../../../test/support/indicatorFixture";
import { evaluateIndicator } from "./evaluateIndicator";
import { standardScheme } from "./standardScheme";

test.each([
  ["a number", {}, 200, "achieved"],
  ["maintain", { direction: "maintainAtLeast", target: 224 }, 224, "achieved"],
  ["maintain, unmet", { direction: "maintainAtLeast", target: 224 }, 223, "notAchieved"],
  ["maintain at most, unmet", { direction: "maintainAtMost", target: 0, baseline: 0 }, 1, "notAchieved"],
] as const)("[FY1] %s: %p with %p is %s", (_, given, actual, status) => {
  expect(evaluated(given, actual, inR7).status).toBe(status);
});

test.each([
  [180, "mostlyAchieved"],
  [179.95, "mostlyAchieved"],
  [179.94, "notAchievedImproved"],
  [199.99, "mostlyAchieved"],
])("[FY2] 100 → 200 ends at %p: %s, by the progress as printed", (actual, status) => {
  expect(evaluated({}, actual, inR7).status).toBe(status);
});

test.each([
  [101, 0, "notAchievedImproved"],
  [100, 0, "notAchievedUnchanged"],
  [99, 0, "notAchievedRegressed"],
  [99, 1, "notAchievedUnchanged"],
  [98.9, 1, "notAchievedRegressed"],
  [101, 2, "notAchievedImproved"],
])("[FY3] 100 → 200 ends at %p, dead band %p: %s", (actual, deadBand, status) => {
  expect(evaluated({ deadBand }, actual, inR7).status).toBe(status);
});

test.each([
  ["↑", 101, 0, "achievedDirection"],
  ["↑", 100, 0, "notAchievedUnchanged"],
  ["↑", 101, 1, "notAchievedUnchanged"],
  ["↑", 98, 1, "notAchievedRegressed"],
  ["↓", 99, 0, "achievedDirection"],
  ["↓", 101, 0, "notAchievedRegressed"],
] as const)("[FY4] arrow %s from 100 ends at %p, dead band %p: %s", (target, actual, deadBand, status) => {
  expect(evaluated({ target, deadBand }, actual, inR7).status).toBe(status);
});

test.each([
  ["抑制目標", { baseline: 340, target: 300 }, 290],
  ["no baseline", { baseline: null }, 150],
  ["target equal to the baseline", { baseline: 200, target: 200 }, 190],
])("[FY5] %s, unmet: 未達成, or the bands where the scheme says so", (_, given, actual) => {
  expect(evaluated(given, actual, inR7).status).toBe("notAchieved");
  const banding = { ...inR7, scheme: { ...standardScheme, withoutProgress: "bandAchievement" as const } };
  expect(["onTrack", "mostlyOnTrack", "slightlyBehind"]).toContain(evaluated(given, actual, banding).status);
});

test("[FY6] an older figure keeps its pace status with 暫定（R5値）", () => {
  const late = evaluateIndicator(indicatorOf(), observed({ 2023: 150 }), inR7);
  expect(late).toMatchObject({ status: "onTrack", dataYear: 2023, elapsed: 0.5 });
  expect(late.notes).toContainEqual({ code: "provisional", dataYear: 2023 });
  expect(noteCodes(late)).not.toContain("dataYearEarlier");
});

test("[FY6] a figure of the target year is final, also when it is reported later", () => {
  const later = evaluateIndicator(indicatorOf(), observed({ 2025: 150 }), { ...inR7, reportYear: 2026 });
  expect(later.status).toBe("notAchievedImproved");
  expect(noteCodes(later)).toEqual(["dataYearEarlier"]);
});

test("[FY7] rules 1 to 4 come before the outcome", () => {
  expect(evaluateIndicator(indicatorOf(), observed({}), inR7).status).toBe("notEvaluated");
  expect(evaluated({ directionConfirmed: false, target: "↓" }, 90, inR7).status).toBe("directionPending");
  expect(evaluated({ baseline: null, target: "↑" }, 90, inR7).status).toBe("baselineSet");
  expect(evaluated({ startYear: 2025 }, 200, inR7).status).toBe("beforePlan");
});

test("[FY7] rows rules 1 to 4 settled are not provisional", () => {
  const old = evaluateIndicator(indicatorOf(), observed({ 2021: 100 }), inR7);
  expect(old.status).toBe("beforePlan");
  expect(noteCodes(old)).toEqual(["dataYearEarlier"]);
});

test("[FY8] a scheme may keep its bands in the target year", () => {
  const banding = { ...inR7, scheme: { ...standardScheme, finalYear: "bands" as const } };
  expect(evaluated({}, 185, banding).status).toBe("mostlyOnTrack");
});
