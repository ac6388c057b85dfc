import { indicatorOf } from "../../../test/support/strategyOf";
import type { Indicator } from "../kpi/strategy";
import type { RowFigures } from "./compareScale";
import { compareScale } from "./compareScale";

const planned = (unit: string, baseline: number, target: number): Indicator =>
  indicatorOf({ id: "one", name: "指標", unit, baseline, target: { kind: "number", value: target } });
const visitors = planned("千人", 544, 820);
const income = planned("万円", 431.5, 438.3);
const events = planned("回", 3, 5);
const share = planned("％", 57.6, 60.3);
const row = (figures: Partial<RowFigures>): RowFigures => ({
  baselines: [],
  targets: [],
  actuals: [],
  isUnitStated: false,
  ...figures,
});

describe("a row in another unit than the plan", () => {
  test.each([
    ["persons for thousands", visitors, row({ baselines: [544000], targets: [820000], actuals: [553000] })],
    ["persons, target alone", visitors, row({ targets: [820000] })],
    ["persons, no plan beside", visitors, row({ actuals: [553000] })],
    ["whatever unit is stated", visitors, row({ actuals: [553000, 640000], isUnitStated: true })],
    ["thousands of yen for ten thousands", income, row({ baselines: [4315] })],
    ["thousands of yen, two years", income, row({ actuals: [4214, 4334] })],
    ["millions of yen", income, row({ actuals: [4.214] })],
    ["a share as a fraction", share, row({ actuals: [0.58, 0.591] })],
  ])("%s", (_case, indicator, figures) => {
    expect(compareScale(indicator, figures)).toBe("other");
  });
});

describe("not said of", () => {
  test.each([
    ["figures of the plan's size", visitors, row({ baselines: [544], targets: [820], actuals: [553] })],
    ["one slip among good figures", visitors, row({ actuals: [553, 640000] })],
    ["a slip where the plan's own figure agrees", visitors, row({ baselines: [544], actuals: [553000] })],
    ["ten times as much in the stated unit", visitors, row({ actuals: [6600, 6700], isUnitStated: true })],
    ["ten times as much in one year", visitors, row({ actuals: [6600] })],
    ["six times as much", income, row({ actuals: [2600, 2700] })],
    ["small figures that grow", events, row({ actuals: [40, 45] })],
    ["a revised baseline", visitors, row({ baselines: [560], actuals: [570] })],
    ["round figures that agree by chance", events, row({ baselines: [30] })],
    ["zeros", visitors, row({ actuals: [0, 0] })],
    ["no figures", visitors, row({})],
    ["95 回 against 12.4 and 13.0", planned("回", 12.4, 13), row({ actuals: [95] })],
  ])("%s", (_case, indicator, figures) => {
    expect(compareScale(indicator, figures)).toBe("unknown");
  });
});
