import type { PaperCase } from "../../../../test/support/paperCases";
import { answeredTexts, decisionsOf, paperCase, typedEntries } from "../../../../test/support/paperCases";
import type { Paper } from "../../../../test/support/paperFaults";
import { cutTexts, faultyMerges, overfullPages, paperOf, rowsAtEnd } from "../../../../test/support/paperFaults";
import { reportStyle } from "../../workbook/layout/reportStyle";
import type { SheetPlan } from "../../workbook/sheetPlan";
import { planCouncilSummary } from "../councilSummary/planCouncilSummary";
import { noEntries } from "../entries/entryKey";
import { planIndicatorSheets } from "../indicatorSheets/planIndicatorSheets";
import type { CouncilChoice } from "./councilChoice";
import { defaultCouncilChoice } from "./councilChoice";
import { planCouncilTable } from "./planCouncilTable";

const cases: readonly (PaperCase & { readonly what: string; readonly typed?: boolean; readonly answered?: boolean })[] =
  [
    { what: "no indicator", count: 0 },
    { what: "one indicator", count: 1 },
    { what: "40 indicators", count: 40 },
    { what: "40 indicators, much written", count: 40, typed: true },
    { what: "40 indicators, much written and much answered", count: 40, typed: true, answered: true },
    { what: "200 indicators", count: 200 },
    { what: "very long names", count: 60, longNames: true },
    { what: "very long names, much written", count: 30, longNames: true, typed: true },
    { what: "no figures", count: 40, withoutFigures: true },
  ];
const choices: readonly Pick<CouncilChoice, "paper" | "order">[] = [
  { paper: "a4", order: "goal" },
  { paper: "a3", order: "goal" },
  { paper: "a4", order: "policy" },
  { paper: "a3", order: "policy" },
];

function planned({ typed = false, answered = false, ...given }: (typeof cases)[number]) {
  const { input: plain } = paperCase(given);
  const input = answered ? { ...plain, departmentTexts: answeredTexts(plain) } : plain;
  if (!typed) return { input, entries: noEntries };
  return { input: { ...input, decisions: decisionsOf(input) }, entries: typedEntries(input) };
}

/** What is wrong with a plan whatever it holds. */
const faults = (plan: SheetPlan) => ({
  cut: cutTexts(plan),
  overfull: overfullPages(plan),
  merges: faultyMerges(plan),
});
const none = { cut: [], overfull: [], merges: [] };

const kinds = ["数値目標", "重要業績評価指標（KPI）"];
const isHeading = (paper: Paper, row: number) =>
  !["", "計"].includes(paper.content(row, 0)) &&
  (paper.format(row, 0).fill === reportStyle.goalFill || kinds.includes(paper.content(row, 0)));
const isFigures = (paper: Paper, row: number) => /^\d+$/.test(paper.content(row, 0));

describe.each(cases)("$what", (given) => {
  test.each(choices)("council table on $paper by $order: nothing cut, split or orphaned", (choice) => {
    const { input, entries } = planned(given);
    const plan = planCouncilTable(input, { ...choice, entries });
    expect(faults(plan)).toEqual(none);
    expect(rowsAtEnd(plan, isHeading)).toEqual([]);
    const paper = paperOf(plan);
    const figures = paper.heights.flatMap((_, row) => (isFigures(paper, row) ? [row] : []));
    expect(figures).toHaveLength(input.rows.length);
    if (choice.paper === "a4") {
      expect(figures.filter((row) => paper.content(row + 1, 0) !== "要因・今後の対応")).toEqual([]);
      expect(figures.filter((row) => paper.starts.includes(row + 1))).toEqual([]);
    }
  });

  test("short form: one page", () => {
    const { input, entries } = planned(given);
    const plan = planCouncilSummary(input, { ...defaultCouncilChoice, entries });
    expect(faults(plan)).toEqual(none);
    expect(plan.page).toMatchObject({ fitToWidth: 1, fitToHeight: 1, paper: "a4", orientation: "portrait" });
  });

  test("個票: every indicator begins a page, and unless much is written stays on it", () => {
    const { input, entries } = planned(given);
    const plan = planIndicatorSheets(input, { ...defaultCouncilChoice, entries });
    expect(faults(plan)).toEqual(none);
    const paper = paperOf(plan);
    const last = paper.widths.length - 1;
    const begins = paper.heights.flatMap((_, row) => (/^No\. \d+$/.test(paper.content(row, last)) ? [row] : []));
    expect(begins).toHaveLength(input.rows.length);
    expect(begins.filter((row) => !paper.starts.includes(row))).toEqual([]);
    const anonymous = paper.starts.filter((row) => !begins.includes(row) && !/（続き）$/.test(paper.content(row, 0)));
    expect(input.rows.length === 0 ? [] : anonymous).toEqual([]);
    if (given.typed !== true) expect(paper.starts).toHaveLength(Math.max(1, input.rows.length));
    expect(plan.charts).toHaveLength(input.rows.length);
  });
});

test("charts stand on their own page, under their own table", () => {
  const { input } = paperCase({ count: 40 });
  const plan = planIndicatorSheets(input, { ...defaultCouncilChoice, entries: typedEntries(input) });
  const { heights, starts } = paperOf(plan);
  const topOf = (row: number) => heights.slice(0, row).reduce((sum, height) => sum + height, 0);
  for (const { top, height, series } of plan.charts) {
    const page = starts.filter((start) => topOf(start) <= top).length - 1;
    const end = topOf(starts[page + 1] ?? heights.length);
    expect(top + height).toBeLessThanOrEqual(end);
    const tableTop = topOf((series[0]?.values.top ?? 0) - 1);
    expect(top).toBeGreaterThan(tableTop);
    expect(tableTop).toBeGreaterThanOrEqual(topOf(starts[page] ?? 0));
  }
});

test("1,000 indicators take as many rules, fills and names as 40", () => {
  const shape = ({ blocks, fills, conditionalFormats, validations, names }: SheetPlan) => ({
    blocks: blocks.length,
    fills: fills.length,
    rules: conditionalFormats.length,
    validations: validations.length,
    names: names.length,
  });
  const shapes = (count: number) => {
    const { input } = paperCase({ count });
    return [planCouncilTable(input), planCouncilSummary(input), planIndicatorSheets(input)].map(shape);
  };
  expect(shapes(1000)).toEqual(shapes(40));
});

test("the disclaimer stands on every page, and no paper is wider than its page", () => {
  const { input } = paperCase({ count: 40 });
  for (const plan of [planCouncilTable(input), planCouncilSummary(input), planIndicatorSheets(input)]) {
    expect(plan.page?.header?.right).toBe(input.disclaimer);
    expect(plan.page?.footer?.center).toBe("&P / &N");
    const width = paperOf(plan).widths.reduce((sum, each) => sum + each, 0);
    const [short, long] = [595, 842];
    const across = plan.page?.orientation === "landscape" ? long : short;
    expect(width).toBeLessThanOrEqual(across - (plan.page?.margins.left ?? 0) - (plan.page?.margins.right ?? 0));
    expect(plan.page?.margins.left).toBeGreaterThanOrEqual(56);
  }
});
