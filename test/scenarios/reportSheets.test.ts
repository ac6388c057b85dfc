import { summarize } from "../../src/core/kpi/summarize";
import { evaluateIndicator } from "../../src/core/kpi/evaluateIndicator";
import { formatFiscalYear } from "../../src/core/kpi/formatFiscalYear";
import { standardScheme } from "../../src/core/kpi/standardScheme";
import { chartFrame } from "../../src/core/reports/charts/chartFrame";
import { planReport } from "../../src/core/reports/planReport";
import { settingNames } from "../../src/core/reports/settings/settingNames";
import { statusOrder } from "../../src/core/reports/settings/statusOrder";
import { tableFrame } from "../../src/core/reports/statusTable/tableFrame";
import { kitamotoStrategy } from "../../src/core/strategy/kitamoto/kitamotoStrategy";
import { createWorkbook } from "../../src/host/model/createWorkbook";
import { addSheet } from "../../src/host/model/editSheets";
import { enterBlock, enterContent } from "../../src/host/model/enterContent";
import { recalculate } from "../../src/host/model/recalculate";
import type { WorkbookModel } from "../../src/host/model/workbookModel";
import { sheetNamed, shown, writePlans } from "../support/plansOnModel";
import { observationOf, reportOf, SOURCE_SHEET, type Case } from "../support/reportOf";

const YEARS = [2022, 2023, 2024, 2025];
const STEPS = [-0.2, 0, 0.3, 0.5, 0.7, 0.8, 1];

/** 架空の数値 of every kind: far, near, none, broken. */
const cases = kitamotoStrategy.indicators.map((indicator, index): Case => {
  const from = indicator.baseline ?? 40;
  const to = indicator.target.kind === "number" ? indicator.target.value : from + 5;
  const figure = Number((from + (to - from) * (STEPS[index % STEPS.length] ?? 0)).toFixed(indicator.decimals)) + 0;
  const actuals: Record<number, number> = index % 8 === 7 ? {} : { 2023: figure, 2024: figure };
  if (index % 3 === 0) actuals[2025] = figure;
  const observation = observationOf(indicator.id, actuals, {
    ...(index % 8 === 7 ? { missing: { 2024: "notPublished" } } : {}),
    ...(index === 9 ? { mappingBroken: true } : {}),
  });
  return { indicator, observation, transcribed: index % 10 === 4 ? [2023] : [] };
});

function written(reportYear: number): {
  readonly workbook: WorkbookModel;
  readonly input: ReturnType<typeof reportOf>["input"];
} {
  const { input, source } = reportOf(kitamotoStrategy, cases, { reportYear, years: YEARS });
  const workbook = createWorkbook();
  const own = addSheet(workbook, SOURCE_SHEET);
  enterBlock(workbook, own, { top: 0, left: 0, bottom: source.length - 1, right: YEARS.length }, source);
  writePlans(workbook, planReport(input));
  recalculate(workbook);
  return { workbook, input };
}

function setting(workbook: WorkbookModel, name: string): { readonly row: number; readonly column: number } {
  const formula = workbook.names.find((defined) => defined.name === name)?.formula ?? "";
  const [, letter = "A", row = "1"] = /!\$([A-Z]+)\$(\d+)/.exec(formula) ?? [];
  return { row: Number(row) - 1, column: letter.charCodeAt(0) - 65 };
}

const { workbook, input } = written(2024);
const frame = tableFrame(input);
const rowOf = (indicator: string) =>
  frame.top + frame.rows.findIndex((row) => row.kind === "indicator" && row.row.indicator.id === indicator);
const table = (id: string, key: string) => shown(sheetNamed(workbook, "進捗一覧"), rowOf(id), frame.places.column(key));

test("no formula of any sheet comes to an error", () => {
  const errors = workbook.sheets.flatMap((sheet) =>
    [...sheet.rows].flatMap(([row, cells]) =>
      [...cells].flatMap(([column, { value }]) =>
        typeof value === "object" && value !== null ? [`${sheet.name} ${row + 1},${column + 1} ${value.error}`] : [],
      ),
    ),
  );
  expect(errors).toEqual([]);
});

test("the rows of goal headings compute nothing that is shown", () => {
  const sheet = sheetNamed(workbook, "進捗一覧");
  frame.rows.forEach((row, index) => {
    if (row.kind !== "goal") return;
    for (let column = 1; column <= frame.lastPrinted; column++)
      expect(shown(sheet, frame.top + index, column)).toBeNull();
  });
});

describe.each([2024, 2025, 2023])("switched to %d by the year cell alone", (reportYear) => {
  const evaluations = cases.map(({ indicator, observation }) =>
    evaluateIndicator(indicator, observation, { scheme: standardScheme, period: kitamotoStrategy.period, reportYear }),
  );
  const summary = summarize(kitamotoStrategy, evaluations, standardScheme);
  const charts = chartFrame(input);
  const switched = () => {
    const { row, column } = setting(workbook, settingNames.reportYear);
    enterContent(workbook, sheetNamed(workbook, "KPI設定"), row, column, reportYear);
    recalculate(workbook);
    return sheetNamed(workbook, "進捗グラフ");
  };

  test("the title says the year", () => {
    switched();
    expect(shown(sheetNamed(workbook, "進捗一覧"), 1, 0)).toContain(
      `${formatFiscalYear(reportYear)}（${reportYear}年度）`,
    );
    expect(shown(sheetNamed(workbook, "進捗一覧"), 0, 0)).toBe(`${kitamotoStrategy.title}　進捗一覧（案）`);
  });

  test("[SM1] [SM4] the printed counts are those of the summary", () => {
    const sheet = switched();
    const blocks = [...summary.byGoal, summary];
    blocks.forEach((block, index) => {
      const counts = statusOrder.map((status) => block.byStatus.find((each) => each.status === status)?.count);
      const printed = statusOrder.map((_, column) => shown(sheet, charts.statusHeader + 1 + index, 1 + column));
      expect(printed).toEqual(counts);
    });
  });

  test("[SM2] [SM3] n, groups and shares are those of the summary", () => {
    const sheet = switched();
    const blocks = [...summary.byGoal, summary];
    blocks.forEach((block, index) => {
      const at = (column: number) => shown(sheet, charts.groupHeader + 1 + index, column);
      const [good, flat, worse] = block.groups;
      expect([at(1), at(3)]).toEqual([block.total, block.evaluated]);
      expect([at(5), at(8), at(11), at(14)]).toEqual([good?.count, flat?.count, worse?.count, block.provisional]);
      expect([at(6), at(9), at(12), at(15)]).toEqual([good?.share, flat?.share, worse?.share, block.provisionalShare]);
      expect([at(17), at(19)]).toEqual([block.notAssessable, block.total - block.evaluated]);
    });
  });

  test("the chart of counts adds up to all indicators", () => {
    const sheet = switched();
    const [counts] = planReport(input).flatMap(({ charts: planned }) => planned);
    const total = (counts?.series ?? []).flatMap(({ values }) =>
      Array.from({ length: values.bottom - values.top + 1 }, (_, row) =>
        Number(shown(sheet, values.top + row, values.left)),
      ),
    );
    expect(total.reduce((sum, count) => sum + count, 0)).toBe(cases.length);
  });

  test("bars are the printed rates within −100 % and 200 %, and nothing where there is no rate", () => {
    const sheet = switched();
    const byId = new Map(evaluations.map((evaluation) => [evaluation.indicatorId, evaluation]));
    const [, ...planned] = planReport(input).flatMap((plan) => plan.charts);
    charts.rateCharts.forEach((chart, index) => {
      const [achievement, progress] = planned[index]?.series ?? [];
      chart.indicators.forEach(({ row }, place) => {
        const printed = byId.get(row.indicator.id)?.printed;
        for (const [series, rate] of [
          [achievement, printed?.achievementRate],
          [progress, printed?.progressRate],
        ] as const) {
          if (series === undefined) throw new Error("a chart without its series");
          const bar = shown(sheet, series.values.top + place, series.values.left);
          if (rate === null || rate === undefined) expect(bar).toBeNull();
          else expect(Math.abs(Number(bar) - Math.max(-1, Math.min(2, rate)))).toBeLessThanOrEqual(0.000001);
        }
      });
    });
  });
});

describe("the user's own cells change", () => {
  const fresh = () => {
    const own = written(2024);
    const source = sheetNamed(own.workbook, SOURCE_SHEET);
    const cell = (id: string, key: string) =>
      shown(sheetNamed(own.workbook, "進捗一覧"), rowOf(id), frame.places.column(key));
    const sourceRow = (id: string) => 1 + cases.findIndex(({ indicator }) => indicator.id === id);
    const enter = (row: number, column: number, content: string | number) => {
      enterContent(own.workbook, source, row, column, content);
      recalculate(own.workbook);
    };
    return { cell, sourceRow, enter };
  };

  test("a label that names something else: 対応付け要確認 and blank values", () => {
    const { cell, sourceRow, enter } = fresh();
    expect(cell("G1-K2", "actual:2024")).toBe(224);
    enter(sourceRow("G1-K2"), 0, "別の指標");
    expect(cell("G1-K2", "statusId")).toBe("mappingBroken");
    expect(cell("G1-K2", "status")).toBe("！ 対応付け要確認");
    for (const key of ["actual:2024", "actual", "achievement", "progress", "expected", "change"])
      expect([key, cell("G1-K2", key)]).toEqual([key, null]);
  });

  test("a figure that is deleted leaves a gap, never a zero", () => {
    const { cell, sourceRow, enter } = fresh();
    enter(sourceRow("G1-K2"), 1 + YEARS.indexOf(2024), "");
    expect(cell("G1-K2", "actual:2024")).toBeNull();
    expect(cell("G1-K2", "dataYear")).toBe(2023);
    expect(cell("G1-K2", "notes")).toContain("R5値");
  });

  test("a figure that was not published yet counts once it is filled in", () => {
    const { cell, sourceRow, enter } = fresh();
    const waiting = cases[7]?.indicator.id ?? "";
    expect(cell(waiting, "statusId")).toBe("notEvaluated");
    expect(cell(waiting, "notes")).toContain("未公表");
    enter(sourceRow(waiting), 1 + YEARS.indexOf(2024), 29);
    expect(cell(waiting, "actual")).toBe(29);
    expect(cell(waiting, "statusId")).not.toBe("notEvaluated");
  });
});

test("a threshold changed on the settings sheet moves the band", () => {
  const own = written(2024);
  const settings = sheetNamed(own.workbook, "KPI設定");
  const { row, column } = setting(own.workbook, settingNames.bandAtLeast);
  const at = (id: string) => shown(sheetNamed(own.workbook, "進捗一覧"), rowOf(id), frame.places.column("statusId"));
  const behind = cases.map(({ indicator }) => indicator.id).filter((id) => at(id) === "mostlyOnTrack");
  expect(behind.length).toBeGreaterThan(0);
  enterContent(own.workbook, settings, row, column, 0.5);
  recalculate(own.workbook);
  for (const id of behind) expect(at(id)).toBe("onTrack");
});

test("the source is a link to the cell of the figure", () => {
  expect(table("G1-K2", "source")).toBe("実績 R7!D5");
});
