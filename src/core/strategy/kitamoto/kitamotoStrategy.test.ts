import type { Indicator } from "../../kpi/strategy";
import { normalizePrinted } from "../normalizePrinted";
import { kitamotoStrategy } from "./kitamotoStrategy";

const { indicators, goals, oddities, period } = kitamotoStrategy;
const ids = (some: readonly Indicator[]): readonly string[] => some.map(({ id }) => id);
const count = (test: (indicator: Indicator) => boolean): number => indicators.filter(test).length;
const isArrow = ({ target }: Indicator): boolean => target.kind === "arrow";

test("[SD7] directions: increase 27, decrease 4, maintain 2, ↑ 6, ↓ 1", () => {
  expect(count((one) => one.direction === "increase" && !isArrow(one))).toBe(27);
  expect(count((one) => one.direction === "decrease" && !isArrow(one))).toBe(4);
  expect(count(({ direction }) => direction.startsWith("maintain"))).toBe(2);
  expect(count(({ target }) => target.kind === "arrow" && target.arrow === "↑")).toBe(6);
  expect(count(({ target }) => target.kind === "arrow" && target.arrow === "↓")).toBe(1);
});

test("[SD7] ids name goal, kind and number in the order of the paper", () => {
  for (const goal of goals) {
    const ofGoal = indicators.filter(({ goalId }) => goalId === goal.id);
    const targets = ofGoal
      .filter(({ kind }) => kind === "numericalTarget")
      .map((_, index) => `${goal.id}-N${index + 1}`);
    const kpis = ofGoal.filter(({ kind }) => kind === "kpi").map((_, index) => `${goal.id}-K${index + 1}`);
    expect(ids(ofGoal)).toEqual([...targets, ...kpis]);
  }
});

test("[SD7] what the paper does not say stays open", () => {
  expect(ids(indicators.filter(({ nature }) => nature !== null))).toEqual(["X1-K2"]);
  expect(
    count(({ survey, department, startYear }) => survey !== null || department !== null || startYear !== null),
  ).toBe(0);
  expect(ids(indicators.filter(({ baseline }) => baseline === null))).toEqual(["G2-K3"]);
  expect(period).toEqual({ startYear: 2021, targetYear: 2025, assumed: true });
});

test("[SD7] the year of a baseline is known only where it is printed: H30 or R1", () => {
  const dated = indicators.filter(({ baselineYear }) => baselineYear !== null);
  expect(dated.map(({ id, baselineYear }) => [id, baselineYear])).toEqual([
    ["G3-K5", 2019],
    ["G4-N1", 2018],
    ["G4-K1", 2019],
    ["G4-K2", 2018],
    ["G4-K3", 2018],
    ["X2-K1", 2019],
  ]);
});

test("[SD7] only the ↓ of 不便を感じていない人 waits for the city", () => {
  expect(ids(indicators.filter(({ directionConfirmed }) => !directionConfirmed))).toEqual(["G3-K4"]);
});

test("[SD7] a target is better than its baseline, or equal where it is to be maintained", () => {
  for (const { target, baseline, direction, id } of indicators) {
    if (target.kind !== "number" || baseline === null) continue;
    const better =
      direction === "increase"
        ? target.value > baseline
        : direction === "decrease"
          ? target.value < baseline
          : target.value === baseline;
    expect([id, better]).toEqual([id, true]);
  }
});

test("[SD7] the decimals are those of the more precise of both printed figures", () => {
  for (const { id, baselinePrinted, targetPrinted, decimals, target } of indicators) {
    const printed = [baselinePrinted, target.kind === "number" ? targetPrinted : ""].map((text) =>
      text.normalize("NFKC"),
    );
    const places = printed.map((text) => /\.(\d+)/.exec(text)?.[1]?.length ?? 0);
    const known = id === "G2-K3" ? 1 : Math.max(...places);
    expect([id, decimals]).toEqual([id, known]);
  }
});

test("[SD2] every name is the printed one, normalised, and names are unique", () => {
  for (const { name, printedName } of indicators) expect(name).toBe(normalizePrinted(printedName));
  expect(new Set(indicators.map(({ name }) => name)).size).toBe(40);
});

test("[SD6] every oddity an indicator carries is described, and every odd policy and name is flagged", () => {
  const known = oddities.map(({ code }) => code);
  const flagged = indicators.filter((one) => one.oddities.length > 0);
  for (const { oddities: codes } of flagged) expect(known).toEqual(expect.arrayContaining([...codes]));
  expect(ids(flagged)).toEqual(["G1-K3", "G2-K1", "G2-K3", "G3-N3", "G3-K4", "G3-K5", "G4-K1", "X2-K3", "X2-K4"]);
});
