import { kitamotoStrategy } from "../strategy/kitamoto/kitamotoStrategy";
import { assignDepartments } from "./assignDepartments";
import { departmentNamed } from "./departmentNamed";

const environment = {
  name: "環境共生課",
  formerNames: [{ name: "環境課", untilFiscalYear: 2023 }],
  contact: "内線 123",
  deadline: null,
};

function withDepartments(names: Readonly<Record<string, string>>) {
  return {
    ...kitamotoStrategy,
    departments: [environment],
    indicators: kitamotoStrategy.indicators.map((each) => ({ ...each, department: names[each.id] ?? null })),
  };
}

test("the built-in strategy names no department: every indicator has one of the assumption, marked as assumed", () => {
  const { departments, unassigned } = assignDepartments(kitamotoStrategy);
  expect(unassigned).toEqual([]);
  expect(departments.every(({ isAssumed }) => isAssumed)).toBe(true);
  expect(departments).toHaveLength(20);
  expect(departments.flatMap(({ indicatorIds }) => indicatorIds).sort()).toEqual(
    kitamotoStrategy.indicators.map(({ id }) => id).sort(),
  );
});

test("departments of the strategy go before the assumption; old and new name are one department", () => {
  const { departments, unassigned } = assignDepartments(
    withDepartments({ "X2-N2": "環境課", "X2-K1": "環境 共生課", "G1-N1": "広報課" }),
  );
  expect(departments).toEqual([
    {
      department: { name: "広報課", formerNames: [], contact: null, deadline: null },
      indicatorIds: ["G1-N1"],
      isAssumed: false,
    },
    { department: environment, indicatorIds: ["X2-N2", "X2-K1"], isAssumed: false },
  ]);
  expect(unassigned).toHaveLength(37);
});

test.each([
  ["環境課", "環境共生課"],
  ["環境共生課", "環境共生課"],
  ["環境政策課", undefined],
])("a sheet of %s belongs to %s", (name, expected) => {
  expect(departmentNamed([environment], name)?.name).toBe(expected);
});

test("a name that another department took over belongs to that one", () => {
  const taken = { ...environment, name: "環境課", formerNames: [] };
  expect(departmentNamed([environment, taken], "環境課")).toBe(taken);
});
