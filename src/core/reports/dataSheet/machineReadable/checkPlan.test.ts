import { observationOf, reportOf, type Case } from "../../../../../test/support/reportOf";
import { kitamotoStrategy } from "../../../strategy/kitamoto/kitamotoStrategy";
import { contentBlock } from "../../../workbook/layout/contentBlock";
import { planDashboard } from "../../dashboard/planDashboard";
import { planDataValues } from "../planDataValues";
import { checkPlan } from "./checkPlan";

const cases = kitamotoStrategy.indicators.map((indicator): Case => ({
  indicator,
  observation: observationOf(indicator.id, { 2024: 2 }),
}));
const { input } = reportOf(kitamotoStrategy, cases, { reportYear: 2024, years: [2023, 2024] });
const data = planDataValues(input);

test("the data sheet as it is written has nothing against it", () => {
  expect(checkPlan(data)).toEqual([]);
});

test("what would be wrong is told by its cell, under the name the sheet has", () => {
  const spoilt = { ...data, blocks: [...data.blocks, contentBlock(3, 10, [["約12人"]])] };
  expect(checkPlan(spoilt, "公表用").map(({ rule, sheet, row, column }) => [rule, sheet, row, column])).toEqual([
    ["1-3", "公表用", 3, 10],
  ]);
});

test("a dashboard is no data: formulas, merged cells and charts are found", () => {
  const rules = new Set(checkPlan(planDashboard(input)).map(({ rule }) => rule));
  expect([...rules]).toEqual(expect.arrayContaining(["1-4", "1-7", "1-8"]));
});
