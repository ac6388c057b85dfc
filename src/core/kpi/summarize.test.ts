import { indicatorOf } from "../../../test/support/indicatorFixture";
import { kitamotoStrategy } from "../strategy/kitamoto/kitamotoStrategy";
import { evaluateStrategy } from "./evaluateStrategy";
import type { Evaluation } from "./evaluation";
import { noRates } from "./rates";
import type { StatusId } from "./scheme";
import { standardScheme } from "./standardScheme";
import type { Indicator, Strategy } from "./strategy";
import { summarize } from "./summarize";
import type { SummaryBlock } from "./summary";

function judged(indicatorId: string, status: StatusId, provisional = false): Evaluation {
  return {
    indicatorId,
    fiscalYear: 2025,
    dataYear: 2025,
    actual: 1,
    baseline: 1,
    target: 1,
    ...noRates,
    changeFromLastYear: null,
    status,
    caption: "",
    notes: provisional ? [{ code: "provisional", dataYear: 2023 }] : [],
  };
}

/** A strategy of as many indicators as statuses are given, judged so. */
function summaryOf(statuses: readonly (readonly [StatusId, boolean?])[], given: readonly Partial<Indicator>[] = []) {
  const indicators = statuses.map((_, index) => {
    const { target: _target, ...rest } = given[index] ?? {};
    return indicatorOf({ ...rest, id: `I${index}` });
  });
  const strategy: Strategy = { ...kitamotoStrategy, indicators };
  const evaluations = statuses.map(([status, provisional], index) => judged(`I${index}`, status, provisional));
  return summarize(strategy, evaluations, standardScheme);
}

const countOf = (block: SummaryBlock, status: StatusId) => block.byStatus.find((entry) => entry.status === status);
const groupOf = (block: SummaryBlock, group: string) => block.groups.find((entry) => entry.group === group);

test("[SM1] counts first: every status has its count, zero counts included", () => {
  const summary = summaryOf([["achieved"], ["onTrack"], ["onTrack"], ["regressed"]]);
  expect(summary.byStatus).toHaveLength(20);
  expect(countOf(summary, "onTrack")).toEqual({ status: "onTrack", caption: "順調", count: 2, provisional: 0 });
  expect(countOf(summary, "behind")?.count).toBe(0);
  expect(summary.byStatus.reduce((sum, { count }) => sum + count, 0)).toBe(4);
});

test("[SM2] 評価対象 leaves out 未評価・基準設定・判定保留・計画期間前 and a broken mapping, and keeps 評価不能", () => {
  const summary = summaryOf([
    ["notEvaluated"],
    ["baselineSet"],
    ["directionPending"],
    ["beforePlan"],
    ["mappingBroken"],
    ["notAssessable"],
    ["achieved"],
  ]);
  expect(summary).toMatchObject({ total: 7, evaluated: 2, notAssessable: 1 });
  expect(groupOf(summary, "good")).toEqual({ group: "good", count: 1, share: 0.5 });
});

test.each([
  ["good", ["achieved", "onTrack", "mostlyOnTrack", "improved", "achievedDirection", "mostlyAchieved"]],
  ["flat", ["unchanged"]],
  [
    "needsImprovement",
    [
      "slightlyBehind",
      "behind",
      "notAchieved",
      "regressed",
      "notAchievedImproved",
      "notAchievedUnchanged",
      "notAchievedRegressed",
    ],
  ],
] as const)("[SM3] the group %s is of %j", (group, statuses) => {
  const summary = summaryOf(statuses.map((status) => [status] as const));
  expect(groupOf(summary, group)).toEqual({ group, count: statuses.length, share: 1 });
});

test("[SM3] no share without 評価対象, rather than a division by zero", () => {
  const summary = summaryOf([["notEvaluated"]]);
  expect(summary.evaluated).toBe(0);
  expect(summary.groups.map(({ share }) => share)).toEqual([null, null, null]);
});

test("[SM4] 暫定 is counted apart, inside n; with the groups its share makes the whole", () => {
  const summary = summaryOf([["achieved"], ["onTrack", true], ["behind", true], ["notAchievedRegressed"]]);
  expect(summary).toMatchObject({ evaluated: 4, provisional: 2, provisionalShare: 0.5 });
  expect(countOf(summary, "onTrack")).toMatchObject({ count: 0, provisional: 1 });
  expect(summary.groups.map(({ count }) => count)).toEqual([1, 0, 1]);
});

test("[SM5] per goal, kind, department and 施策; 4-1-5 belongs to 4-1", () => {
  const summary = summaryOf(
    [["achieved"], ["onTrack"], ["regressed"], ["behind"]],
    [
      { goalId: "G1", kind: "numericalTarget", department: "産業観光課" },
      { goalId: "G1", policyCode: "4-1", department: "くらし安全課" },
      { goalId: "G3", policyCode: "4-1-5", department: "くらし安全課" },
      { goalId: "X2", policyCode: "10-1-2" },
    ],
  );
  expect(summary.byGoal.map(({ key, total }) => [key, total])).toEqual([
    ["G1", 2],
    ["G2", 0],
    ["G3", 1],
    ["G4", 0],
    ["X1", 0],
    ["X2", 1],
  ]);
  expect(summary.byGoal[0]?.label).toBe("基本目標１ 新しい人の流れとつながりをつくる");
  expect(summary.byKind.map(({ key, total }) => [key, total])).toEqual([
    ["numericalTarget", 1],
    ["kpi", 3],
  ]);
  expect(summary.byDepartment.map(({ label, total }) => [label, total])).toEqual([
    ["くらし安全課", 2],
    ["産業観光課", 1],
    ["所管課未設定", 1],
  ]);
  expect(summary.byPolicy.map(({ key, label, total }) => [key, label, total])).toEqual([
    ["4-1", "豊かな住環境の整備", 2],
    ["10-1", "10-1", 1],
    [null, "施策の記載なし", 1],
  ]);
});

test("[SM5] the built-in strategy: every cut counts 40", () => {
  const evaluations = evaluateStrategy(kitamotoStrategy, [], standardScheme, 2023);
  const summary = summarize(kitamotoStrategy, evaluations, standardScheme);
  for (const cut of [summary.byGoal, summary.byKind, summary.byDepartment, summary.byPolicy])
    expect(cut.reduce((sum, { total }) => sum + total, 0)).toBe(40);
  expect(summary.byGoal.map(({ total }) => total)).toEqual([5, 5, 11, 6, 7, 6]);
});
