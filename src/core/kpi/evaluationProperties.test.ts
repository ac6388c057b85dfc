import * as fc from "fast-check";
import { indicatorOf, inR5, observed } from "../../../test/support/indicatorFixture";
import type { Evaluation } from "./evaluation";
import { evaluateIndicator } from "./evaluateIndicator";
import { isMet } from "./isMet";
import type { Scheme } from "./scheme";
import { schemePresets } from "./schemes";
import { standardScheme } from "./standardScheme";
import type { Direction, Indicator } from "./strategy";

/** Figures as staff write them, and whatever a cell may hold. */
const plainFigure = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((cents) => cents / 100);
const anyFigure = fc.oneof(plainFigure, fc.double(), fc.constantFrom(NaN, Infinity, -Infinity, -0, 1e308, 5e-324));
const direction = fc.constantFrom<Direction>("increase", "decrease", "maintainAtLeast", "maintainAtMost");
const year = fc.integer({ min: 2018, max: 2028 });

const anyScheme: fc.Arbitrary<Scheme> = fc
  .record({
    bandedRate: fc.constantFrom("paceRatio", "progressRate", "achievementRate", "interimRate"),
    decreaseAchievement: fc.constantFrom("targetOverActual", "twiceTargetMinusActual"),
    maintainAchievement: fc.constantFrom("targetOverActual", "twiceTargetMinusActual"),
    pace: fc.constantFrom("linear", "yearly"),
    yearlyPace: fc.array(fc.option(fc.constantFrom(0, 0.5, 0.75, 1)), { maxLength: 4 }),
    printAbove: fc.constantFrom(null, 1, 2),
    printBelow: fc.constantFrom(null, 0),
    beyondRange: fc.constantFrom("words", "limit"),
    rounding: fc.constantFrom("halfAwayFromZero", "truncate"),
    percentDecimals: fc.integer({ min: 0, max: 3 }),
    withoutProgress: fc.constantFrom("notAchieved", "bandAchievement"),
    maintainUnmet: fc.constantFrom("notAchieved", "bandAchievement"),
    regression: fc.constantFrom("regressed", "notImproved", "bands"),
    finalYear: fc.constantFrom("outcome", "bands"),
  } as const)
  .chain((choices) =>
    fc.constantFrom<Scheme>({ ...standardScheme, ...(choices as Partial<Scheme>) }, ...schemePresets),
  );

const anyCase = fc.record({
  direction,
  baseline: fc.option(anyFigure),
  target: fc.oneof(anyFigure, fc.constantFrom("↑" as const, "↓" as const)),
  tolerance: anyFigure,
  deadBand: anyFigure,
  startYear: fc.option(year),
  actuals: fc.dictionary(year.map(String), anyFigure, { maxKeys: 5 }),
  interimTargets: fc.dictionary(year.map(String), anyFigure, { maxKeys: 2 }),
  sheetBaseline: fc.option(anyFigure),
  sampleSizes: fc.dictionary(year.map(String), anyFigure, { maxKeys: 2 }),
  baselineSampleSize: anyFigure,
  unit: fc.constantFrom("%", "人"),
  achievementFormula: fc.constantFrom(
    null,
    "actualOverTarget" as const,
    "targetOverActual" as const,
    "progress" as const,
    "actualOverExpected" as const,
  ),
  directionConfirmed: fc.boolean(),
  mappingBroken: fc.boolean(),
  scheme: anyScheme,
  planStart: year,
  planTarget: year,
  reportYear: year,
});

type Case = typeof anyCase extends fc.Arbitrary<infer C> ? C : never;

function evaluationOf(given: Case): Evaluation {
  const { scheme, planStart, planTarget, reportYear, actuals, sheetBaseline, sampleSizes, baselineSampleSize } = given;
  const { direction: way, baseline, target, tolerance, deadBand, startYear, unit, directionConfirmed } = given;
  const { interimTargets, achievementFormula, mappingBroken } = given;
  const sizes = { baseline, target, tolerance, deadBand, startYear, unit, directionConfirmed };
  const indicator = indicatorOf({ direction: way, ...sizes, interimTargets, achievementFormula });
  const more = { baseline: sheetBaseline, sampleSizes, baselineSampleSize, mappingBroken };
  const period = { startYear: planStart, targetYear: planTarget, assumed: true };
  return evaluateIndicator(indicator, observed(actuals, more), { scheme, period, reportYear });
}

/** Every number anywhere in an evaluation. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

test("[PP1] never throws, never NaN or Infinity or −0 in a rate, and the status is one of the scheme's", () => {
  fc.assert(
    fc.property(anyCase, (given) => {
      const evaluation = evaluationOf(given);
      expect(Object.keys(given.scheme.statuses)).toContain(evaluation.status);
      expect(evaluation.caption).toBe(given.scheme.statuses[evaluation.status].caption);
      expect(numbersIn(evaluation).filter((number) => !Number.isFinite(number))).toEqual([]);
      expect(Object.values(evaluation.printed).some((rate) => Object.is(rate, -0))).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

const plainCase = fc
  .record({
    direction,
    baseline: plainFigure,
    target: plainFigure,
    actual: plainFigure,
    deadBand: fc.constantFrom<number>(0, 0.5, 3),
  })
  .map((given) => ({ ...given, reportYear: 2023 }));

type PlainCase = typeof plainCase extends fc.Arbitrary<infer C> ? C : never;

function judge(given: PlainCase, reportYear = 2023): Evaluation {
  const { direction: way, baseline, target, deadBand } = given;
  const indicator: Indicator = indicatorOf({ direction: way, baseline, target, deadBand });
  return evaluateIndicator(indicator, observed({ [reportYear]: given.actual }), { ...inR5, reportYear });
}

test("[PP2] 達成 if and only if the figure meets the target, before and in the target year", () => {
  fc.assert(
    fc.property(plainCase, fc.constantFrom(2022, 2023, 2025), (given, reportYear) => {
      const met = isMet(given.direction, given.actual, given.target, 0);
      expect(judge(given, reportYear).status === "achieved").toBe(met);
    }),
    { numRuns: 1000 },
  );
});

test("[PP3] progress is 0 at the baseline and 1 at the target, for any direction", () => {
  fc.assert(
    fc.property(plainCase, (given) => {
      const atBaseline = judge({ ...given, actual: given.baseline }).progressRate;
      const atTarget = judge({ ...given, actual: given.target }).progressRate;
      const higher = given.direction === "increase" || given.direction === "maintainAtLeast";
      const exists = higher ? given.target > given.baseline : given.target < given.baseline;
      expect([atBaseline, atTarget]).toEqual(exists ? [0, 1] : [null, null]);
    }),
  );
});

const mirrored: Readonly<Record<Direction, Direction>> = {
  increase: "decrease",
  decrease: "increase",
  maintainAtLeast: "maintainAtMost",
  maintainAtMost: "maintainAtLeast",
};

test("[PP4] increase and decrease are each other's mirror: negated figures give the same progress, pace and status", () => {
  fc.assert(
    fc.property(plainCase, fc.constantFrom(2023, 2025), (given, reportYear) => {
      const mirror = {
        ...given,
        direction: mirrored[given.direction],
        baseline: 0 - given.baseline,
        target: 0 - given.target,
        actual: 0 - given.actual,
      };
      const here = judge(given, reportYear);
      const there = judge(mirror, reportYear);
      expect(there.status).toBe(here.status);
      expect([there.progressRate, there.paceRatio, there.printed.paceRatio]).toEqual([
        here.progressRate,
        here.paceRatio,
        here.printed.paceRatio,
      ]);
    }),
  );
});

test("[PP5] a better figure never gets a worse band", () => {
  const order = ["regressed", "behind", "slightlyBehind", "mostlyOnTrack", "onTrack", "achieved"];
  const increasing = plainCase.filter(
    ({ baseline, target, direction: way }) => way === "increase" && target > baseline,
  );
  fc.assert(
    fc.property(increasing, fc.integer({ min: 1, max: 100_000 }), (given, more) => {
      const better = { ...given, actual: given.actual + more / 100 };
      expect(order.indexOf(judge(better).status)).toBeGreaterThanOrEqual(order.indexOf(judge(given).status));
    }),
  );
});

test("[PP6] an unmet target never prints 100 % or more, and its scale does not matter", () => {
  fc.assert(
    fc.property(plainCase, fc.constantFrom(10, 1000, 10_000), (given, scale) => {
      const here = judge(given);
      if (here.status !== "achieved")
        for (const rate of [here.printed.achievementRate, here.printed.progressRate])
          expect(rate ?? 0).toBeLessThanOrEqual(0.999);
      const scaled = (value: number): number => Math.round(value * 100) * (scale / 100);
      const { baseline, target, actual, deadBand } = given;
      const there = judge({
        ...given,
        baseline: scaled(baseline),
        target: scaled(target),
        actual: scaled(actual),
        deadBand: scaled(deadBand),
      });
      expect(there.printed).toEqual(here.printed);
      expect(there.status).toBe(here.status);
    }),
  );
});
