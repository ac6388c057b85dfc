import { observationOf, reportOf, type Case } from "../../../../test/support/reportOf";
import { papersOnModel } from "../../../../test/support/papersOnModel";
import { summarize } from "../../kpi/summarize";
import { kitamotoStrategy } from "../../strategy/kitamoto/kitamotoStrategy";
import type { Rect } from "../../workbook/cellAddress";
import { printable } from "../../workbook/layout/pageLayout";
import type { SheetPlan } from "../../workbook/sheetPlan";
import { LISTED } from "./dashboardFrame";
import { planDashboard } from "./planDashboard";

/** Figures below the baseline for every third indicator, none for every fifth, beyond the target for the others. */
function casesOf(count: number): readonly Case[] {
  return Array.from({ length: count }, (_, index): Case => {
    const like = kitamotoStrategy.indicators[index % kitamotoStrategy.indicators.length];
    if (like === undefined) throw new Error("no indicators");
    const indicator = { ...like, id: `I${index + 1}` };
    const baseline = indicator.baseline ?? 40;
    const target = indicator.target.kind === "number" ? indicator.target.value : baseline + 5;
    const step = (share: number) => Number((baseline + (target - baseline) * share).toFixed(indicator.decimals)) + 0;
    const share = index % 3 === 0 ? -0.5 : 1.2;
    const actuals = index % 5 === 4 ? { 2023: step(0.3) } : { 2023: step(0.3), 2024: step(share) };
    return { indicator, observation: observationOf(indicator.id, actuals) };
  });
}

function dashboardOf(count: number, reportYear = 2024) {
  const cases = casesOf(count);
  const strategy = { ...kitamotoStrategy, indicators: cases.map(({ indicator }) => indicator) };
  const report = reportOf(strategy, cases, {
    reportYear,
    years: [2022, 2023, 2024, 2025],
    disclaimer: "架空の数値です",
  });
  const plan = planDashboard(report.input);
  return { strategy, plan, report, live: () => papersOnModel(report, [plan]) };
}

/** The cell whose planned content is this text. */
function placeOf({ blocks }: SheetPlan, text: string): { readonly row: number; readonly column: number } {
  for (const { rect, contents } of blocks)
    for (const [row, line] of contents.entries())
      for (const [column, value] of line.entries())
        if (value === text) return { row: rect.top + row, column: rect.left + column };
  throw new Error(`no cell ${text}`);
}

const listOf = (plan: SheetPlan, value: (sheet: string, row: number, column: number) => unknown) => {
  const { row } = placeOf(plan, "出所");
  return Array.from({ length: LISTED }, (_, index) => ({
    status: value(plan.name, row + 1 + index, 0),
    name: value(plan.name, row + 1 + index, 4),
  })).filter(({ name }) => name !== null);
};

test("the numbers are those of the summary, in every year", () => {
  const { strategy, plan, report, live } = dashboardOf(40);
  const papers = live();
  const tile = placeOf(plan, "指標数");
  const summary = summarize(
    strategy,
    report.input.rows.map(({ evaluation }) => evaluation),
    report.input.scheme,
  );
  const tiles = () => [0, 3, 6, 9, 12].map((column) => papers.value(plan.name, tile.row + 1, column));
  const counts = (["good", "flat", "needsImprovement"] as const).map(
    (group) => summary.groups.find((each) => each.group === group)?.count,
  );
  expect(tiles()).toEqual([40, summary.evaluated, ...counts]);
  papers.switchYear(2023);
  expect(tiles().slice(0, 2)).not.toEqual([40, summary.evaluated]);
});

test("what is worst stands first, in the order of the status table; the year switches the list", () => {
  const { plan, live } = dashboardOf(40);
  const papers = live();
  const statuses = listOf(plan, papers.value).map(({ status }) => String(status));
  expect(statuses.length).toBeGreaterThan(3);
  const order = ["×", "▲", "●", "△", "!"].map((symbol) => statuses.findIndex((status) => status.startsWith(symbol)));
  const found = order.filter((place) => place >= 0);
  expect(found).toEqual([...found].sort((a, b) => a - b));
  expect(statuses[0]).toBe("× 悪化");
  papers.switchYear(2021);
  expect(listOf(plan, papers.value)).toEqual([{ status: null, name: "該当する指標はありません。" }]);
});

test("a strategy without indicators gives a page of zeros, without charts", () => {
  const { plan, live } = dashboardOf(0);
  const papers = live();
  const tile = placeOf(plan, "指標数");
  expect(papers.value(plan.name, tile.row + 1, 0)).toBe(0);
  expect(listOf(plan, papers.value)).toEqual([{ status: null, name: "該当する指標はありません。" }]);
  expect(plan.charts).toEqual([]);
});

test.each([0, 1, 40, 200])("%d indicators stand on one printed page, at a scale that can be read", (count) => {
  const { plan } = dashboardOf(count);
  expect(plan.page).toMatchObject({ fitToWidth: 1, fitToHeight: 1, orientation: "landscape", paper: "a4" });
  const { bottom, right } = plan.page?.printArea ?? { bottom: 0, right: 0 };
  const height = plan.rowHeights.flatMap(({ first, last, height: each }) => Array<number>(last - first + 1).fill(each));
  const width = plan.columnWidths.flatMap(({ first, last, width: each }) => Array<number>(last - first + 1).fill(each));
  const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);
  const page = printable("a4", "landscape");
  expect(page.height / sum(height.slice(0, bottom + 1))).toBeGreaterThan(0.7);
  expect(page.width / sum(width.slice(0, right + 1))).toBeGreaterThan(0.7);
});

test("no two merged areas overlap, and every chart stands beside the tables", () => {
  const { plan } = dashboardOf(40);
  const meet = (a: Rect, b: Rect) => a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
  const pairs = plan.merges.flatMap((a, index) => plan.merges.slice(index + 1).map((b) => [a, b] as const));
  expect(pairs.filter(([a, b]) => meet(a, b))).toEqual([]);
  const width = plan.columnWidths.filter(({ first }) => first === 0).map((run) => (run.last + 1) * run.width)[0] ?? 0;
  for (const chart of plan.charts) expect(chart.left + chart.width).toBeLessThanOrEqual(width);
});
