import { evaluated, indicatorOf, inR5, observed } from "../../../test/support/indicatorFixture";
import { evaluateIndicator } from "./evaluateIndicator";

test("[PR3] one evaluation holds every rate as it is, and beside it as printed", () => {
  const waitingChildren = { baseline: 29, target: 0, direction: "decrease" } as const;
  expect(evaluated(waitingChildren, 8)).toEqual({
    indicatorId: "A",
    fiscalYear: 2023,
    dataYear: 2023,
    actual: 8,
    baseline: 29,
    target: 0,
    elapsed: 0.5,
    achievementRate: null,
    progressRate: 21 / 29,
    expectedValue: 14.5,
    paceRatio: 42 / 29,
    interimRate: 14.5 / 8,
    printed: { achievementRate: null, progressRate: 0.724, paceRatio: 1.448, interimRate: 1.813 },
    changeFromLastYear: null,
    status: "onTrack",
    caption: "順調",
    notes: [{ code: "noTargetRate" }],
    neededChange: -4,
  });
});

test.each([
  [{ 2022: 57.6, 2023: 57.5 }, -0.1],
  [{ 2022: 2, 2023: 2.1 }, 0.1],
  [{ 2022: 150, 2023: 150 }, 0],
  [{ 2021: 100, 2023: 150 }, null],
  [{ 2023: 150 }, null],
])("[RD9] the change on last year of %j is %p, in the unit and exact", (actuals, change) => {
  expect(evaluateIndicator(indicatorOf(), observed(actuals), inR5).changeFromLastYear).toBe(change);
});

test("[PD2] the flag of a figure and its first published value go with it", () => {
  const revised = evaluated({}, 150, inR5, {
    flags: { 2022: "final", 2023: "revised" },
    firstPublished: { 2023: 148 },
  });
  expect(revised).toMatchObject({ flag: "revised", firstPublished: 148 });
  expect(evaluated({}, 150)).not.toHaveProperty("flag");
});
