import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createWorkbook } from "../../src/host/model/createWorkbook";
import { saveWorkbook } from "../../src/host/xlsx/saveWorkbook";
import { loadWorkbook } from "../../src/host/xlsx/loadWorkbook";
import { runReport } from "../../src/workbench/cli/runReport";
import { samplePath, statusesInSheet } from "./mainJob";

interface Run {
  readonly code: number;
  readonly out: readonly string[];
  readonly err: readonly string[];
}

async function run(...argv: readonly string[]): Promise<Run> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runReport(argv, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out, err };
}

function folder(): string {
  return mkdtempSync(join(tmpdir(), "kpi-cli-"));
}

const kitamoto = samplePath("kitamoto-fy2024.xlsx");
const fictitious = samplePath("fictitious-r4-r7.xlsx");

test("a workbook in; table, summary, issues and two files out", async () => {
  const at = folder();
  const out = join(at, "報告.xlsx");
  const json = join(at, "報告.json");
  const { code, out: lines, err } = await run(fictitious, "--out", out, "--json", json, "--year", "2024");
  expect(code).toBe(0);
  expect(err.join("\n")).toContain("読み取り");
  expect(readdirSync(at).sort()).toEqual(["報告.json", "報告.xlsx"].sort());
  const text = lines.join("\n");
  for (const words of [
    "目標",
    "出生数",
    "達成率",
    "進捗率",
    "判定",
    "◎ 達成",
    "【集計】",
    "全 40 指標",
    "【確認事項】",
    out,
    json,
    "架空の数値による見本です（市の公式評価ではありません）",
  ]) {
    expect(text).toContain(words);
  }
  const report = JSON.parse(readFileSync(json, "utf8")) as Report;
  const statuses = Object.fromEntries(report.evaluations.map(({ indicatorId, status }) => [indicatorId, status]));
  expect(statusesInSheet(await loadWorkbook(new Uint8Array(readFileSync(out))))).toEqual(statuses);
});

interface Report {
  readonly evaluations: readonly { readonly indicatorId: string; readonly status: string }[];
  readonly [key: string]: unknown;
}

test("the JSON has exactly the shape promised", async () => {
  const at = folder();
  const json = join(at, "r.json");
  await run(kitamoto, "--out", join(at, "r.xlsx"), "--json", json);
  const report = JSON.parse(readFileSync(json, "utf8")) as Record<string, unknown>;
  const shapeOf = (value: unknown): readonly string[] => Object.keys(value as object);
  const first = (key: string): unknown => (report[key] as readonly unknown[])[0];
  expect(shapeOf(report)).toEqual([
    "schemaVersion",
    "strategy",
    "mappings",
    "suggestions",
    "conflicts",
    "evaluations",
    "summary",
    "issues",
    "written",
    "requests",
  ]);
  expect(report["schemaVersion"]).toBe(1);
  const { title, indicators } = report["strategy"] as { title: string; indicators: readonly unknown[] };
  expect(title).toBe("第２期 北本市まち・ひと・しごと創生総合戦略");
  expect(indicators.length).toBe(40);
  expect(indicators[1]).toEqual({
    id: "G1-N2",
    goal: "基本目標1 新しい人の流れとつながりをつくる",
    kind: "numericalTarget",
    name: "25歳から34歳までの女性の社会増減",
    unit: "人",
    baseline: -40,
    baselineYear: null,
    target: 0,
    targetArrow: null,
    direction: "increase",
    policyCode: null,
    policyName: null,
  });
  expect(first("mappings")).toEqual({
    indicatorId: "G1-N1",
    indicator: "ふるさと納税寄附件数",
    field: "baseline",
    fiscalYear: null,
    sheet: "基本目標１",
    cell: "E7",
    value: 3908,
    reason: expect.stringMatching(/一致/) as unknown,
    confidence: expect.any(Number) as unknown,
  });
  expect(shapeOf(first("evaluations"))).toEqual([
    "indicatorId",
    "indicator",
    "fiscalYear",
    "dataYear",
    "actual",
    "achievementRate",
    "progressRate",
    "expectedValue",
    "paceRatio",
    "status",
    "caption",
    "notes",
  ]);
  expect(shapeOf(report["summary"])).toEqual(["byStatus", "byGoal"]);
  expect(shapeOf(first("issues"))).toEqual(["code", "severity", "sheet", "cell", "text", "message"]);
  expect(shapeOf(first("written"))).toEqual(["sheet", "range", "what"]);
  expect(shapeOf(report["requests"])).toEqual(["syncs", "bytes", "largest"]);
  const { byStatus } = report["summary"] as { byStatus: Readonly<Record<string, number>> };
  expect(Object.values(byStatus).reduce((sum, count) => sum + count)).toBe(40);
  const blank = (report["mappings"] as readonly { value: unknown; field: string }[]).filter(
    ({ value, field }) => value === null && field === "actual",
  );
  expect(blank.length).toBe(40 * 4 - 9);
});

test("every output that was asked for is a sheet; the figures also as CSV", async () => {
  const at = folder();
  const out = join(at, "r.xlsx");
  const csv = join(at, "数値.csv");
  const { code, out: lines } = await run(
    ...[fictitious, "--out", out, "--csv", csv, "--outputs", "status,dashboard,council,sheets,data"],
  );
  expect(code).toBe(0);
  expect(lines.join("\n")).toContain(`CSV: ${csv}`);
  expect(lines).toContain("機械判読の確認：0件");
  const { sheets } = await loadWorkbook(new Uint8Array(readFileSync(out)));
  const names = sheets.map(({ name }) => name);
  for (const name of ["進捗一覧", "ダッシュボード", "議会提出資料", "議会提出資料（概要）", "個票", "KPIデータ（値）"])
    expect(names).toContain(name);
  const disclaimers = sheets.map(({ pageLayout }) => pageLayout.headersFooters.rightHeader);
  expect(disclaimers.filter((text) => text.includes("市の公式評価ではありません")).length).toBeGreaterThan(9);
  const text = readFileSync(csv, "utf8");
  expect(text.startsWith("\uFEFF団体名,総合戦略,指標番号,")).toBe(true);
  const records = text.trimEnd().split("\r\n");
  expect(new Set(records.map((record) => record.split(",")[2])).size).toBe(41);
});

test("without --out the file goes beside the input, which stays as it is", async () => {
  const at = folder();
  const input = join(at, "管理表.xlsx");
  writeFileSync(input, readFileSync(kitamoto));
  const { code } = await run(input);
  expect(code).toBe(0);
  expect(readdirSync(at).sort()).toEqual(["管理表.xlsx", "管理表_進捗.xlsx"].sort());
  expect(readFileSync(input).equals(readFileSync(kitamoto))).toBe(true);
});

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const compoundFile = new Uint8Array([
  0xd0,
  0xcf,
  0x11,
  0xe0,
  0xa1,
  0xb1,
  0x1a,
  0xe1,
  ...new Array<number>(2000).fill(0),
]);

test.each([
  ["0 bytes", new Uint8Array(), "空（0バイト）"],
  ["HTML", bytesOf("<!DOCTYPE html><html><body><table></table></body></html>"), "HTML"],
  ["CSV", bytesOf("指標,実績値\n出生数,340\n"), "開けません"],
  [".xls or encrypted", compoundFile, "開けません"],
  ["a zip cut off", readFileSync(kitamoto).subarray(0, 4000), "壊れている"],
  ["noise", Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251), "開けません"],
])("%s named .xlsx: one sentence, nothing written", async (_what, bytes, words) => {
  const at = folder();
  const input = join(at, "入力.xlsx");
  writeFileSync(input, bytes);
  const { code, out, err } = await run(input, "--json", join(at, "r.json"));
  expect(code).toBe(1);
  expect(out).toEqual([]);
  expect(err.length).toBe(2);
  expect(err[1]).toContain(words);
  expect(err[1]).toMatch(/。$/);
  expect(readdirSync(at)).toEqual(["入力.xlsx"]);
});

test("an empty workbook: nothing of the strategy found, exit code 2, no file", async () => {
  const at = folder();
  const input = join(at, "空.xlsx");
  writeFileSync(input, await saveWorkbook(createWorkbook()));
  const { code, err } = await run(input);
  expect(code).toBe(2);
  expect(err.at(-1)).toContain("1つも見つかりませんでした");
  expect(readdirSync(at)).toEqual(["空.xlsx"]);
});

test.each([
  ["no such file", ["ない.xlsx"], "見つかりません"],
  ["a folder", ["."], "フォルダーです"],
  ["the input as output", [kitamoto, "--out", kitamoto], "入力と同じ"],
  ["no such folder", [kitamoto, "--out", "/tmp/ない/a.xlsx"], "がありません"],
  ["a folder as output", [kitamoto, "--out", tmpdir()], "フォルダーです"],
  ["one file for both", [kitamoto, "--out", "/tmp/a.xlsx", "--json", "/tmp/a.xlsx"], "同じ"],
  ["one file for JSON and CSV", [kitamoto, "--json", "/tmp/a", "--csv", "/tmp/a"], "同じ"],
  ["unknown output", [kitamoto, "--outputs", "pdf"], "--outputs に「pdf」は指定できません"],
  ["unknown option", ["--foo"], "という指定はありません"],
  ["unknown scheme", [kitamoto, "--scheme", "x"], "評価方式「x」はありません"],
  ["unknown year", [kitamoto, "--year", "いつか"], "年度として読み取れません"],
])("%s: exit code 1 and one sentence", async (_what, argv, words) => {
  const { code, out, err } = await run(...argv);
  expect(code).toBe(1);
  expect(out).toEqual([]);
  expect(err.at(-1)).toContain(words);
  expect(err.at(-1)).toMatch(/[。\]]$/);
});

test("a place that cannot be written to is said before any work", async () => {
  const at = folder();
  const locked = join(at, "locked");
  mkdirSync(locked);
  chmodSync(locked, 0o555);
  const { code, err } = await run(kitamoto, "--out", join(locked, "a.xlsx"));
  chmodSync(locked, 0o755);
  // the administrator of a machine may write anywhere
  if (process.getuid?.() === 0) expect(code).toBe(0);
  else expect([code, err]).toEqual([1, [expect.stringContaining("書き込めません")]]);
});

test("help says how", async () => {
  const { code, out } = await run("--help");
  expect(code).toBe(0);
  expect(out[0]).toContain("npm run report --");
  expect(existsSync("--help")).toBe(false);
});
