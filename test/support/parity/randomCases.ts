import fc from "fast-check";
import type { Indicator, Revision } from "../../../src/core/kpi/strategy";
import { observationOf, type Case } from "../reportOf";
import { indicatorOf } from "../strategyOf";
import { PARITY_YEARS } from "./parityYears";

const up = { kind: "arrow", arrow: "↑" } as const;
const down = { kind: "arrow", arrow: "↓" } as const;
const to = (value: number) => ({ kind: "number", value }) as const;

/** Figures as staff write them: few decimals, often equal to baseline or target, zero and negative among them. */
const figure = fc.oneof(
  fc.integer({ min: -60, max: 120 }),
  fc.integer({ min: -600, max: 1200 }).map((tenths) => tenths / 10),
  fc.integer({ min: 0, max: 99999 }).map((hundredths) => hundredths / 100),
  fc.integer({ min: 100000, max: 3000000 }),
  fc.constantFrom(0, 50, 100),
);
const size = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.constantFrom(0.1, 0.5, 1, 5) },
);
const byYear = <T>(value: fc.Arbitrary<T>) =>
  fc
    .array(fc.tuple(fc.constantFrom(...PARITY_YEARS), value), { maxLength: 5 })
    .map((entries) => Object.fromEntries(entries) as Record<number, T>);
const rarely = <T>(value: T, otherwise: T) => fc.integer({ min: 0, max: 9 }).map((n) => (n === 0 ? value : otherwise));

const revision: fc.Arbitrary<Revision> = fc.record({
  field: fc.constantFrom("baseline", "target"),
  before: fc.oneof({ weight: 5, arbitrary: figure }, { weight: 1, arbitrary: fc.constant(null) }),
  after: figure,
  decidedOn: fc.constant("令和6年3月"),
  reason: fc.constant("見直し"),
  fromFiscalYear: fc.constantFrom(2023, 2024, 2025, 2026),
});

const randomCase: fc.Arbitrary<
  Omit<Case, "indicator" | "observation"> & {
    readonly given: Partial<Indicator>;
    readonly observed: Partial<Case["observation"]>;
  }
> = fc
  .record({
    direction: fc.constantFrom("increase", "decrease", "increase", "decrease", "maintainAtLeast", "maintainAtMost"),
    isArrow: rarely(true, false),
    baseline: fc.oneof({ weight: 6, arbitrary: figure }, { weight: 1, arbitrary: fc.constant(null) }),
    target: figure,
    near: fc.boolean(),
    steps: fc.array(fc.constantFrom(-0.3, -0.1, 0, 0.1, 0.25, 0.4, 0.5, 0.6, 0.75, 0.8, 0.9999, 1, 1.2, 3), {
      minLength: 6,
      maxLength: 6,
    }),
    present: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
    loose: byYear(figure),
    deadBand: size,
    tolerance: size,
    own: fc.oneof(
      { weight: 6, arbitrary: fc.constant(null) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          "actualOverTarget",
          "targetOverActual",
          "twiceTargetMinusActual",
          "progress",
          "actualOverExpected",
        ),
      },
    ),
    startYear: fc.oneof(
      { weight: 6, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.constantFrom(2022, 2023, 2025) },
    ),
    baselineYear: fc.constantFrom(null, null, 2018, 2021),
    interim: fc.oneof({ weight: 4, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: byYear(figure) }),
    unit: fc.constantFrom("件", "％", "%", "千人"),
    sizes: byYear(fc.constantFrom(300, 1000, 1551)),
    sizeBefore: fc.constantFrom(undefined, 1551),
    unconfirmed: rarely(true, false),
    broken: rarely(true, false),
    sheetBaseline: rarely<number | null>(33, null),
    scale: fc.constantFrom(1, 1, 1, 0.001, 100),
    transcribed: fc.subarray([...PARITY_YEARS], { maxLength: 2 }),
    flags: fc.oneof(
      { weight: 3, arbitrary: fc.constant({}) },
      { weight: 1, arbitrary: byYear(fc.constantFrom("expected", "preliminary", "final", "revised")) },
    ),
    revisions: fc.oneof(
      { weight: 5, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(revision, { minLength: 1, maxLength: 3 }) },
    ),
  })
  .map((r) => {
    const round = (value: number) => Number(value.toFixed(2)) + 0;
    const direction = r.direction;
    const less = direction === "decrease" || direction === "maintainAtMost";
    const between = Object.fromEntries(
      PARITY_YEARS.flatMap((year, i) =>
        r.present[i] === true
          ? [[year, round((r.baseline ?? 10) + (r.target - (r.baseline ?? 10)) * (r.steps[i] ?? 0))]]
          : [],
      ),
    ) as Record<number, number>;
    return {
      given: {
        direction,
        baseline: r.baseline,
        target: r.isArrow ? (less ? down : up) : to(r.target),
        deadBand: r.deadBand,
        tolerance: r.tolerance,
        achievementFormula: r.own,
        startYear: r.startYear,
        baselineYear: r.baselineYear,
        interimTargets: r.interim,
        unit: r.unit,
        directionConfirmed: !r.unconfirmed,
        decimals: 2,
        ...(r.revisions.length === 0 ? {} : { revisions: r.revisions }),
      },
      observed: {
        actuals: r.near ? between : r.loose,
        baseline: r.sheetBaseline,
        sampleSizes: r.sizes,
        flags: r.flags,
        ...(r.sizeBefore === undefined ? {} : { baselineSampleSize: r.sizeBefore }),
        ...(r.broken ? { mappingBroken: true } : {}),
      },
      scale: r.scale,
      transcribed: r.transcribed,
    };
  });

/** Random indicators with their figures; the same seed gives the same ones. */
export function randomCases(seed: number, count: number): readonly Case[] {
  return fc.sample(randomCase, { seed, numRuns: count }).map(({ given, observed, scale, transcribed }, index): Case => {
    const indicator = indicatorOf({ id: `R${index + 1}`, name: `指標${index + 1}`, ...given });
    const { actuals = {}, ...more } = observed;
    return {
      indicator,
      observation: observationOf(indicator.id, actuals, more),
      ...(scale === undefined ? {} : { scale }),
      ...(transcribed === undefined ? {} : { transcribed }),
    };
  });
}
