import type { ReportInput, ReportRow } from "../reportInput";
import { tableRows } from "./tableRows";

const row = (id: string, goalId: string, kind: "kpi" | "numericalTarget") =>
  ({ indicator: { id, goalId, kind } }) as unknown as ReportRow;

const strategy = {
  goals: [
    { id: "G1", label: "基本目標１", title: "人の流れ" },
    { id: "G2", label: "基本目標２", title: "出産・子育て" },
    { id: "G3", label: "基本目標３", title: "指標のない目標" },
  ],
} as unknown as ReportInput["strategy"];

const shape = (rows: readonly ReportRow[]) =>
  tableRows({ strategy, rows }).map((each) =>
    each.kind === "goal" ? `${each.goal} ${each.heading}` : `${each.goal} ${each.row.indicator.id}`,
  );

test("by goal, 数値目標 before KPI, otherwise in the order of the strategy", () => {
  const rows = [
    row("K2", "G2", "kpi"),
    row("K1", "G1", "kpi"),
    row("N1", "G1", "numericalTarget"),
    row("K3", "G1", "kpi"),
  ];
  expect(shape(rows)).toEqual(["1 基本目標１　人の流れ", "1 N1", "1 K1", "1 K3", "2 基本目標２　出産・子育て", "2 K2"]);
});

test("an indicator whose goal is unknown is not lost", () => {
  expect(shape([row("K1", "G9", "kpi")])).toEqual(["1 基本目標のない指標", "1 K1"]);
});

test("no indicators, no rows", () => {
  expect(shape([])).toEqual([]);
});
