import { gridOfPlan } from "../../../../test/support/gridOfPlan";
import { observationOf, reportOf, type Case } from "../../../../test/support/reportOf";
import { kitamotoStrategy } from "../../strategy/kitamoto/kitamotoStrategy";
import { checkMachineReadable } from "./machineReadable/checkMachineReadable";
import { planDataValues } from "./planDataValues";

const cases = kitamotoStrategy.indicators.map((indicator, index): Case => ({
  indicator,
  observation: observationOf(indicator.id, index % 4 === 3 ? { 2022: 1 } : { 2022: 1.5, 2024: 2 + index }, {
    flags: { 2024: "preliminary" },
    ...(index % 4 === 3 ? { missing: { 2024: "notPublished" } } : {}),
  }),
  transcribed: index === 0 ? [2024] : [],
}));
const { input } = reportOf(kitamotoStrategy, cases, { reportYear: 2024, years: [2022, 2023, 2024, 2025] });
const plan = planDataValues(input);
const grid = gridOfPlan(plan);
const [header = [], ...lines] = grid.values;
const of = (line: readonly unknown[] | undefined, column: string) => line?.[header.indexOf(column)];

test("our own data meet every machine-readable item of the Ministry", () => {
  expect(checkMachineReadable(grid)).toEqual([]);
  expect(grid.hasFormula.flat()).not.toContain(true);
  expect(plan.merges).toEqual([]);
});

test("every indicator states baseline and target, and each year of the plan up to the report year", () => {
  for (const { id } of kitamotoStrategy.indicators) {
    const own = lines.filter((line) => of(line, "指標番号") === id);
    expect(own.map((line) => of(line, "項目"))).toEqual(["基準値", "目標値", "実績値", "実績値", "実績値"]);
    expect(own.slice(2).map((line) => of(line, "年度（西暦）"))).toEqual([2022, 2023, 2024]);
  }
});

test("a figure says what it is and where it comes from; one that is missing says why in a column of its own", () => {
  const first = kitamotoStrategy.indicators[0];
  const transcribed = lines.find((line) => of(line, "指標番号") === first?.id && of(line, "年度（西暦）") === 2024);
  expect(transcribed).toEqual(expect.arrayContaining(["転記", "速報", "実績 R7", "D2", 2]));
  const fourth = kitamotoStrategy.indicators[3];
  const missing = lines.find((line) => of(line, "指標番号") === fourth?.id && of(line, "年度（西暦）") === 2024);
  expect([of(missing, "値"), of(missing, "値の状態"), of(missing, "年度（和暦）")]).toEqual([
    "",
    "未公表",
    "令和６年度",
  ]);
});

test("no indicators leave the header", () => {
  const none = reportOf({ ...kitamotoStrategy, indicators: [] }, [], { reportYear: 2024, years: [2024] });
  expect(planDataValues(none.input).blocks).toHaveLength(1);
});
