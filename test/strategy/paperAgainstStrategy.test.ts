import { kitamotoStrategy } from "../../src/core/strategy/kitamoto/kitamotoStrategy";
import type { Goal, Indicator, Policy } from "../../src/core/kpi/strategy";
import { directionPages, indicatorPages, paperText, plain } from "./paper";
import { parseIndicatorPage } from "./parseIndicatorPage";

const { goals, indicators, context, contextThemes = [], nationalFrame, oddities } = kitamotoStrategy;
const wholePaper = plain(paperText);

function indicatorsOf(goal: Goal, kind: Indicator["kind"]): readonly Indicator[] {
  return indicators.filter((indicator) => indicator.goalId === goal.id && indicator.kind === kind);
}

function asPrinted({ printedName, baselinePrinted, targetPrinted, policyCode, policyName }: Indicator): string {
  return [printedName, baselinePrinted, targetPrinted, policyCode ?? "", policyName ?? ""].join("");
}

/** Titles under the pages; the indicator page of goal 2 prints the other title. */
function titleUnderIndicators(goal: Goal): string {
  const twoTitles = oddities.find(({ code }) => code === "goal-2-two-titles")?.printed;
  return `${goal.label}${goal.id === "G2" ? twoTitles?.[1] : goal.title}`;
}

const goalRows = goals.map((goal, index) => [goal.label, goal, index] as const);

describe("the indicator pages of the paper", () => {
  test("[SD1] the paper has six pages of indicators, one per goal", () => {
    expect(indicatorPages).toHaveLength(6);
  });

  test.each(goalRows)("[SD1] the page of %s is made of the strategy's data and of nothing else", (_, goal, index) => {
    const expected = [
      "数値目標 現状値 目標値",
      ...indicatorsOf(goal, "numericalTarget").map(asPrinted),
      "重要業績評価指標（ＫＰＩ） 現状値 目標値 後期基本計画の施策・基本事業名",
      ...indicatorsOf(goal, "kpi").map(asPrinted),
      titleUnderIndicators(goal),
    ];
    expect(plain(indicatorPages[index] ?? "")).toBe(plain(expected.join("")));
  });

  test.each(goalRows)("[SD1] every figure on the page of %s is the strategy's, in its order", (_, goal, index) => {
    const ofGoal = indicators.filter(({ goalId }) => goalId === goal.id);
    const expected = ofGoal.map(({ kind, baseline, baselineYear, target, unit, policyCode }) => ({
      kind,
      baseline,
      baselineYear,
      target: target.kind === "number" ? target.value : target.arrow,
      unit: baseline === null ? null : unit,
      policyCode,
    }));
    expect(parseIndicatorPage(indicatorPages[index] ?? "")).toEqual(expected);
  });

  test("[SD1] 40 rows on paper, 40 indicators in the strategy: 11 数値目標 and 29 KPI", () => {
    const rows = indicatorPages.flatMap(parseIndicatorPage);
    expect(rows).toHaveLength(40);
    expect(rows.filter(({ kind }) => kind === "numericalTarget")).toHaveLength(11);
    expect(indicators.filter(({ kind }) => kind === "numericalTarget")).toHaveLength(11);
    expect(indicators.filter(({ kind }) => kind === "kpi")).toHaveLength(29);
  });
});

describe("the direction pages of the paper", () => {
  test.each(goalRows)("[SD1] the page of %s is made of the strategy's data and of nothing else", (_, goal, index) => {
    const printed = (policies: readonly Policy[]): string => policies.map((policy) => policy.printed).join("");
    const list = goal.policies.length > 0 ? "主な関連施策名" : "主な取組";
    const expected = ["方向性", ...goal.directions, list, printed(goal.policies), printed(goal.initiatives)];
    expect(plain(directionPages[index] ?? "")).toBe(plain([...expected, goal.label, goal.title].join("")));
  });

  test("[SD1] a policy's code and name are those in its printed line", () => {
    for (const { code, name, printed } of goals.flatMap(({ policies }) => policies))
      expect(plain(printed)).toBe(plain(`${name}（${code}）`));
    for (const { code, name, printed } of goals.flatMap(({ initiatives }) => initiatives)) {
      expect(code).toBeNull();
      expect(plain(printed)).toBe(plain(name));
    }
  });

  test("[SD1] titles stand on the overview page too", () => {
    for (const { title } of goals) expect(wholePaper.split(plain(title)).length).toBeGreaterThanOrEqual(3);
  });
});

describe("the other pages", () => {
  test.each(context.map((figure) => [figure.name, figure] as const))("[SD5] %s stands in the paper", (_, figure) => {
    const around = `${plain(figure.name)}${plain(figure.printed)}`;
    expect(wholePaper).toContain(around);
    const [digits] = /[\d,.]+/.exec(plain(figure.printed)) ?? [""];
    expect(plain(figure.printed)).toBe(`${digits}${figure.unit}${figure.arrow ?? ""}`);
    expect(Number(digits.replace(/,/g, ""))).toBe(figure.value);
  });

  test("[SD5] 5 strengths and weaknesses, 4 changes; no other figure on their pages", () => {
    const start = wholePaper.indexOf("弱み•");
    const end = wholePaper.indexOf("北本市が掲げる4つの基本目標");
    const page = wholePaper.slice(start, end);
    const figures = page.match(/\d[\d,.]*(?:%|円|人[↑↓]|百万円)/g);
    expect(figures).toHaveLength(9);
    expect(context.filter(({ group }) => group === "strengthsAndWeaknesses")).toHaveLength(5);
    expect(context.filter(({ group }) => group === "environmentalChange")).toHaveLength(4);
  });

  test("[SD5] headings and their fields stand in the paper", () => {
    for (const { name, fields } of contextThemes)
      for (const text of [name, ...fields.map((field) => `• ${field}`)]) expect(wholePaper).toContain(plain(text));
  });

  test("[SD5] five principles, 2 + 3 viewpoints and PDCA in the words of the paper", () => {
    expect(nationalFrame?.principles.map(({ name }) => name)).toEqual([
      "自立性",
      "将来性",
      "地域性",
      "総合性",
      "結果重視",
    ]);
    for (const { name, text } of nationalFrame?.principles ?? []) {
      expect(wholePaper).toContain(name);
      expect(wholePaper).toContain(`・${plain(text)}`);
    }
    for (const { name, text } of nationalFrame?.viewpoints ?? [])
      expect(wholePaper).toContain(plain(`〇${name}（${text}）`));
    expect(nationalFrame?.viewpoints.filter(({ year }) => year === 2020)).toHaveLength(2);
    expect(nationalFrame?.viewpoints.filter(({ year }) => year === 2021)).toHaveLength(3);
    expect(wholePaper).toContain(plain(nationalFrame?.pdca ?? "-"));
  });

  test.each(oddities.map((oddity) => [oddity.code, oddity] as const))(
    "[SD6] %s is in the paper as printed",
    (_, oddity) => {
      for (const printed of oddity.printed) expect(wholePaper).toContain(plain(printed));
    },
  );

  test("[SD1] the paper is a draft (案) and has the strategy's title", () => {
    expect(kitamotoStrategy.version).toBe("案");
    expect(wholePaper).toContain("2つの横断的な目標案");
    expect(wholePaper).toContain(plain(kitamotoStrategy.title));
    expect(wholePaper).toContain(plain("資料２"));
  });
});
