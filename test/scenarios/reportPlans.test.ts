import { planReport } from "../../src/core/reports/planReport";
import { columnNames, settingNames } from "../../src/core/reports/settings/settingNames";
import { kitamotoStrategy } from "../../src/core/strategy/kitamoto/kitamotoStrategy";
import type { SheetPlan } from "../../src/core/workbook/sheetPlan";
import { isDefinableName } from "../../src/host/model/names";
import { observationOf, reportOf, type Case } from "../support/reportOf";

/** Functions of Excel 2010; none that spills, none of the add-in's own. */
const KNOWN = new Set(
  "IF AND OR NOT ISNUMBER COUNT COUNTIFS SUM MAX MIN ABS ROUND TRUNC INT LOG10 SQRT INDEX MATCH ROWS SUMPRODUCT IFERROR EXACT LEFT MID N MOD HYPERLINK CHAR TEXT SUBSTITUTE SMALL".split(
    " ",
  ),
);

function plansOf(count: number, rename: (name: string) => string = (name) => name): readonly SheetPlan[] {
  const { indicators } = kitamotoStrategy;
  const cases = Array.from({ length: count }, (_, index): Case => {
    const like = indicators[index % indicators.length];
    if (like === undefined) throw new Error("no indicators");
    const indicator = { ...like, id: `I${index + 1}`, name: rename(like.name) };
    return { indicator, observation: observationOf(indicator.id, { 2024: like.baseline ?? 3 }) };
  });
  const strategy = { ...kitamotoStrategy, indicators: cases.map(({ indicator }) => indicator) };
  return planReport(reportOf(strategy, cases, { reportYear: 2024, years: [2022, 2023, 2024, 2025] }).input);
}

const formulasOf = (plans: readonly SheetPlan[]) =>
  plans.flatMap(({ blocks }) =>
    blocks.flatMap(({ contents }) =>
      contents.flatMap((row) =>
        row.filter((value): value is string => typeof value === "string" && value.startsWith("=")),
      ),
    ),
  );

const withoutTexts = (formula: string) => formula.replace(/"(?:[^"]|"")*"/g, '""');

function deepest(formula: string): number {
  let depth = 0;
  let most = 0;
  for (const char of withoutTexts(formula)) {
    if (char === "(") most = Math.max(most, ++depth);
    if (char === ")") depth--;
  }
  expect(depth).toBe(0);
  return most;
}

describe("what the planners write", () => {
  const plans = plansOf(40);
  const formulas = formulasOf(plans);

  test("only functions known since Excel 2010", () => {
    const used = new Set(
      formulas.flatMap((formula) =>
        [...withoutTexts(formula).matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(([, name]) => name ?? ""),
      ),
    );
    expect([...used].filter((name) => !KNOWN.has(name))).toEqual([]);
    expect(formulas.length).toBeGreaterThan(200);
  });

  test("formulas below 8,192 characters and 64 levels", () => {
    expect(Math.max(...formulas.map((formula) => formula.length))).toBeLessThan(8192);
    expect(Math.max(...formulas.map(deepest))).toBeLessThanOrEqual(64);
  });

  test("every name a formula reads is defined once, and none looks like an address", () => {
    const defined = plans.flatMap(({ names }) => names.map(({ name }) => name));
    expect(new Set(defined).size).toBe(defined.length);
    expect(
      [...Object.values(settingNames), ...Object.values(columnNames)].filter((name) => !isDefinableName(name)),
    ).toEqual([]);
    const read = new Set(
      formulas.flatMap((formula) => withoutTexts(formula).match(/KPI_[^\s,()&=<>+\-*/;:"]+/g) ?? []),
    );
    expect([...read].filter((name) => !defined.includes(name))).toEqual([]);
  });

  test("list rules stay below 255 characters, prompts within what Excel takes", () => {
    const rules = plans.flatMap(({ validations }) => validations);
    expect(rules.length).toBeGreaterThan(10);
    for (const rule of rules) {
      if (rule.kind === "list") expect(rule.source.length).toBeLessThanOrEqual(255);
      expect((rule.promptTitle ?? "").length).toBeLessThanOrEqual(32);
      expect((rule.prompt ?? "").length).toBeLessThanOrEqual(255);
    }
  });

  test("everything lies inside the area the add-in owns", () => {
    for (const { area, blocks, fills, formats, merges, charts } of plans) {
      const rects = [
        ...blocks.map(({ rect }) => rect),
        ...fills.map(({ target }) => target),
        ...formats.flatMap((run) => run.rects),
        ...merges,
        ...charts.flatMap(({ series }) => series.flatMap(({ values, categories }) => [values, categories])),
      ];
      for (const rect of rects) {
        expect(rect.top).toBeGreaterThanOrEqual(area.top);
        expect(rect.left).toBeGreaterThanOrEqual(area.left);
        expect(rect.bottom).toBeLessThanOrEqual(area.bottom);
        expect(rect.right).toBeLessThanOrEqual(area.right);
        expect(rect.bottom).toBeGreaterThanOrEqual(rect.top);
        expect(rect.right).toBeGreaterThanOrEqual(rect.left);
      }
    }
  });

  test("blocks are as large as they say", () => {
    for (const { rect, contents } of plans.flatMap(({ blocks }) => blocks)) {
      expect(contents).toHaveLength(rect.bottom - rect.top + 1);
      for (const row of contents) expect(row).toHaveLength(rect.right - rect.left + 1);
    }
  });

  test("merged areas do not overlap", () => {
    for (const { merges } of plans) {
      const cells = merges.flatMap(({ top, left, bottom, right }) =>
        Array.from({ length: bottom - top + 1 }, (_, r) =>
          Array.from({ length: right - left + 1 }, (__, c) => `${top + r},${left + c}`),
        ).flat(),
      );
      expect(new Set(cells).size).toBe(cells.length);
    }
  });

  test("no chart is split over two pages and none covers another", () => {
    for (const { charts, page, rowHeights } of plans) {
      const heights = rowHeights.flatMap(({ first, last, height }) => Array<number>(last - first + 1).fill(height));
      const breaks = (page?.rowBreaks ?? []).map((row) =>
        heights.slice(0, row).reduce((sum, height) => sum + height, 0),
      );
      let end = 0;
      for (const { top, height } of charts) {
        expect(top).toBeGreaterThanOrEqual(end);
        end = top + height;
        expect(breaks.filter((edge) => edge > top && edge < end)).toEqual([]);
      }
    }
  });
});

test.each([40, 200, 1000])(
  "the table of %d indicators never leaves a goal's heading at the foot of a page",
  (count) => {
    const table = plansOf(count).find(({ key }) => key === "statusTable");
    const body = table?.blocks.find(({ rect, contents }) => rect.left === 0 && contents.length > count);
    const heights = Array<number>((table?.area.bottom ?? 0) + 1).fill(0);
    for (const { first, last, height } of table?.rowHeights ?? []) heights.fill(height, first, last + 1);
    const breaks = table?.page?.rowBreaks ?? [];
    expect(breaks.length).toBeGreaterThanOrEqual(Math.floor(count / 40));
    const isHeading = (row: number) => body?.contents[row - body.rect.top]?.[1] === "";
    expect(breaks.filter((row) => isHeading(row - 1))).toEqual([]);
    const title = (table?.page?.titleRows?.last ?? 0) + 1;
    const ends = [title, ...breaks, heights.length];
    const pages = ends
      .slice(1)
      .map((end, index) => heights.slice(ends[index], end).reduce((sum, height) => sum + height, 0));
    const width = (table?.columnWidths ?? [])
      .slice(0, (table?.page?.printArea.right ?? 0) + 1)
      .reduce((sum, column) => sum + column.width, 0);
    const room =
      (842 - 54 - 48) / ((1191 - 45 - 30) / width) - heights.slice(0, title).reduce((sum, height) => sum + height, 0);
    expect(Math.max(...pages)).toBeLessThanOrEqual(room);
  },
);

test("1,000 indicators take as many blocks, fills and rules as 40", () => {
  const shape = (plans: readonly SheetPlan[]) =>
    plans
      .filter(({ key }) => key !== "charts")
      .map(({ key, blocks, fills, conditionalFormats, formats, validations, merges, names }) => ({
        key,
        blocks: blocks.length,
        fills: fills.length,
        rules: conditionalFormats.length,
        formats: formats.length,
        validations: validations.length,
        merges: merges.length,
        names: names.length,
      }));
  expect(shape(plansOf(1000))).toEqual(shape(plansOf(40)));
  const computed = formulasOf(plansOf(1000)).filter((formula) => formula.includes(settingNames.reportYear));
  expect(computed.length).toBeLessThan(20);
});

test("without indicators there are still four sheets, and no chart", () => {
  const plans = plansOf(0);
  expect(plans.map(({ name }) => name)).toEqual(["KPI設定", "KPIデータ", "進捗一覧", "進捗グラフ"]);
  expect(plans.flatMap(({ charts }) => charts)).toEqual([]);
  for (const { rect } of plans.flatMap(({ names }) => names)) expect(rect.bottom).toBeGreaterThanOrEqual(rect.top);
});

test("a name that begins like a formula stays a name", () => {
  const formulas = formulasOf(plansOf(1, () => "=1+1"));
  expect(formulas.filter((formula) => formula.startsWith("=1+1"))).toEqual([]);
});
