import { decisionsOf, paperCase, typedEntries } from "../../../../test/support/paperCases";
import { papersOnModel } from "../../../../test/support/papersOnModel";
import { evaluateIndicator } from "../../kpi/evaluateIndicator";
import { summarize } from "../../kpi/summarize";
import type { Observation } from "../../kpi/evaluation";
import { readPaper } from "../entries/readPaper";
import type { ReportRow } from "../reportInput";
import { columnNames } from "../settings/settingNames";
import { councilForm } from "./councilForm";
import { defaultCouncilChoice } from "./councilChoice";
import { planCouncilTable } from "./planCouncilTable";

const plain = paperCase({ count: 12, reportYear: 2024 });
const given = { ...plain, input: { ...plain.input, decisions: decisionsOf(plain.input) } };
const { input } = given;
const form = councilForm(input, "a4");
const plan = planCouncilTable(input);
const { strategy, scheme, rows } = input;

/** The row of an indicator's figures, found by its hidden id. */
const rowOf = new Map(
  (plan.blocks[0]?.contents ?? []).flatMap((row, index) => {
    const id = row[form.column("key")];
    return typeof id === "string" && id !== "" ? [[id, index] as const] : [];
  }),
);

function observationOf({ indicator, actuals }: ReportRow): Observation {
  const values = Object.entries(actuals).flatMap(([year, value]) =>
    value.kind === "none" ? [] : [[Number(year), value.value] as const],
  );
  return { indicatorId: indicator.id, baseline: null, target: null, actuals: Object.fromEntries(values), missing: {} };
}

const textOf = (value: unknown) => (typeof value === "string" ? value : "");

const evaluationsOf = (reportYear: number) =>
  rows.map((row) =>
    evaluateIndicator(row.indicator, observationOf(row), { scheme, period: strategy.period, reportYear }),
  );

const wordsOf = (status: keyof typeof scheme.statuses) =>
  `${scheme.statuses[status].symbol} ${scheme.statuses[status].caption.replace("（", "\n（")}`;

describe("the council table lives on the status table", () => {
  const papers = papersOnModel(given, [plan]);
  const cell = (id: string, key: string) => papers.value(plan.name, rowOf.get(id) ?? -1, form.column(key));

  test.each([2023, 2025, 2024])(
    "report year %d: figures, rates, 判定 and last year's as the rules have them",
    (year) => {
      papers.switchYear(year);
      const now = evaluationsOf(year);
      const before = evaluationsOf(year - 1);
      rows.forEach(({ indicator: { id }, actuals }, index) => {
        const { status, printed, changeFromLastYear } = now[index] ?? {};
        expect([id, cell(id, "status")]).toEqual([id, status === undefined ? "" : wordsOf(status)]);
        const last = before[index]?.status;
        expect([id, cell(id, "lastStatus")]).toEqual([id, last === undefined ? "" : wordsOf(last)]);
        expect([id, cell(id, "achievement")]).toEqual([id, printed?.achievementRate ?? "―"]);
        expect([id, cell(id, "change")]).toEqual([id, changeFromLastYear ?? "―"]);
        for (const of of [2022, 2023, 2024, 2025]) {
          const bound = actuals[of];
          const figure = bound === undefined || bound.kind === "none" ? null : bound.value;
          const found = cell(id, `actual:${of}`);
          if (of > year) expect(found).toBeNull();
          else if (figure !== null) expect(found).toBe(figure);
          else expect(typeof found).toBe("string");
        }
      });
    },
  );

  test("counts and shares are those of the summary", () => {
    const { byGoal: allGoals, total, evaluated, groups } = summarize(strategy, evaluationsOf(2024), scheme);
    const byGoal = allGoals.filter((block) => block.total > 0);
    const contents = plan.blocks[0]?.contents ?? [];
    const header = contents.findIndex((row) => row.includes("指標数"));
    const column = (words: string, nth = 0) =>
      (contents[header] ?? []).flatMap((value, index) => (value === words ? [index] : []))[nth] ?? -1;
    const line = (row: number) => ({
      total: papers.value(plan.name, row, column("指標数")),
      evaluated: papers.value(plan.name, row, column("評価対象（n）")),
      good: papers.value(plan.name, row, column("順調")),
      goodShare: papers.value(plan.name, row, column("割合")),
      needsImprovement: papers.value(plan.name, row, column("要改善")),
    });
    const expected = (block: { total: number; evaluated: number; groups: typeof groups }) => {
      const of = (group: string) => block.groups.find((each) => each.group === group);
      return {
        total: block.total,
        evaluated: block.evaluated,
        good: of("good")?.count,
        goodShare: of("good")?.share ?? null,
        needsImprovement: of("needsImprovement")?.count,
      };
    };
    byGoal.forEach((block, index) => expect(line(header + 1 + index)).toEqual(expected(block)));
    expect(line(header + 1 + byGoal.length)).toEqual(expected({ total, evaluated, groups }));
  });

  test("notes are numbered without gaps, and every number in the table has its sentence", () => {
    const marks = rows.map(({ indicator: { id } }) => textOf(cell(id, "note")));
    const used = [...new Set(marks.flatMap((mark) => mark.replace("※", "").split("・")))].filter((n) => n !== "");
    const numbers = used.map(Number).sort((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(numbers.length).toBeGreaterThan(2);
    const sentences = Array.from({ length: plan.page?.printArea.bottom ?? 0 }, (_, row) =>
      textOf(papers.value(plan.name, row, 0)),
    ).filter((text) => /^※\d/.test(text));
    expect(sentences.map((text) => Number(/^※(\d+)/.exec(text)?.[1]))).toEqual(numbers);
  });

  test("評価（決定） of the report year stands beside the 判定, with its reason; another year has none", () => {
    const decided = input.decisions.map(({ indicatorId }) => indicatorId);
    expect(
      rows.filter(({ indicator: { id } }) => cell(id, "decision") !== null).map(({ indicator }) => indicator.id),
    ).toEqual(decided);
    const [first] = input.decisions;
    const row = (rowOf.get(first?.indicatorId ?? "") ?? -1) + 2;
    expect(cell(first?.indicatorId ?? "", "decision")).toBe("△ やや遅れ");
    expect(papers.value(plan.name, row, 0)).toBe("評価（決定）の理由");
    expect(papers.value(plan.name, row, form.column("note") + 1)).toBe(first?.reason);
    papers.switchYear(2023);
    expect(rows.filter(({ indicator: { id } }) => cell(id, "decision") !== null)).toEqual([]);
    papers.switchYear(2024);
  });

  test("a deleted indicator is no longer counted; an unknown one leaves its row empty", () => {
    const id = rows[0]?.indicator.id ?? "";
    papers.type(plan.name, rowOf.get(id) ?? -1, form.column("key"), "unknown");
    expect(cell(id, "status")).toBeNull();
    papers.type(plan.name, rowOf.get(id) ?? -1, form.column("key"), id);
    expect(cell(id, "status")).not.toBeNull();
  });
});

describe("what people write survives", () => {
  const entries = typedEntries(input);
  const written = planCouncilTable(input, { ...defaultCouncilChoice, entries });

  test("written again, every text stands where it belongs", () => {
    const papers = papersOnModel(given, [written]);
    const read = readPaper(papers.grid(written)).entries;
    for (const [key, text] of entries)
      if (!/^(overview|analysis|efforts|nextSteps|definition)/.test(key))
        expect([key, read.get(key)]).toEqual([key, text]);
    expect(planCouncilTable(input, { ...defaultCouncilChoice, entries: read }).blocks[0]).toEqual(written.blocks[0]);
  });

  test("a text typed by hand is read back by its indicator", () => {
    const papers = papersOnModel(given, [plan]);
    const id = rows[7]?.indicator.id ?? "";
    const below = (rowOf.get(id) ?? -1) + 1;
    papers.type(plan.name, below, form.column("note") + 1, "'=要因は人口減。");
    expect(readPaper(papers.grid(plan)).entries.get(`factors|${id}`)).toBe("=要因は人口減。");
  });

  test("until the paper is 確定 its title says 案", () => {
    const one = paperCase({ count: 1 });
    const state = (text: string) =>
      papersOnModel(one, [
        planCouncilTable(one.input, { ...defaultCouncilChoice, entries: new Map([["state", text]]) }),
      ]);
    expect(state("案").value(plan.name, 0, 0)).toMatch(/（案）$/);
    expect(state("確定").value(plan.name, 0, 0)).not.toMatch(/案/);
  });
});

test("the names it reads are defined by the status table", () => {
  const formulas = JSON.stringify(plan.blocks);
  const read = new Set(formulas.match(/KPI_一覧_[^\s,()&=<>+\-*/;:"]+/g) ?? []);
  expect([...read].filter((name) => !Object.values<string>(columnNames).includes(name))).toEqual([]);
  expect(read.size).toBeGreaterThan(8);
});
