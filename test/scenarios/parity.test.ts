import fc from "fast-check";
import { evaluateIndicator } from "../../src/core/kpi/evaluateIndicator";
import type { Evaluation } from "../../src/core/kpi/evaluation";
import type { Scheme, StatusId } from "../../src/core/kpi/scheme";
import { standardScheme } from "../../src/core/kpi/standardScheme";
import type { Indicator, Strategy } from "../../src/core/kpi/strategy";
import { nativeReport, type NativeRow } from "../support/nativeResults";
import { observationOf, reportOf, type Case } from "../support/reportOf";
import { indicatorOf, strategyOf } from "../support/strategyOf";

const YEARS = [2021, 2022, 2023, 2024, 2025, 2026];

/** What both sides say of one indicator; numbers as they are. */
function fromRules(evaluation: Evaluation): Record<string, unknown> {
  const { printed, notes } = evaluation;
  const has = (code: string) => (notes.some((note) => note.code === code) ? 1 : 0);
  return {
    status: evaluation.status,
    dataYear: evaluation.dataYear,
    actual: evaluation.actual,
    achievement: printed.achievementRate,
    progress: printed.progressRate,
    pace: printed.paceRatio,
    interim: printed.interimRate,
    change: evaluation.changeFromLastYear,
    zeroProgress: has("zeroProgressLooksGood"),
    provisional: has("provisional"),
    inMargin: has("withinSamplingError"),
    restraint: has("targetWorseThanBaseline"),
    metEarly: has("metBeforeTargetYear"),
    noRate: has("noTargetRate"),
    olderBaseline: has("baselineOlderThanStart"),
  };
}

function fromFormulas(row: NativeRow): Record<string, unknown> {
  const found = row("notes");
  const notes = typeof found === "string" ? found : "";
  const has = (words: string) => (notes.includes(words) ? 1 : 0);
  return {
    status: row("statusId"),
    dataYear: row("dataYear"),
    actual: row("actual"),
    achievement: row("achievement"),
    progress: row("progress"),
    pace: row("pace"),
    interim: row("interimRate"),
    change: row("change"),
    zeroProgress: row("zeroProgress"),
    provisional: row("provisional"),
    inMargin: has("誤差の範囲"),
    restraint: has("抑制目標"),
    metEarly: has("期中到達"),
    noRate: has("達成率なし"),
    olderBaseline: has("※基準値は"),
  };
}

function expectSame(row: NativeRow, evaluation: Evaluation, scheme: Scheme): void {
  expect(fromFormulas(row)).toEqual(fromRules(evaluation));
  const expected = row("expected");
  if (evaluation.expectedValue === null) expect(expected).toBeNull();
  else
    expect(Math.abs(Number(expected) - evaluation.expectedValue)).toBeLessThan(
      1e-9 * Math.max(1, Math.abs(evaluation.expectedValue)),
    );
  const { caption, symbol } = scheme.statuses[evaluation.status];
  expect(row("status")).toBe(`${symbol} ${caption}`);
}

function check(strategy: Strategy, cases: readonly Case[], reportYears: readonly number[], scheme: Scheme): void {
  const [first = 2024] = reportYears;
  const native = nativeReport(reportOf(strategy, cases, { reportYear: first, years: YEARS, scheme }));
  for (const reportYear of reportYears) {
    if (reportYear !== first) native.switchYear(reportYear);
    for (const { indicator, observation } of cases) {
      const evaluation = evaluateIndicator(indicator, observation, { scheme, period: strategy.period, reportYear });
      try {
        expectSame(native.row(indicator.id), evaluation, scheme);
      } catch (cause) {
        throw new Error(`${reportYear} ${JSON.stringify({ indicator, observation })}`, { cause });
      }
    }
  }
}

const up = { kind: "arrow", arrow: "↑" } as const;
const down = { kind: "arrow", arrow: "↓" } as const;
const to = (value: number) => ({ kind: "number", value }) as const;

type Edge = readonly [
  what: string,
  indicator: Partial<Indicator>,
  actuals: Readonly<Record<number, number>>,
  status: StatusId,
  more?: Partial<Case["observation"]> & { readonly year?: number; readonly scale?: number },
];

const edges: readonly Edge[] = [
  ["増加、目安どおり", { baseline: 0, target: to(100) }, { 2024: 75 }, "onTrack"],
  ["増加、目安の8割", { baseline: 0, target: to(100) }, { 2024: 60 }, "mostlyOnTrack"],
  ["増加、目安の5割", { baseline: 0, target: to(100) }, { 2024: 37.5 }, "slightlyBehind"],
  ["増加、目安の5割に届かない", { baseline: 0, target: to(100) }, { 2024: 37.4 }, "behind"],
  [
    "二進で0.7999…になる8割",
    { baseline: 2, target: to(1.7), direction: "decrease", startYear: 2021 },
    { 2025: 1.76 },
    "mostlyAchieved",
    { year: 2025 },
  ],
  ["負の基準値から0へ", { baseline: -40, target: to(0) }, { 2024: -10 }, "onTrack"],
  ["減少して0へ", { baseline: 29, target: to(0), direction: "decrease" }, { 2024: 8 }, "mostlyOnTrack"],
  ["減少の目標0に達した", { baseline: 29, target: to(0), direction: "decrease" }, { 2024: 0 }, "achieved"],
  ["0を0に保つ", { baseline: 0, target: to(0), direction: "maintainAtMost" }, { 2024: 0 }, "achieved"],
  ["0を0に保てない", { baseline: 0, target: to(0), direction: "maintainAtMost" }, { 2024: 1 }, "notAchieved"],
  [
    "維持以上、許容幅の内",
    { baseline: 224, target: to(224), direction: "maintainAtLeast", tolerance: 0.1 },
    { 2024: 223.9 },
    "achieved",
  ],
  [
    "維持以上、許容幅の外",
    { baseline: 224, target: to(224), direction: "maintainAtLeast", tolerance: 0.1 },
    { 2024: 223.8 },
    "notAchieved",
  ],
  ["達成率は高いが後退", { baseline: 74.2, target: to(75), unit: "%" }, { 2024: 67.5 }, "regressed"],
  ["100％に丸めない", { baseline: 0, target: to(100000) }, { 2024: 99999 }, "onTrack"],
  ["基準値のままで達成率9割", { baseline: 90, target: to(100) }, { 2024: 90 }, "behind"],
  ["不感帯の内の後退", { baseline: 50, target: to(60), deadBand: 0.3 }, { 2024: 49.7 }, "behind"],
  ["不感帯を超えた後退", { baseline: 50, target: to(60), deadBand: 0.3 }, { 2024: 49.6 }, "regressed"],
  ["矢印、改善", { baseline: 10.1, target: up }, { 2024: 19.2 }, "improved"],
  ["矢印、横ばい", { baseline: 10.1, target: up }, { 2024: 10.1 }, "unchanged"],
  ["矢印、悪化", { baseline: 10.1, target: up }, { 2024: 10 }, "regressed"],
  ["下向きの矢印、改善", { baseline: 10.1, target: down, direction: "decrease" }, { 2024: 10 }, "improved"],
  ["矢印、基準値0", { baseline: 0, target: up }, { 2024: 33 }, "improved"],
  ["矢印、基準値なし、最初の年", { baseline: null, target: up }, { 2024: 33 }, "baselineSet"],
  ["矢印、基準値なし、翌年に改善", { baseline: null, target: up }, { 2023: 33, 2024: 34 }, "improved"],
  ["矢印、基準値は表にある", { baseline: null, target: up }, { 2024: 33 }, "improved", { baseline: 30 }],
  ["数値目標、基準値なし、未達", { baseline: null, target: to(50) }, { 2024: 33 }, "notAchieved"],
  ["数値目標、基準値なし、到達", { baseline: null, target: to(50) }, { 2024: 50 }, "achieved"],
  ["抑制目標、未達", { baseline: 100, target: to(90) }, { 2024: 89 }, "notAchieved"],
  ["抑制目標、到達", { baseline: 100, target: to(90) }, { 2024: 91 }, "achieved"],
  ["基準値と同じ目標、未達", { baseline: 50, target: to(50) }, { 2024: 49 }, "regressed"],
  ["目標0、増加", { baseline: -5, target: to(0) }, { 2024: -5 }, "behind"],
  ["負の目標", { baseline: -100, target: to(-50) }, { 2024: -60 }, "onTrack"],
  ["実績なし", {}, {}, "notEvaluated"],
  ["実績なし、未公表", {}, {}, "notEvaluated", { missing: { 2024: "notPublished" } }],
  ["方向を確認中", { directionConfirmed: false, target: down, direction: "decrease" }, { 2024: 3 }, "directionPending"],
  ["計画期間前", { baseline: 0, target: to(100) }, { 2021: 10 }, "beforePlan"],
  ["起点年度が別", { baseline: 0, target: to(100), startYear: 2023 }, { 2024: 50 }, "onTrack"],
  ["起点年度の年", { baseline: 0, target: to(100), startYear: 2024 }, { 2024: 50 }, "beforePlan"],
  ["最新の値は前の年", { baseline: 0, target: to(100) }, { 2023: 50 }, "onTrack"],
  ["報告年度より後の値は使わない", { baseline: 0, target: to(100) }, { 2023: 50, 2025: 100 }, "onTrack"],
  ["年度別の目安値", { baseline: 0, target: to(100), interimTargets: { 2024: 90 } }, { 2024: 60 }, "mostlyOnTrack"],
  [
    "指標の式、2倍から引く",
    { baseline: 10, target: to(8), direction: "decrease", achievementFormula: "twiceTargetMinusActual" },
    { 2024: 9 },
    "slightlyBehind",
  ],
  ["指標の式、逆数", { achievementFormula: "targetOverActual" }, { 2024: 15 }, "slightlyBehind"],
  ["項目名が変わった", {}, { 2024: 15 }, "mappingBroken", { mappingBroken: true }],
  ["最終年度、達成", { baseline: 0, target: to(100) }, { 2025: 100 }, "achieved", { year: 2025 }],
  ["最終年度、おおむね達成", { baseline: 0, target: to(100) }, { 2025: 80 }, "mostlyAchieved", { year: 2025 }],
  ["最終年度、改善", { baseline: 0, target: to(100) }, { 2025: 79.9 }, "notAchievedImproved", { year: 2025 }],
  [
    "最終年度、不感帯の内の改善",
    { baseline: 0, target: to(100), deadBand: 5 },
    { 2025: 3 },
    "notAchievedImproved",
    { year: 2025 },
  ],
  ["最終年度、横ばい", { baseline: 10, target: to(100) }, { 2025: 10 }, "notAchievedUnchanged", { year: 2025 }],
  ["最終年度、悪化", { baseline: 10, target: to(100) }, { 2025: 9 }, "notAchievedRegressed", { year: 2025 }],
  [
    "最終年度、不感帯の内の後退",
    { baseline: 10, target: to(100), deadBand: 1 },
    { 2025: 9 },
    "notAchievedUnchanged",
    { year: 2025 },
  ],
  ["最終年度、矢印の達成", { baseline: 10, target: up }, { 2025: 11 }, "achievedDirection", { year: 2025 }],
  [
    "最終年度、矢印の横ばい",
    { baseline: 10, target: up, deadBand: 1 },
    { 2025: 11 },
    "notAchievedUnchanged",
    { year: 2025 },
  ],
  ["最終年度、矢印の悪化", { baseline: 10, target: up }, { 2025: 9 }, "notAchievedRegressed", { year: 2025 }],
  ["最終年度、進捗率なし", { baseline: null, target: to(50) }, { 2025: 49 }, "notAchieved", { year: 2025 }],
  ["最終年度、値は前の年", { baseline: 0, target: to(100) }, { 2024: 75 }, "onTrack", { year: 2025 }],
  ["目標年度の翌年の報告", { baseline: 0, target: to(100) }, { 2026: 90 }, "mostlyAchieved", { year: 2026 }],
  [
    "調査、誤差の内の後退",
    { baseline: 57.6, target: to(60.3), unit: "％" },
    { 2024: 56 },
    "unchanged",
    { baselineSampleSize: 1551, sampleSizes: { 2024: 1500 } },
  ],
  [
    "調査、誤差の外の後退",
    { baseline: 57.6, target: to(60.3), unit: "％" },
    { 2024: 50 },
    "regressed",
    { baselineSampleSize: 1551, sampleSizes: { 2024: 1500 } },
  ],
  [
    "調査、回答数が片方だけ",
    { baseline: 57.6, target: to(60.3), unit: "％" },
    { 2024: 56 },
    "regressed",
    { sampleSizes: { 2024: 1500 } },
  ],
  [
    "調査、最終年度の後退が誤差の内",
    { baseline: 57.6, target: to(60.3), unit: "％" },
    { 2025: 56 },
    "notAchievedUnchanged",
    { baselineSampleSize: 1551, sampleSizes: { 2025: 1500 }, year: 2025 },
  ],
  [
    "調査、矢印の基準値が最初の値",
    { baseline: null, target: up, unit: "%" },
    { 2022: 30, 2024: 29 },
    "unchanged",
    { sampleSizes: { 2022: 900, 2024: 1000 } },
  ],
  ["人から千人へ", { baseline: 544, target: to(820), unit: "千人" }, { 2024: 1194.663 }, "achieved", { scale: 0.001 }],
  ["割合から％へ", { baseline: 25.8, target: to(90), unit: "％" }, { 2024: 57.7 }, "slightlyBehind", { scale: 100 }],
];

describe("native formulas say what the rules say: every edge", () => {
  const cases = edges.map(([what, given, actuals, , more = {}], index): Case => {
    const { year: _year, scale, ...observed } = more;
    const indicator = indicatorOf({ id: `E${index + 1}`, name: what, ...given });
    return {
      indicator,
      observation: observationOf(indicator.id, actuals, observed),
      ...(scale === undefined ? {} : { scale }),
    };
  });
  const strategy = strategyOf(cases.map(({ indicator }) => indicator));
  const native = nativeReport(reportOf(strategy, cases, { reportYear: 2024, years: YEARS }));
  const inYear = new Map<number, readonly number[]>(
    [2024, 2025, 2026].map((year) => [
      year,
      edges.flatMap(([, , , , more], i) => ((more?.year ?? 2024) === year ? [i] : [])),
    ]),
  );
  const found = new Map<number, { readonly row: ReturnType<typeof snapshot>; readonly reportYear: number }>();
  const keys = [
    "statusId",
    "dataYear",
    "actual",
    "achievement",
    "progress",
    "pace",
    "interimRate",
    "change",
    "zeroProgress",
    "provisional",
    "notes",
    "expected",
    "status",
  ];
  function snapshot(id: string): NativeRow {
    const row = native.row(id);
    const values = new Map(keys.map((key) => [key, row(key)]));
    return (key) => values.get(key) ?? null;
  }
  for (const [reportYear, indexes] of inYear) {
    native.switchYear(reportYear);
    for (const index of indexes) found.set(index, { row: snapshot(`E${index + 1}`), reportYear });
  }

  test.each(edges.map(([what, , , status], index) => [what, status, index] as const))(
    "%s → %s",
    (_what, status, index) => {
      const entry = found.get(index);
      const own = cases[index];
      if (entry === undefined || own === undefined) throw new Error("no such case");
      const { indicator, observation } = own;
      const context = { scheme: standardScheme, period: strategy.period, reportYear: entry.reportYear };
      const evaluation = evaluateIndicator(indicator, observation, context);
      expect(entry.row("statusId")).toBe(status);
      expectSame(entry.row, evaluation, standardScheme);
    },
  );
});

/** Figures as staff write them: few decimals, often equal to baseline or target, zero and negative among them. */
const figure = fc.oneof(
  fc.integer({ min: -60, max: 120 }),
  fc.integer({ min: -600, max: 1200 }).map((tenths) => tenths / 10),
  fc.integer({ min: 0, max: 99999 }).map((hundredths) => hundredths / 100),
  fc.integer({ min: 100000, max: 3000000 }),
  fc.constantFrom(0, 50, 100),
);
const size = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.constantFrom(0.1, 0.5, 1, 5) },
);
const byYear = <T>(value: fc.Arbitrary<T>) =>
  fc
    .array(fc.tuple(fc.constantFrom(...YEARS), value), { maxLength: 5 })
    .map((entries) => Object.fromEntries(entries) as Record<number, T>);
const rarely = <T>(value: T, otherwise: T) => fc.integer({ min: 0, max: 9 }).map((n) => (n === 0 ? value : otherwise));

const randomCase: fc.Arbitrary<
  Omit<Case, "indicator" | "observation"> & {
    readonly given: Partial<Indicator>;
    readonly observed: Partial<Case["observation"]>;
  }
> = fc
  .record({
    direction: fc.constantFrom("increase", "decrease", "increase", "decrease", "maintainAtLeast", "maintainAtMost"),
    isArrow: rarely(true, false),
    baseline: fc.oneof({ weight: 6, arbitrary: figure }, { weight: 1, arbitrary: fc.constant(null) }),
    target: figure,
    near: fc.boolean(),
    steps: fc.array(fc.constantFrom(-0.3, -0.1, 0, 0.1, 0.25, 0.4, 0.5, 0.6, 0.75, 0.8, 0.9999, 1, 1.2, 3), {
      minLength: 6,
      maxLength: 6,
    }),
    present: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
    loose: byYear(figure),
    deadBand: size,
    tolerance: size,
    own: fc.oneof(
      { weight: 6, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.constantFrom("actualOverTarget", "targetOverActual", "twiceTargetMinusActual") },
    ),
    startYear: fc.oneof(
      { weight: 6, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.constantFrom(2022, 2023, 2025) },
    ),
    baselineYear: fc.constantFrom(null, null, 2018, 2021),
    interim: fc.oneof({ weight: 4, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: byYear(figure) }),
    unit: fc.constantFrom("件", "％", "%", "千人"),
    sizes: byYear(fc.constantFrom(300, 1000, 1551)),
    sizeBefore: fc.constantFrom(undefined, 1551),
    unconfirmed: rarely(true, false),
    broken: rarely(true, false),
    sheetBaseline: rarely<number | null>(33, null),
    scale: fc.constantFrom(1, 1, 1, 0.001, 100),
    transcribed: fc.subarray(YEARS, { maxLength: 2 }),
  })
  .map((r) => {
    const round = (value: number) => Number(value.toFixed(2)) + 0;
    const direction = r.direction;
    const less = direction === "decrease" || direction === "maintainAtMost";
    const between = Object.fromEntries(
      YEARS.flatMap((year, i) =>
        r.present[i] === true
          ? [[year, round((r.baseline ?? 10) + (r.target - (r.baseline ?? 10)) * (r.steps[i] ?? 0))]]
          : [],
      ),
    ) as Record<number, number>;
    return {
      given: {
        direction,
        baseline: r.baseline,
        target: r.isArrow ? (less ? down : up) : to(r.target),
        deadBand: r.deadBand,
        tolerance: r.tolerance,
        achievementFormula: r.own,
        startYear: r.startYear,
        baselineYear: r.baselineYear,
        interimTargets: r.interim,
        unit: r.unit,
        directionConfirmed: !r.unconfirmed,
        decimals: 2,
      },
      observed: {
        actuals: r.near ? between : r.loose,
        baseline: r.sheetBaseline,
        sampleSizes: r.sizes,
        ...(r.sizeBefore === undefined ? {} : { baselineSampleSize: r.sizeBefore }),
        ...(r.broken ? { mappingBroken: true } : {}),
      },
      scale: r.scale,
      transcribed: r.transcribed,
    };
  });

const schemes: readonly (readonly [string, Partial<Scheme>])[] = [
  ["標準", {}],
  ["切り捨て・小数なし", { rounding: "truncate", percentDecimals: 0 }],
  [
    "達成率で区分",
    { bandedRate: "achievementRate", withoutProgress: "bandAchievement", maintainUnmet: "bandAchievement" },
  ],
  ["進捗率・後退も区分", { bandedRate: "progressRate", regression: "bands", capUnmet: false }],
  ["対目安値比", { bandedRate: "interimRate", decreaseAchievement: "twiceTargetMinusActual", percentDecimals: 2 }],
  ["最終年度も区分", { finalYear: "bands", withoutProgress: "bandAchievement", mostlyAchievedAt: 0.7 }],
  [
    "区分が二つ",
    {
      bands: [
        { atLeast: 0.7, status: "onTrack" },
        { atLeast: -Infinity, status: "behind" },
      ],
    },
  ],
  ["区分が一つ", { bands: [{ atLeast: -Infinity, status: "behind" }] }],
];

describe("native formulas say what the rules say: 2,000 random indicators, two report years each", () => {
  test.each(schemes)("%s", (name, choice) => {
    const scheme: Scheme = { ...standardScheme, ...choice };
    const seed = schemes.findIndex(([other]) => other === name) + 20250401;
    const cases = fc
      .sample(randomCase, { seed, numRuns: 250 })
      .map(({ given, observed, scale, transcribed }, index): Case => {
        const indicator = indicatorOf({ id: `R${index + 1}`, name: `指標${index + 1}`, ...given });
        const { actuals = {}, ...more } = observed;
        return {
          indicator,
          observation: observationOf(indicator.id, actuals, more),
          ...(scale === undefined ? {} : { scale }),
          ...(transcribed === undefined ? {} : { transcribed }),
        };
      });
    expect(cases).toHaveLength(250);
    check(strategyOf(cases.map(({ indicator }) => indicator)), cases, [2024, 2025], scheme);
  });
});
