import { paperCase } from "../../../../test/support/paperCases";
import { papersOnModel } from "../../../../test/support/papersOnModel";
import type { Observation } from "../../kpi/evaluation";
import { evaluateIndicator } from "../../kpi/evaluateIndicator";
import { isTargetBetter } from "../../kpi/isTargetBetter";
import { readPaper } from "../entries/readPaper";
import type { ReportRow } from "../reportInput";
import { planIndicatorSheets } from "./planIndicatorSheets";
import { sheetForm } from "./sheetForm";

const given = paperCase({ count: 10, reportYear: 2024 });
const { input } = given;
const { strategy, scheme, rows } = input;
const form = sheetForm(input);
const plan = planIndicatorSheets(input);
const papers = papersOnModel(given, [plan]);
const contents = plan.blocks[0]?.contents ?? [];

/** Header rows of the tables of years, in the order of the sheets. */
const tables = contents.flatMap((row, index) => (row[0] === "年度" ? [index] : []));
const lines = ["実績値", "目安値", "達成率", "対目安値比", "進捗率", "判定"] as const;
const cell = (table: number, line: (typeof lines)[number], year: number) =>
  papers.value(plan.name, table + 1 + lines.indexOf(line), form.firstYear + form.years.indexOf(year));

function observationOf({ indicator, actuals }: ReportRow): Observation {
  const values = Object.entries(actuals).flatMap(([year, value]) =>
    value.kind === "none" ? [] : [[Number(year), value.value] as const],
  );
  return { indicatorId: indicator.id, baseline: null, target: null, actuals: Object.fromEntries(values), missing: {} };
}

test("one table for every indicator", () => {
  expect(tables).toHaveLength(rows.length);
});

test.each([2022, 2023, 2024])("%d is judged as of itself", (year) => {
  rows.forEach((row, index) => {
    const { indicator } = row;
    const observation = observationOf(row);
    const table = tables[index] ?? -1;
    const judged = evaluateIndicator(indicator, observation, { scheme, period: strategy.period, reportYear: year });
    const { symbol, caption } = scheme.statuses[judged.status];
    const has = judged.dataYear === year;
    const shown = {
      judged: cell(table, "判定", year),
      achievement: cell(table, "達成率", year),
      interim: cell(table, "対目安値比", year),
      progress: cell(table, "進捗率", year),
    };
    const { achievementRate, interimRate, progressRate } = judged.printed;
    expect([indicator.id, shown]).toEqual([
      indicator.id,
      {
        judged: has ? `${symbol} ${caption}` : "―",
        achievement: (has ? achievementRate : null) ?? "―",
        interim: (has ? interimRate : null) ?? "―",
        progress: (has ? progressRate : null) ?? "―",
      },
    ]);
  });
});

test("the expected value stands for every year of the plan, figures only up to the report year", () => {
  rows.forEach(({ indicator }, index) => {
    const table = tables[index] ?? -1;
    const { baseline, target, direction } = indicator;
    form.years.forEach((year) => {
      const elapsed = (year - strategy.period.startYear) / (strategy.period.targetYear - strategy.period.startYear);
      const hasLine =
        baseline !== null && target.kind === "number" && isTargetBetter(direction, baseline, target.value);
      const line = hasLine ? baseline + (target.value - baseline) * elapsed : null;
      const found = cell(table, "目安値", year);
      if (line === null) expect(found).toBe("―");
      else expect(found).toBeCloseTo(line, 8);
    });
    expect(cell(table, "実績値", 2025)).toBeNull();
    expect(cell(table, "判定", 2025)).toBeNull();
  });
});

test("a year without a figure is a gap in the chart, never a zero", () => {
  const { actual, of } = {
    actual: form.chartLeft + 1,
    of: rows.findIndex(({ actuals }) => actuals[2024]?.kind === "none"),
  };
  const table = tables[of] ?? -1;
  const at = table + 1 + 1 + form.years.indexOf(2024);
  expect(papers.value(plan.name, at, actual)).toEqual({ error: "#N/A" });
  expect(plan.charts[of]?.series[0]?.values).toMatchObject({ left: actual, right: actual, top: table + 1 });
});

test("the straight line is the target, or the baseline where the target is only a direction", () => {
  rows.forEach(({ indicator: { target, baseline } }, index) => {
    const names = plan.charts[index]?.series.map(({ name }) => name);
    const level = target.kind === "number" ? ["目標値"] : baseline === null ? [] : ["基準値"];
    expect([index, names?.filter((name) => name === "目標値" || name === "基準値")]).toEqual([index, level]);
  });
});

test("every chart reads a cell that is empty: without one LibreOffice draws #N/A as zero", () => {
  for (const { name, series } of plan.charts) {
    const drawn = series.flatMap(({ values: { top, bottom, left } }) =>
      Array.from({ length: bottom - top + 1 }, (_, row) => papers.value(plan.name, top + row, left)),
    );
    expect([name, drawn.filter((value) => value === null || value === "").length]).toEqual([name, 1]);
  }
});

test("what people write is read back by its indicator", () => {
  const id = rows[3]?.indicator.id ?? "";
  const label = contents.findIndex((row, index) => index > (tables[3] ?? 0) && row[0] === "出典");
  papers.type(plan.name, label, 1, "住民基本台帳");
  expect(readPaper(papers.grid(plan)).entries.get(`origin|${id}`)).toBe("住民基本台帳");
});

test("of very many indicators the charts end where Excel takes no more", () => {
  const { charts, area } = planIndicatorSheets(paperCase({ count: 260 }).input);
  expect(area.bottom).toBeGreaterThan(5000);
  expect(charts.length).toBeGreaterThan(150);
  expect(Math.max(...charts.map(({ top, height }) => top + height))).toBeLessThanOrEqual(169_056);
});
