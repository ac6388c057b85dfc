import { indicatorOf, strategyOf } from "../../../test/support/strategyOf";
import { gridOf, type TestCell } from "../../../test/support/gridOf";
import { proposeMapping } from "./proposeMapping";

const strategy = strategyOf([
  indicatorOf({ id: "A", name: "観光入込客数", unit: "千人", baseline: 544 }),
  indicatorOf({ id: "B", name: "空き家の件数", unit: "件", baseline: 40 }),
]);

function actualsOf(rows: readonly (readonly TestCell[])[], merges: readonly string[] = []): readonly string[] {
  const { cells } = proposeMapping(strategy, [gridOf({ rows, merges })]).proposal;
  return cells
    .filter(({ field }) => field === "actual")
    .map(({ indicatorId, fiscalYear, value }) => `${indicatorId} ${fiscalYear} ${value}`);
}

const found = ["A 2024 601", "A 2025 690", "B 2024 38", "B 2025 35"];

test("the year beside the baseline is the baseline's, where the actuals have years of their own", () => {
  const flat = [
    ["指標名", "単位", "基準値", "年度", "目標値", "R6実績", "R7実績"],
    ["観光入込客数", "千人", 544, "R3", 820, 601, 690],
    ["空き家の件数", "件", 40, "R3", 20, 38, 35],
  ];
  expect(actualsOf(flat)).toEqual(found);
  const grouped = [
    ["指標名", "単位", "基準値", "", "目標値", "実績値", ""],
    ["", "", "値", "年度", "", "R6", "R7"],
    ...flat.slice(1),
  ];
  expect(actualsOf(grouped, ["A1:A2", "B1:B2", "C1:D1", "E1:E2", "F1:G1"])).toEqual(found);
});
