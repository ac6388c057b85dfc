import { evaluateIndicator } from "../../src/core/kpi/evaluateIndicator";
import { formatRate } from "../../src/core/kpi/formatRate";
import type { Evaluation } from "../../src/core/kpi/evaluation";
import type { Band, Scheme, StatusId } from "../../src/core/kpi/scheme";
import { standardScheme } from "../../src/core/kpi/standardScheme";
import { indicatorOf, observed } from "../support/indicatorFixture";
import * as published from "./publishedRates";

/*
 * Facts bodies have published, against schemes as those bodies state them: what a scheme can say is enough to tell
 * them apart, and the arithmetic gives what they printed.
 */

function graded(limits: readonly number[], grades: readonly [string, string, string, string]): Partial<Scheme> {
  const order: readonly StatusId[] = ["onTrack", "mostlyOnTrack", "slightlyBehind", "behind"];
  const bands: readonly Band[] = order.map((status, index) => ({ atLeast: limits[index] ?? -Infinity, status }));
  const captions = Object.fromEntries(
    order.map((status, index) => [status, { ...standardScheme.statuses[status], caption: grades[index] ?? "" }]),
  );
  const achieved = { ...standardScheme.statuses.achieved, caption: grades[0] };
  return { bands, statuses: { ...standardScheme.statuses, ...captions, achieved } };
}

const everyYearBanded = { regression: "bands", finalYear: "bands", maintainUnmet: "bandAchievement" } as const;

const miyagi: Scheme = {
  ...standardScheme,
  ...graded([1, 0.8, 0.6], ["A", "B", "C", "D"]),
  ...everyYearBanded,
  decreaseAchievement: "twiceTargetMinusActual",
  printAbove: 1,
};
const ibaraki: Scheme = {
  ...standardScheme,
  ...graded([1, 0.8, 0.5], ["A", "B+", "B", "C"]),
  ...everyYearBanded,
  bandedRate: "interimRate",
  rounding: "truncate",
  printAbove: null,
  printBelow: null,
};
const gifu: Scheme = { ...standardScheme, percentDecimals: 0, printAbove: null, beyondRange: "limit" };
const shiga: Scheme = { ...standardScheme, printAbove: 1, beyondRange: "limit" };
const osakiTown: Scheme = { ...standardScheme, printAbove: null, printBelow: null };

type Rate = keyof Evaluation["printed"];

/** Miyagi's plan reaches 25 % in R3 and 100 % in R6. */
const period = { startYear: 2020, targetYear: 2024, assumed: false };

function sets(): readonly (readonly [string, readonly published.PublishedRow[], Scheme, number, Rate])[] {
  return [
    ["岐阜県", published.gifu, gifu, 2023, "progressRate"],
    ["岐阜県（独自の算式）", published.gifuOwnFormula, gifu, 2023, "achievementRate"],
    ["茨城県", published.ibaraki, ibaraki, 2023, "interimRate"],
    ["宮城県 R3", published.miyagiR3, miyagi, 2021, "progressRate"],
    ["宮城県 R4", published.miyagiR4, miyagi, 2022, "progressRate"],
    ["宮城県 R5", published.miyagiR5, miyagi, 2023, "progressRate"],
    ["宮城県 R6", published.miyagiR6, miyagi, 2024, "progressRate"],
    ["大崎町", published.osakiTown, osakiTown, 2023, "achievementRate"],
    ["滋賀県", published.shiga, shiga, 2023, "progressRate"],
  ];
}

const cases = sets().flatMap(([body, rows, scheme, year, rate]) =>
  rows.map((row) => [body, row[1], row[2], row[3], row[4], row, scheme, year, rate] as const),
);

test("[PB1] 189 published rates", () => {
  expect(cases).toHaveLength(189);
});

test.each(cases)(
  "[PB1] %s: %p → %p with %p is published as %s",
  (body, baseline, target, actual, text, row, scheme, year, rate) => {
    const [direction, , , , , grade] = row;
    const byInterim = rate === "interimRate";
    const indicator = indicatorOf({
      direction,
      baseline,
      target: byInterim ? 1_000_000 : target,
      interimTargets: byInterim ? { [year]: target } : {},
      achievementFormula: body.includes("独自") ? "actualOverTarget" : null,
    });
    const evaluation = evaluateIndicator(indicator, observed({ [year]: actual }), { scheme, period, reportYear: year });
    const shown = direction.startsWith("maintain") ? "achievementRate" : rate;
    expect(formatRate(evaluation.printed[shown], scheme)).toBe(text);
    if (grade !== undefined) expect(evaluation.caption).toBe(grade);
  },
);
