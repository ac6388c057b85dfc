import { evaluateIndicator } from "../../src/core/kpi/evaluateIndicator";
import { formatRate } from "../../src/core/kpi/formatRate";
import { publishedRate } from "../../src/core/kpi/publishedRate";
import type { Scheme } from "../../src/core/kpi/scheme";
import { findScheme } from "../../src/core/kpi/schemes";
import { standardScheme } from "../../src/core/kpi/standardScheme";
import type { Indicator } from "../../src/core/kpi/strategy";
import { indicatorOf, observed } from "../support/indicatorFixture";
import * as published from "./publishedRates";

/*
 * Facts bodies have published, against the schemes shipped under their names: formula, rounding, printing and grades
 * are data of the scheme; nothing is chosen here but the scheme and the year.
 */

function preset(name: string): Scheme {
  const scheme = findScheme(name);
  if (scheme === undefined) throw new Error(`no scheme ${name}`);
  return scheme;
}

/** 大崎町 states no more than actual / target: a scheme for this test alone. */
const osakiTown: Scheme = {
  ...standardScheme,
  id: "osaki",
  bandedRate: "achievementRate",
  withoutProgress: "bandAchievement",
  printAbove: null,
  printBelow: null,
  capUnmet: false,
};

/** Elapsed is 100 % in R6. */
const period = { startYear: 2020, targetYear: 2024, assumed: false };

interface PublishedSet {
  readonly body: string;
  readonly rows: readonly published.PublishedRow[];
  readonly scheme: Scheme;
  readonly year: number;
  readonly given?: (target: number) => Parameters<typeof indicatorOf>[0];
}

/** 茨城県 publishes the 期待値 of the year, not the final target. */
const byExpected = (target: number) => ({ target: 1_000_000, interimTargets: { 2023: target } });
const ownFormula = () => ({ achievementFormula: "actualOverTarget" }) satisfies Partial<Indicator>;

const sets: readonly PublishedSet[] = [
  { body: "岐阜県", rows: published.gifu, scheme: preset("岐阜県型"), year: 2023 },
  {
    body: "岐阜県（独自の算式）",
    rows: published.gifuOwnFormula,
    scheme: preset("岐阜県型"),
    year: 2023,
    given: ownFormula,
  },
  { body: "茨城県", rows: published.ibaraki, scheme: preset("茨城県型"), year: 2023, given: byExpected },
  { body: "宮城県 R3", rows: published.miyagiR3, scheme: preset("宮城県型"), year: 2021 },
  { body: "宮城県 R4", rows: published.miyagiR4, scheme: preset("宮城県型"), year: 2022 },
  { body: "宮城県 R5", rows: published.miyagiR5, scheme: preset("宮城県型"), year: 2023 },
  { body: "宮城県 R6", rows: published.miyagiR6, scheme: preset("宮城県型"), year: 2024 },
  { body: "大崎町", rows: published.osakiTown, scheme: osakiTown, year: 2023 },
  { body: "滋賀県", rows: published.shiga, scheme: preset("滋賀県型"), year: 2023 },
];

const cases = sets.flatMap((set) =>
  set.rows.map((row) => [set.body, row[1], row[2], row[3], row[4], row, set] as const),
);

test("[PB1] 189 published rates", () => {
  expect(cases).toHaveLength(189);
});

test.each(cases)("[PB1] %s: %p → %p with %p is published as %s", (_, baseline, target, actual, text, row, set) => {
  const [direction, , , , , grade] = row;
  const { scheme, year } = set;
  const indicator = indicatorOf({ direction, baseline, target, ...set.given?.(target) });
  const evaluation = evaluateIndicator(indicator, observed({ [year]: actual }), { scheme, period, reportYear: year });
  const rate = publishedRate(indicator, scheme, (key) => evaluation.printed[key] !== null);
  expect(formatRate(evaluation.printed[rate], scheme)).toBe(text);
  if (grade !== undefined) expect(evaluation.caption).toBe(grade);
});

describe("the presets, as their bodies state them", () => {
  const judged = (name: string, given: Parameters<typeof indicatorOf>[0], actual: number, year = 2023) => {
    const indicator = indicatorOf(given);
    const scheme = preset(name);
    const found = evaluateIndicator(indicator, observed({ [year]: actual }), { scheme, period, reportYear: year });
    const rate = publishedRate(indicator, scheme, (key) => found.printed[key] !== null);
    return [formatRate(found.printed[rate], scheme), found.caption];
  };

  test.each([
    ["the year's 期待値 as the target, nothing else known", { baseline: null, target: 4000 }, 5163, ["129.0%", "A"]],
    ["cut off, not rounded", { baseline: null, target: 6000 }, 4799.9, ["79.9%", "B"]],
    ["on the line where no 期待値 is stated", { baseline: 0, target: 2000 }, 1200, ["80.0%", "B+"]],
    ["decrease: the inverse", { direction: "decrease", baseline: 40, target: 20 }, 50, ["50.0%", "B"]],
    ["below 50", { baseline: null, target: 1000 }, 499.9, ["49.9%", "C"]],
  ] as const)("[PB2] 茨城県型: %s", (_, given, actual, expected) => {
    expect(judged("茨城県型", given, actual)).toEqual(expected);
  });

  test.each([
    ["R4, 50 % of the way", 2022, 150, ["50.0%", "A"]],
    ["R4, 80 % of the pace", 2022, 140, ["40.0%", "B"]],
    ["R4, 60 % of the pace", 2022, 130, ["30.0%", "C"]],
    ["R4, below", 2022, 129, ["29.0%", "D"]],
    ["R5, 75 % of the way", 2023, 175, ["75.0%", "A"]],
    ["R5, 80 % of the pace", 2023, 160, ["60.0%", "B"]],
    ["R6, the whole way", 2024, 200, ["100.0%", "A"]],
    ["R6, 60 %", 2024, 160, ["60.0%", "C"]],
    ["further than the target", 2022, 200.01, ["100%超", "A"]],
    ["back", 2022, 99.99, ["0%未満", "D"]],
  ] as const)("[PB3] 宮城県型, 100 → 200: %s", (_, year, actual, expected) => {
    expect(judged("宮城県型", {}, actual, year)).toEqual(expected);
  });

  test.each([
    ["maintainAtLeast", 99, ["99.0%", "B"]],
    ["maintainAtLeast", 100, ["100.0%", "A"]],
    ["maintainAtLeast", 59.9, ["59.9%", "D"]],
    ["maintainAtMost", 120, ["80.0%", "B"]],
    ["maintainAtMost", 141, ["59.0%", "D"]],
  ] as const)("[PB3] 宮城県型 maintains %s 100 at 100 %% in every year: %p", (direction, actual, expected) => {
    for (const year of [2022, 2023, 2024])
      expect(judged("宮城県型", { direction, baseline: 100, target: 100 }, actual, year)).toEqual(expected);
  });

  test.each([
    ["half rounds up", { baseline: 0, target: 200 }, 25, "13%"],
    ["below 0", {}, 90, "0%"],
    ["no upper limit", {}, 9000, "8,900%"],
    ["own formula", { achievementFormula: "actualOverTarget" }, 150, "75%"],
    ["no baseline: the achievement", { baseline: null }, 150, "75%"],
  ] as const)("[PB4] 岐阜県型: %s", (_, given, actual, text) => {
    expect(judged("岐阜県型", given, actual)[0]).toBe(text);
  });

  test.each([
    ["inside", 191.3, "91.3%"],
    ["above", 250, "100%"],
    ["at the target", 200, "100%"],
    ["below", 50, "0%"],
  ] as const)("[PB5] 滋賀県型: %s", (_, actual, text) => {
    expect(judged("滋賀県型", {}, actual)[0]).toBe(text);
  });

  test.each([
    [200, "非常に効果的"],
    [199.9, "相当程度効果あり"],
    [140, "相当程度効果あり"],
    [139.9, "相当程度効果あり"],
    [139.8, "効果あり"],
    [100, "効果なし"],
    [99, "効果なし"],
  ])("[PB6] 交付金型, 100 → 200 with %p, as printed: %s", (actual, caption) => {
    expect(judged("交付金型", {}, actual)[1]).toBe(caption);
  });

  test.each([
    [200, "◎", "達成"],
    [175, "◎", "順調"],
    [160, "○", "おおむね順調"],
    [137.5, "△", "やや遅れ"],
    [137, "×", "遅れ"],
    [90, "×", "遅れ"],
  ])("[PB7] ◎○△×型, 100 → 200 with %p in R5: %s %s", (actual, symbol, caption) => {
    const scheme = preset("◎○△×型");
    const { status } = evaluateIndicator(indicatorOf(), observed({ 2023: actual }), {
      scheme,
      period,
      reportYear: 2023,
    });
    expect(scheme.statuses[status]).toMatchObject({ symbol, caption });
  });
});
