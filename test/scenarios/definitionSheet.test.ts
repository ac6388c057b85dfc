import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { proposeFromWorkbook } from "../../src/app/proposeFromWorkbook";
import { writeDefinition } from "../../src/app/writeDefinition";
import { kitamotoStrategy } from "../../src/core/strategy/kitamoto/kitamotoStrategy";
import { readDefinition, type ReadDefinition } from "../../src/core/strategy/definition/readDefinition";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { createWorkbook } from "../../src/host/model/createWorkbook";
import { deleteSheet } from "../../src/host/model/editSheets";
import { enterContent } from "../../src/host/model/enterContent";
import type { WorkbookModel } from "../../src/host/model/workbookModel";
import { loadWorkbook } from "../../src/host/xlsx/loadWorkbook";
import { saveWorkbook } from "../../src/host/xlsx/saveWorkbook";
import { runReport } from "../../src/workbench/cli/runReport";
import { fictitiousPlan } from "../../src/workbench/samples/fictitiousPlan";
import { fictitiousPlanDefinition, fictitiousPlanSample } from "../../src/workbench/samples/fictitiousPlanSample";
import { addSampleSheet, type SampleCell } from "../../src/workbench/samples/sampleSheet";
import { openSession } from "../support/hostSession";
import { reopened, sheetContents, sheetNamed, statusesInSheet } from "./mainJob";

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

interface Report {
  readonly strategy: { readonly title: string; readonly indicators: readonly { readonly id: string }[] };
  readonly mappings: readonly { readonly sheet: string; readonly field: string; readonly value: number | null }[];
  readonly evaluations: readonly { readonly indicatorId: string; readonly status: string; readonly caption: string }[];
  readonly issues: readonly { readonly code: string; readonly sheet: string | null; readonly cell: string | null }[];
}

async function run(...argv: readonly string[]): Promise<Run> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runReport(argv, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out: out.join("\n"), err: err.join("\n") };
}

const folder = (): string => mkdtempSync(join(tmpdir(), "kpi-definition-"));
const sample = (name: string): string => join(__dirname, "../../samples", name);
const opened = async (file: string): Promise<WorkbookModel> => loadWorkbook(new Uint8Array(readFileSync(file)));
const jsonOf = (file: string): Report => JSON.parse(readFileSync(file, "utf8")) as Report;

async function definitionIn(model: WorkbookModel): Promise<ReadDefinition> {
  openSession(model);
  return readDefinition(await excelWorkbook().readGrids());
}

/** A workbook of typed sheets, as anyone would save it: no mark of ours on any of them. */
async function saveTyped(
  file: string,
  sheets: readonly { readonly name: string; readonly rows: readonly (readonly SampleCell[])[] }[],
): Promise<void> {
  const model = createWorkbook();
  const [blank] = model.sheets;
  for (const { name, rows } of sheets)
    addSampleSheet(model, { name, rows, merges: [], columnWidths: [], styles: [], pageHeader: "" });
  if (blank !== undefined) deleteSheet(model, blank);
  writeFileSync(file, await saveWorkbook(model));
}

test("[SD8] the built-in strategy, written to a file, saved and read again, is the same", async () => {
  const file = join(folder(), "定義.xlsx");
  const { code, out } = await run("--definition", file);
  expect(code).toBe(0);
  expect(out).toContain("「計画定義」「指標定義」");
  const model = await opened(file);
  expect(model.sheets.map(({ name }) => name)).toEqual(["計画定義", "指標定義"]);
  const read = await definitionIn(model);
  expect(read.issues).toEqual([]);
  expect(read.strategy).toStrictEqual(kitamotoStrategy);
});

test("the definition sheets written into a workbook of figures change nothing in what is found and judged", async () => {
  const at = folder();
  const figures = sample("fictitious-r4-r7.xlsx");
  const both = join(at, "両方.xlsx");
  expect((await run(figures, "--definition", both)).code).toBe(0);
  await run(figures, "--out", join(at, "a.xlsx"), "--json", join(at, "a.json"));
  const { code } = await run(both, "--out", join(at, "b.xlsx"), "--json", join(at, "b.json"));
  expect(code).toBe(0);
  const [plain, own] = [jsonOf(join(at, "a.json")), jsonOf(join(at, "b.json"))];
  expect(own.strategy).toEqual(plain.strategy);
  expect(own.mappings).toEqual(plain.mappings);
  expect(own.evaluations).toEqual(plain.evaluations);
  expect(own.issues.filter(({ code: issue }) => issue !== "definition-used")).toEqual(plain.issues);
});

test("a definition that is there already is never written over", async () => {
  const at = folder();
  const definition = sample("fictitious-plan-definition.xlsx");
  const { code, err } = await run(definition, "--definition", join(at, "もう一つ.xlsx"));
  expect(code).toBe(1);
  expect(err).toContain("指標定義のシート（計画定義、指標定義）が既にあるため、書き出しませんでした。");
  expect(readdirSync(at)).toEqual([]);
  const model = await opened(definition);
  openSession(model);
  const before = model.sheets.map(sheetContents);
  const { written, alreadyThere } = await writeDefinition(excelWorkbook(), { strategy: kitamotoStrategy });
  expect([written, alreadyThere]).toEqual([[], ["計画定義", "指標定義"]]);
  expect(model.sheets.map(sheetContents)).toEqual(before);
});

test("what the user set on the settings sheet goes into the definition sheets", async () => {
  const at = folder();
  const [out, both] = [join(at, "報告.xlsx"), join(at, "両方.xlsx")];
  await run(sample("fictitious-r4-r7.xlsx"), "--out", out, "--scheme", "滋賀県型");
  const model = await opened(out);
  const settings = sheetNamed(model, "KPI設定");
  for (const [row, cells] of [...settings.rows]) {
    const label = cells.get(0)?.value;
    if (label === "計画の目標年度") enterContent(model, settings, row, 1, 2026);
    if (label === "版") enterContent(model, settings, row, 1, "'策定");
  }
  writeFileSync(out, await saveWorkbook(model));
  expect((await run(out, "--definition", both)).code).toBe(0);
  const { strategy, schemeId, issues } = await definitionIn(await opened(both));
  expect(issues).toEqual([]);
  expect(schemeId).toBe("shiga");
  expect(strategy?.version).toBe("策定");
  expect(strategy?.period).toEqual({ startYear: 2021, targetYear: 2026, assumed: false });
});

test.each([
  ["fictitious-plan-r8-r12.xlsx", fictitiousPlanSample],
  ["fictitious-plan-definition.xlsx", fictitiousPlanDefinition],
])("%s in the repository is what its script makes, and says 架空 on every page", async (name, make) => {
  const contents = (model: WorkbookModel): string =>
    JSON.stringify(model.sheets.map(sheetContents), (key, value: unknown) => (key === "backing" ? undefined : value));
  const kept = await opened(sample(name));
  expect(contents(kept)).toBe(contents(await reopened(await make())));
  for (const { pageLayout } of kept.sheets)
    expect(pageLayout.headersFooters.centerHeader + pageLayout.headersFooters.rightHeader).toContain("架空");
});

test("the fictitious plan with the fictitious city's figures, end to end: another plan, other goals, units and years", async () => {
  const at = folder();
  const [out, json] = [join(at, "報告.xlsx"), join(at, "報告.json")];
  const definition = sample("fictitious-plan-definition.xlsx");
  expect((await definitionIn(await opened(definition))).strategy).toStrictEqual(fictitiousPlan);
  const argv = [sample("fictitious-plan-r8-r12.xlsx"), "--strategy", definition, "--out", out, "--json", json];
  const { code, out: lines } = await run(...argv);
  expect(code).toBe(0);
  expect(lines).toContain("みさき野市 地方創生総合戦略（架空の見本）　進捗状況（令和１０年度、評価方式: 標準型）");
  const report = jsonOf(json);
  expect(report.evaluations).toHaveLength(28);
  const judged = Object.fromEntries(report.evaluations.map(({ indicatorId, status }) => [indicatorId, status]));
  expect(new Set(Object.values(judged))).not.toContain("notEvaluated");
  expect(judged).toMatchObject({
    "A-N2": "onTrack", // −2.4 → 1.5
    "A-K2": "onTrack", // 0 → 25
    "B-N1": "slightlyBehind", // −185 → −50
    "B-N2": "regressed",
    "B-N3": "achieved", // a target below the baseline
    "B-K3": "notAchieved", // to be kept at 0, ±2
    "B-K6": "improved", // ↑ without a baseline
    "C-K1": "notAchieved",
    "C-K5": "improved", // ↓
    "D-K4": "directionPending",
  });
  const book = await opened(out);
  expect(statusesInSheet(book)).toEqual(judged);
  const texts = book.sheets.flatMap(({ name, rows }) => [
    name,
    ...[...rows.values()].flatMap((row) =>
      [...row.values()].flatMap(({ value }) => (typeof value === "string" ? [value] : [])),
    ),
  ]);
  expect(texts.filter((text) => /北本|kitamoto/i.test(text))).toEqual([]);
});

const units = ["人", "件", "％", "千円", "t-CO2", "世帯"] as const;

interface TypedIndicator {
  readonly id: string;
  readonly goal: string;
  readonly name: string;
  readonly unit: string;
  readonly baseline: number;
  readonly target: number;
  readonly direction: string;
  readonly actuals: readonly number[];
}

/** Quarters of the way to the target. */
const pace = [-0.5, 0, 0.9, 1.3, 1.7, 1.9, 2.6];

/** Sixty indicators of five goals, every third to decrease. */
const sixty = Array.from({ length: 60 }, (_, index): TypedIndicator => {
  const [goal, less] = [Math.floor(index / 12) + 1, index % 3 === 2];
  const baseline = 40 + index * 3;
  const target = less ? baseline - 20 : baseline + 24;
  const step = (target - baseline) / 4;
  return {
    id: `S${index + 1}`,
    goal: `目標${goal}`,
    name: `第${goal}分野の取組${String.fromCharCode(0x30a2 + 2 * (index % 12))}の${less ? "未対応" : "実施"}量`,
    unit: units[index % units.length] ?? "件",
    baseline,
    target,
    direction: less ? "減少" : "増加",
    actuals: [pace[index % 3] ?? 0, pace[index % 7] ?? 0].map((way) => Number((baseline + step * way).toFixed(1))),
  };
});

const plan: readonly (readonly SampleCell[])[] = [
  ["計画名", "つくも市 総合戦略（架空）"],
  ["自治体名", "つくも市"],
  ["版", "策定"],
  ["開始年度", "R5"],
  ["目標年度", "R9"],
];

/** Typed with columns in an order and words of the office's own. */
const indicatorTable: readonly (readonly SampleCell[])[] = [
  ["№", "指標の名称", "単位", "目標の方向", "現状値", "目標値（R9）", "区分", "基本目標", "指標番号", "担当課"],
  ...sixty.map(({ id, goal, name, unit, baseline, target, direction }, index): readonly SampleCell[] => {
    return [
      index + 1,
      name,
      unit,
      direction,
      baseline,
      target,
      index % 4 === 0 ? "数値目標" : "ＫＰＩ",
      goal,
      id,
      "企画課",
    ];
  }),
];

const figures: readonly (readonly SampleCell[])[] = [
  ["指標名", "単位", "基準値", "目標値", "令和６年度実績", "令和７年度実績"],
  ...sixty.map(({ name, unit, baseline, target, actuals }) => [name, unit, baseline, target, ...actuals]),
];

const typedDefinition = { name: "定義（R5〜R9）", rows: [...plan, [], ...indicatorTable] };

test("sixty indicators given only as .xlsx, typed by hand, with a scheme by its name", async () => {
  const at = folder();
  const [definition, input, out, json] = ["定義.xlsx", "実績.xlsx", "報告.xlsx", "報告.json"].map((name) =>
    join(at, name),
  );
  if (definition === undefined || input === undefined || out === undefined || json === undefined) throw new Error();
  await saveTyped(definition, [{ name: "表紙", rows: [["総合戦略の指標"]] }, typedDefinition]);
  await saveTyped(input, [{ name: "進捗管理", rows: figures }]);
  const argv = [input, "--strategy", definition, "--scheme", "宮城県型", "--out", out, "--json", json];
  const { code, out: lines } = await run(...argv);
  expect(code).toBe(0);
  expect(lines).toContain("つくも市 総合戦略（架空）　進捗状況（令和７年度、評価方式: 宮城県型）");
  const report = jsonOf(json);
  expect(report.strategy.indicators.map(({ id }) => id)).toEqual(sixty.map(({ id }) => id));
  expect(report.mappings.filter(({ field, value }) => field === "actual" && value !== null)).toHaveLength(120);
  expect(report.issues.filter(({ code: issue }) => issue.startsWith("definition-"))).toEqual([
    expect.objectContaining({ code: "definition-table-missing", sheet: "定義（R5〜R9）" }),
  ]);
  const captions = new Set(report.evaluations.map(({ caption }) => caption));
  expect([...captions].every((caption) => /^[A-D]$/.test(caption))).toBe(true);
  expect(captions.size).toBe(4);
  const judged = Object.fromEntries(report.evaluations.map(({ indicatorId, status }) => [indicatorId, status]));
  expect(statusesInSheet(await opened(out))).toEqual(judged);
});

test("[SD10] a typed definition in the workbook of the figures is used, and none of its cells is taken for a figure", async () => {
  const at = folder();
  const [input, out, json] = [join(at, "一冊.xlsx"), join(at, "報告.xlsx"), join(at, "報告.json")];
  await saveTyped(input, [typedDefinition, { name: "進捗管理", rows: figures }]);
  const { code } = await run(input, "--out", out, "--json", json);
  expect(code).toBe(0);
  const report = jsonOf(json);
  expect(report.strategy.title).toBe("つくも市 総合戦略（架空）");
  expect(report.evaluations).toHaveLength(60);
  expect(new Set(report.mappings.map(({ sheet }) => sheet))).toEqual(new Set(["進捗管理"]));
  const original = sheetContents(sheetNamed(await opened(input), typedDefinition.name));
  expect(sheetContents(sheetNamed(await opened(out), typedDefinition.name))).toEqual(original);
});

test("[SD10] the definition goes before what the settings sheet says, and it is said", async () => {
  const at = folder();
  const [input, definition, both] = [join(at, "実績.xlsx"), join(at, "定義.xlsx"), join(at, "両方.xlsx")];
  await saveTyped(input, [{ name: "進捗管理", rows: figures.slice(0, 6) }]);
  await saveTyped(definition, [{ name: "定義", rows: [...plan, [], ...indicatorTable.slice(0, 6)] }]);
  await run(input, "--strategy", definition, "--definition", both);
  const out = join(at, "報告.xlsx");
  await run(both, "--out", out);
  const model = await opened(out);
  enterContent(model, sheetNamed(model, "計画定義"), 5, 2, "'第２期 改定版");
  writeFileSync(out, await saveWorkbook(model));
  const again = join(at, "再び.xlsx");
  const { code, out: lines } = await run(out, "--out", again);
  expect(code).toBe(0);
  expect(lines).toContain("第２期 改定版　進捗状況");
  expect(lines).toContain(
    "設定「総合戦略名」（つくも市 総合戦略（架空））が指標定義の値と異なります。指標定義の値（第２期 改定版）を使用し、",
  );
  const once = await run(again, "--out", join(at, "三度.xlsx"));
  expect(once.out).not.toContain("設定「総合戦略名」");
});

test("a definition named on the command line goes before the workbook's own", async () => {
  const at = folder();
  const [input, definition] = [join(at, "一冊.xlsx"), join(at, "別の定義.xlsx")];
  await saveTyped(input, [typedDefinition, { name: "進捗管理", rows: figures }]);
  const renamed = [["計画名", "別の計画（架空）"], ...plan.slice(1)];
  await saveTyped(definition, [{ name: "定義", rows: [...renamed, [], ...indicatorTable.slice(0, 20)] }]);
  const { code, out } = await run(input, "--strategy", definition, "--out", join(at, "報告.xlsx"));
  expect(code).toBe(0);
  expect(out).toContain("別の計画（架空）　進捗状況");
  expect(out).toContain("全 19 指標");
  expect(out).toContain("「定義（R5〜R9）」シート：ほかの指標定義を使用しているため");
});

test("one wrong indicator is left out and said with its cell; the other fifty-nine go on", async () => {
  const at = folder();
  const [definition, input, json] = [join(at, "定義.xlsx"), join(at, "実績.xlsx"), join(at, "報告.json")];
  const wrong = indicatorTable.map((row, index) => (index === 8 ? Object.assign([...row], { 5: "未定" }) : row));
  await saveTyped(definition, [{ name: "定義", rows: [...plan, [], ...wrong] }]);
  await saveTyped(input, [{ name: "進捗管理", rows: figures }]);
  const { code, out } = await run(input, "--strategy", definition, "--out", join(at, "報告.xlsx"), "--json", json);
  expect(code).toBe(0);
  expect(out).toContain("［要対応］「定義」F15【S8】：「目標値」に「未定」は使用できません。");
  const report = jsonOf(json);
  expect(report.evaluations).toHaveLength(59);
  expect(report.issues).toContainEqual(
    expect.objectContaining({ code: "definition-value-wrong", sheet: "定義", cell: "F15" }),
  );
});

test.each([
  [
    "no table of indicators",
    [{ name: "定義", rows: [["計画名", "別の計画"]] }],
    "指標の表（見出し「指標名」「目標値」「方向」など",
  ],
  [
    "no years of the plan",
    [{ name: "定義", rows: [...plan.slice(0, 3), [], ...indicatorTable] }],
    "計画の開始年度と目標年度が定まらない",
  ],
  [
    "no indicator without a mistake",
    [
      {
        name: "定義",
        rows: [...plan, [], ...indicatorTable.slice(0, 1), [1, "名前だけ", "", "", "", "", "", "目標1"]],
      },
    ],
    "使用できる指標が1件もない",
  ],
])("%s: it stops with what to do, and writes nothing", async (_case, sheets, words) => {
  const at = folder();
  const [definition, input] = [join(at, "定義.xlsx"), join(at, "実績.xlsx")];
  await saveTyped(definition, sheets);
  await saveTyped(input, [{ name: "進捗管理", rows: figures }]);
  const { code, err } = await run(input, "--strategy", definition, "--out", join(at, "報告.xlsx"));
  expect(code).toBe(1);
  expect(err).toContain(words);
  expect(err).toContain("の指標定義は使用できないため、中止しました");
  expect(existsSync(join(at, "報告.xlsx"))).toBe(false);
});

test("[SD9] a workbook whose own definition cannot be used is not judged by another strategy", async () => {
  const at = folder();
  const input = join(at, "一冊.xlsx");
  const broken = [...plan.slice(0, 3), ["開始年度", "未定"], ["目標年度", "未定"]];
  await saveTyped(input, [
    { name: "定義", rows: [...broken, [], ...indicatorTable] },
    { name: "進捗管理", rows: figures },
  ]);
  const { code, err } = await run(input, "--out", join(at, "報告.xlsx"));
  expect(code).toBe(1);
  expect(err).toContain("「定義」B4：「計画の開始年度」に「未定」は使用できません。");
  openSession(await opened(input));
  const request = { strategy: kitamotoStrategy, scheme: null, reportYear: null };
  const { strategy } = await proposeFromWorkbook(excelWorkbook(), request);
  expect(strategy.indicators).toEqual([]);
});

test.each([
  [["--definition", "a.xlsx", "--json", "b.json"], "「--definition」と「--json」は同時に指定できません"],
  [["--strategy", "ない.xlsx"], "「ない.xlsx」が見つかりません"],
  [["--strategy"], "「--strategy」の後に値がありません"],
])("%j is refused in one sentence", async (argv, words) => {
  const { code, err } = await run(...argv);
  expect(code).toBe(1);
  expect(err).toContain(words);
});
