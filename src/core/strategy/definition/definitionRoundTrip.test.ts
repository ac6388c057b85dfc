import fc from "fast-check";
import { gridOfPlan } from "../../../../test/support/gridOfPlan";
import { soundDefinition, typedSheet } from "../../../../test/support/definitionSheet";
import { achievementFormulaWords } from "../../kpi/directionWords";
import type { AchievementFormula, Indicator, Revision, Strategy } from "../../kpi/strategy";
import type { CellGrid } from "../../workbook/cellGrid";
import { defineIndicator } from "../defineIndicator";
import { parseStrategy } from "../parseStrategy";
import { planDefinition } from "./planDefinition";
import { readDefinition } from "./readDefinition";

const START = 2025;
const TARGET = 2030;
/** Words as they stand in plans; also such that look like formulas, numbers, dates and headings. */
const word = fc.constantFrom(
  "出生数",
  "観光入込客数",
  "=SUM(A1)",
  "-5",
  "3-1",
  "'引用",
  "基準値",
  "指標名",
  "G1",
  "1/2",
  "＋α",
  "@市民",
  "TRUE",
  "なし",
  "―",
  "令和6年度",
  "A&B<C>",
  "市役所（本庁）",
);
const text = fc.tuple(word, fc.nat(99)).map(([a, b]) => `${a}${b}`);
const orNull = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });
const figure = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((value) => value / 100);
const year = fc.integer({ min: 1990, max: TARGET });
const formulas = Object.keys(achievementFormulaWords) as AchievementFormula[];

const revision: fc.Arbitrary<Revision> = fc.record({
  field: fc.constantFrom("baseline", "target"),
  before: orNull(figure),
  after: orNull(figure),
  decidedOn: fc.constantFrom("2028-03-31", "令和10年3月", "R10.3.31", "第3回会議"),
  reason: text,
  fromFiscalYear: fc.integer({ min: START, max: TARGET }),
});

const indicator = (index: number, goalIds: readonly string[]): fc.Arbitrary<Indicator> =>
  fc
    .record({
      goalId: fc.constantFrom(...goalIds),
      kind: fc.constantFrom("numericalTarget" as const, "kpi" as const),
      printedName: text.map((name) => `${name}\n（その${index}）`),
      unit: fc.constantFrom("%", "件", "人", "", "t-CO2", "百万円"),
      baseline: orNull(figure),
      baselineYear: orNull(year),
      target: fc.oneof(
        figure.map((value) => ({ kind: "number" as const, value })),
        fc.constantFrom("↑" as const, "↓" as const).map((arrow) => ({ kind: "arrow" as const, arrow })),
      ),
      direction: fc.constantFrom("increase", "decrease", "maintainAtLeast", "maintainAtMost"),
      directionConfirmed: fc.boolean(),
      nature: orNull(fc.constantFrom("singleYear", "cumulative", "pointInTime")),
      survey: orNull(fc.boolean()),
      policyCode: orNull(fc.constantFrom("4-1-5", "7プロジェクト1", "5")),
      policyName: orNull(text),
      department: orNull(text),
      startYear: orNull(fc.integer({ min: 2000, max: TARGET - 1 })),
      tolerance: fc.nat(3),
      deadBand: fc.nat(3),
      achievementFormula: orNull(fc.constantFrom(...formulas)),
      interimTargets: fc.dictionary(fc.constantFrom("2026", "2027", "2029"), figure),
      revisions: fc.array(revision, { minLength: 1, maxLength: 2 }),
    })
    .chain((given) =>
      fc
        .record({
          baselinePrinted: fc.constantFrom("４０件（R1）", "ー４０人\n（H30）", "約半分"),
          targetPrinted: fc.constantFrom("６０．３％", "毎年度 前年以上"),
          aprilFirst: fc.constantFrom(undefined, "yearBegun" as const, "yearEnded" as const),
          isRevised: fc.boolean(),
        })
        .map(({ aprilFirst, isRevised, ...printed }): Indicator => {
          const { revisions, ...plain } = given;
          const arrow = plain.target.kind === "arrow" ? plain.target.arrow : null;
          const direction = arrow === null ? plain.direction : arrow === "↑" ? "increase" : "decrease";
          return {
            ...defineIndicator({ ...plain, ...printed, id: `I${index}`, direction, decimals: 2 }),
            ...(aprilFirst === undefined ? {} : { aprilFirst }),
            ...(isRevised ? { revisions } : {}),
          };
        }),
    );

const strategy: fc.Arbitrary<Strategy> = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 5 }))
  .chain(([goals, indicators]) => {
    const goalIds = Array.from({ length: goals }, (_, index) => `M${index + 1}`);
    return fc.record({
      id: text,
      title: text,
      city: text,
      version: fc.constantFrom("案", "策定", "改定"),
      source: fc.oneof(text, fc.constant("")),
      period: fc.record({ startYear: fc.constant(START), targetYear: fc.constant(TARGET), assumed: fc.boolean() }),
      goals: fc.tuple(
        ...goalIds.map((id, index) =>
          fc.record({
            id: fc.constant(id),
            kind: fc.constantFrom("basic", "crossCutting"),
            number: fc.constant(index + 1),
            label: fc.constant(`柱${index + 1}`),
            title: text,
            directions: fc.array(text, { maxLength: 3 }),
            policies: fc.array(fc.record({ code: orNull(fc.constant("3-1")), name: text, printed: text }), {
              maxLength: 2,
            }),
            initiatives: fc.array(fc.record({ code: fc.constant(null), name: text, printed: text }), { maxLength: 2 }),
          }),
        ),
      ),
      indicators: fc.tuple(...Array.from({ length: indicators }, (_, index) => indicator(index + 1, goalIds))),
      context: fc.array(
        fc.record({
          group: fc.constantFrom("strengthsAndWeaknesses", "environmentalChange"),
          theme: orNull(text),
          name: text,
          value: figure,
          unit: fc.constantFrom("%", "円", ""),
          arrow: orNull(fc.constantFrom("↑", "↓")),
          printed: text,
        }),
        { maxLength: 3 },
      ),
      contextThemes: fc.array(
        fc.record({
          group: fc.constantFrom("strengthsAndWeaknesses", "environmentalChange"),
          name: text,
          fields: fc.array(text, { maxLength: 2 }),
        }),
        { minLength: 1, maxLength: 2 },
      ),
      nationalFrame: orNull(
        fc.record({
          principles: fc.array(fc.record({ name: text, text }), { maxLength: 2 }),
          viewpoints: fc.array(fc.record({ name: text, text, year }), { maxLength: 2 }),
          pdca: text,
        }),
      ),
      oddities: fc.uniqueArray(fc.record({ code: text, printed: fc.array(text, { maxLength: 2 }), note: text }), {
        maxLength: 2,
        selector: ({ code }) => code,
      }),
      departments: fc.uniqueArray(
        fc.record({
          name: text,
          formerNames: fc.array(fc.record({ name: text.map((name) => `旧${name}課`), untilFiscalYear: orNull(year) }), {
            maxLength: 2,
          }),
          contact: orNull(text),
          deadline: orNull(text),
        }),
        { minLength: 1, maxLength: 2, selector: ({ name }) => name },
      ),
    });
  });

test("[SD8] whatever a strategy holds comes back from its definition sheets", () => {
  fc.assert(
    fc.property(strategy, (drawn) => {
      const given = JSON.parse(JSON.stringify(drawn)) as Strategy;
      fc.pre(parseStrategy(given).problems.length === 0);
      const read = readDefinition(planDefinition(given).map((plan) => gridOfPlan(plan)));
      expect(read.issues.filter(({ severity }) => severity === "error")).toEqual([]);
      expect(read.strategy).toStrictEqual(given);
    }),
    { numRuns: 60 },
  );
});

/** What may come into a cell by mistake. */
const mess = fc.constantFrom(
  "",
  "#REF!",
  "？",
  "増加",
  -1,
  0.5,
  99999,
  true,
  "指標名",
  "■ 指標",
  "G1",
  "R7",
  "１２人",
  "\n",
  "=",
);

test("[SD9] whatever stands in the cells: never thrown, never two findings in one cell, never a strategy that is not sound", () => {
  const sheets = [typedSheet(soundDefinition), ...planDefinition(typedStrategy()).map((plan) => gridOfPlan(plan))];
  const places = fc.array(fc.tuple(fc.nat(80), fc.nat(25), mess), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.constantFrom(0, 1), places, (which, spoiled) => {
      const grids = (which === 0 ? sheets.slice(0, 1) : sheets.slice(1)).map((grid) => spoil(grid, spoiled));
      const { strategy: read, issues } = readDefinition(grids);
      if (read !== null) expect(parseStrategy(read).problems).toEqual([]);
      expect(read === null).toBe(issues.some(({ code }) => code === "definition-nothing-usable"));
      const cells = issues.filter(({ cell }) => cell !== undefined).map(({ sheet, cell }) => `${sheet}!${cell}`);
      expect(new Set(cells).size).toBe(cells.length);
    }),
    { numRuns: 80 },
  );
});

function typedStrategy(): Strategy {
  const { strategy: read } = readDefinition([typedSheet(soundDefinition)]);
  if (read === null) throw new Error("the sound definition is not");
  return read;
}

function spoil(grid: CellGrid, spoiled: readonly (readonly [number, number, string | number | boolean])[]): CellGrid {
  const values = grid.values.map((row) => [...row]);
  for (const [row, column, value] of spoiled) {
    const line = values[row % values.length];
    if (line !== undefined && line.length > 0) line[column % line.length] = value;
  }
  return { ...grid, values, texts: values.map((row) => row.map((value) => String(value ?? ""))) };
}
