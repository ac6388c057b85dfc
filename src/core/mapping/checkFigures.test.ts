import fc from "fast-check";
import { gridOf } from "../../../test/support/gridOf";
import type { TestCell } from "../../../test/support/gridOf";
import { indicatorOf, strategyOf } from "../../../test/support/strategyOf";
import type { Indicator } from "../kpi/strategy";
import { checkFigures } from "./checkFigures";
import { checkMagnitude } from "./checkMagnitude";
import { proposeMapping } from "./proposeMapping";

const headings = ["指標", "基準値", "目標値", "R5実績", "R6実績", "R7実績"];

function findings(given: Partial<Indicator>, cells: readonly TestCell[], reportYear = 2024): readonly string[] {
  const indicator = indicatorOf({
    id: "x",
    name: "試験の指標",
    unit: "件",
    baseline: 100,
    target: { kind: "number", value: 200 },
    ...given,
  });
  const strategy = strategyOf([indicator]);
  const grid = gridOf({ rows: [headings, ["試験の指標", ...cells]] });
  const { proposal } = proposeMapping(strategy, [grid]);
  return checkFigures(strategy, proposal, reportYear).map(({ code, cell }) =>
    cell === undefined ? code : `${code} ${cell}`,
  );
}
const target = (value: number) => ({ target: { kind: "number" as const, value } });

test.each<[string, Partial<Indicator>, readonly TestCell[], readonly string[]]>([
  ["nothing odd", {}, [100, 200, 120, 150, ""], []],
  ["ten times too high", {}, [100, 200, "", 1500, ""], ["magnitude-off E2"]],
  [
    "a hundred times too low",
    { baseline: 57.6, ...target(60.3), unit: "％" },
    [57.6, 60.3, "", 0.59, ""],
    ["magnitude-off E2"],
  ],
  ["no lower bound below a baseline of 0", { baseline: 0, ...target(35) }, [0, 35, "", 3, ""], []],
  ["a copy of the target", {}, [100, 200, 150, 200, ""], ["equals-target E2"]],
  [
    "meeting a target to maintain",
    { baseline: 224, ...target(224), direction: "maintainAtLeast" },
    [224, 224, 224, 224, ""],
    [],
  ],
  ["the same figure as last year", {}, [100, 200, 150, 150, ""], ["same-as-last-year E2"]],
  ["no jump over a year without a figure", {}, [100, 200, 100, "", 199], ["after-report-year F2"]],
  [
    "a share typed as a fraction, where the plan starts at 0",
    { baseline: 0, ...target(35), unit: "％", decimals: 1 },
    [0, 35, "", 0.124, ""],
    ["magnitude-off E2"],
  ],
  [
    "half a percent, where the plan starts at 0",
    { baseline: 0, ...target(35), unit: "％", decimals: 1 },
    [0, 35, "", 0.5, ""],
    [],
  ],
  [
    "a share typed as a fraction, where the plan has no figure",
    { baseline: null, target: { kind: "arrow", arrow: "↑" }, unit: "％", decimals: 1 },
    ["", "↑", "", 0.594, ""],
    ["magnitude-off E2"],
  ],
  [
    "decimals beside a footnote and a year",
    { baseline: 12.4, ...target(15), decimals: 1 },
    [12.4, 15, "", "※1 12.8（R6.3.31時点）", ""],
    [],
  ],
  [
    "fewer decimals than the baseline",
    { baseline: 12.4, ...target(15), decimals: 1 },
    [12.4, 15, "", 13, ""],
    ["fewer-decimals E2"],
  ],
  [
    "a percent cell shows its decimals",
    { baseline: 57.6, ...target(60.3), unit: "％", decimals: 1 },
    [57.6, 60.3, "", { value: 0.594, format: "0.0%" }, ""],
    [],
  ],
  [
    "a percent cell hides its decimals",
    { baseline: 57.6, ...target(60.3), unit: "％", decimals: 1 },
    [57.6, 60.3, "", { value: 0.594, format: "0%" }, ""],
    ["fewer-decimals E2"],
  ],
  ["a target one unit away", { baseline: 1, ...target(2) }, [1, 2, "", "", ""], ["narrow-target-span"]],
  [
    "a target less than one point away",
    { baseline: 74.2, ...target(75), unit: "％" },
    [74.2, 75, "", "", ""],
    ["narrow-target-span"],
  ],
  [
    "another sign than the baseline",
    { baseline: -40, ...target(0) },
    [-40, 0, -30, 20, ""],
    ["sign-change E2", "jump E2"],
  ],
  ["a jump against last year", {}, [100, 200, 100, 160, ""], ["jump E2"]],
  ["one more 件 is no jump", { baseline: 1, ...target(5) }, [1, 5, 1, 2, ""], []],
  ["another baseline than the plan", {}, [101, 200, "", 150, ""], ["baseline-differs B2"]],
  ["another target than the plan", {}, [100, 210, "", 150, ""], ["target-differs C2"]],
  [
    "the baseline and target of before a revision",
    {
      revisions: [
        { field: "baseline", before: 90, after: 100, decidedOn: "", reason: "", fromFiscalYear: 2023 },
        { field: "target", before: 210, after: 200, decidedOn: "", reason: "", fromFiscalYear: 2023 },
      ],
    },
    [90, 210, "", 150, ""],
    [],
  ],
  ["an arrow where the plan has a number", {}, [100, "↑", "", 150, ""], ["target-differs C2"]],
  ["the plan's arrow", { target: { kind: "arrow", arrow: "↑" } }, [100, "増加", "", 150, ""], []],
  ["a baseline where the plan has none", { baseline: null }, [100, 200, "", 150, ""], []],
  ["a figure after the report year", {}, [100, 200, 120, 150, 160], ["after-report-year F2"]],
])("%s", (_title, indicator, cells, expected) => {
  expect(findings(indicator, cells)).toEqual(expected);
});

test("a figure of the report year is compared with the last report's, a year without a survey between", () => {
  expect(findings({}, [100, 200, 150, "調査年度外", 150], 2025)).toEqual(["same-as-last-year F2"]);
});

test.each([
  ["57.6 → 60.3", 57.6, 60.3, 0.594, { factor: 100, direction: "low", why: "fraction" }],
  ["19.0 → 100", 19, 100, 1, { factor: 100, direction: "low", why: "fraction" }],
  ["57.6 → 60.3", 57.6, 60.3, 594, { factor: 10, direction: "high" }],
  ["57.6 → 60.3", 57.6, 60.3, 5940, { factor: 100, direction: "high" }],
])("％, %s: %d → %d, %d is told as off by its power of ten", (_title, baseline, aim, actual, params) => {
  const indicator = indicatorOf({ id: "x", name: "割合", unit: "％", baseline, ...target(aim), decimals: 1 });
  expect(checkMagnitude(indicator, actual)).toMatchObject([{ code: "magnitude-off", params }]);
});

test("any figure times a power of ten from 10 on is pointed at where baseline and target lie close", () => {
  const share = fc.double({ min: 57.6, max: 60.3, noNaN: true });
  const indicator = indicatorOf({ id: "x", name: "人数", unit: "人", baseline: 57.6, ...target(60.3), decimals: 1 });
  fc.assert(
    fc.property(share, fc.constantFrom(10, 100, 1000), fc.boolean(), (figure, factor, isHigh) => {
      const [found] = checkMagnitude(indicator, isHigh ? figure * factor : figure / factor);
      expect(found?.params).toMatchObject({ factor, direction: isHigh ? "high" : "low" });
      expect(checkMagnitude(indicator, figure)).toEqual([]);
    }),
  );
});

test("an indicator no sheet names has no source", () => {
  expect(
    checkFigures(
      strategyOf([indicatorOf({ id: "x", name: "どこにもない指標" })]),
      { cells: [], suggestions: [], conflicts: [] },
      2024,
    ),
  ).toEqual([{ code: "indicator-without-source", severity: "warning", indicatorId: "x" }]);
});
