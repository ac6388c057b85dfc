import { basename, dirname, extname, join, relative, resolve } from "node:path";
import { evaluateWorkbook } from "../../app/evaluateWorkbook";
import { writeEvaluated, type WriteReportResult } from "../../app/writeReport";
import { reportInputOf } from "../../app/reportInputOf";
import { issueText } from "../../core/issues/issueText.ja";
import type { Issue } from "../../core/issues/issue";
import { formatFiscalYear } from "../../core/kpi/formatFiscalYear";
import { checkPlan } from "../../core/reports/dataSheet/machineReadable/checkPlan";
import { planDataValues } from "../../core/reports/dataSheet/planDataValues";
import type { Progress } from "../../core/workbook/workbook";
import { kitamotoStrategy } from "../../core/strategy/kitamoto/kitamotoStrategy";
import { excelWorkbook } from "../../excel/excelWorkbook";
import { ExcelError } from "../../excel/ExcelError";
import { attachToNode } from "../../host/attach/node";
import { createHost } from "../../host/createHost";
import { CliError } from "./CliError";
import type { CliStreams } from "./cliStreams";
import { cliText, usage } from "./cliText.ja";
import { csvOfPlan } from "./csvOfPlan";
import { issueLines } from "./issueLines";
import { machineReadableLines } from "./machineReadableLines";
import { evaluationLines, summaryLines } from "./printReport";
import { readInput } from "./readInput";
import { readStrategy, refuseDefinition } from "./readStrategy";
import { reportJson } from "./reportJson";
import { reportOptions, type ReportOptions } from "./reportOptions";
import { runCollect } from "./runCollect";
import { saveBook } from "./saveBook";
import { writeDepartmentFiles } from "./writeDepartmentFiles";
import { writeDefinitionFile } from "./writeDefinitionFile";
import { checkOutput, writeOutputs } from "./writeOutputs";

const SAMPLE = join(__dirname, "../../../samples/kitamoto-fy2024.xlsx");

const steps: Readonly<Record<Progress["step"], string>> = {
  read: "読み取り",
  write: "書き込み",
  charts: "書式とグラフ",
};

/**
 * The command line as a function: exit code 0 done, 1 could not (one sentence on `err`, no output left behind),
 * 2 nothing of the strategy found. Never throws.
 */
export async function runReport(argv: readonly string[], streams: CliStreams): Promise<0 | 1 | 2> {
  if (argv.includes("--collect")) return runCollect(argv, streams);
  try {
    const options = reportOptions(argv);
    if (options.help) streams.out(usage);
    else if (options.definition !== null)
      await writeDefinitionFile({ ...options, definition: options.definition }, streams);
    else if (options.departments !== null)
      await writeDepartmentFiles({ ...options, input: inputOf(options) }, options.departments, streams);
    else await report(options, streams);
    return 0;
  } catch (error) {
    streams.err(sentenceOf(error));
    return error instanceof CliError ? error.exitCode : 1;
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof CliError || error instanceof ExcelError) return error.message;
  return cliText.unexpected(error instanceof Error ? error.message : String(error));
}

interface Places {
  readonly input: string;
  readonly name: string;
  readonly out: string;
  readonly json: string | null;
  readonly csv: string | null;
}

async function report(options: ReportOptions, streams: CliStreams): Promise<void> {
  const places = await placesOf(options);
  const given = options.strategy === null ? null : await readStrategy(options.strategy, streams);
  streams.err(`「${places.name}」を開いています…`);
  const model = await readInput(places.input, places.name);
  const host = createHost(model);
  attachToNode(host);
  const workbook = excelWorkbook();
  const onProgress = ({ step, done, total }: Progress): void => streams.err(`${steps[step]} ${done}/${total}`);
  const request = {
    strategy: given?.strategy ?? kitamotoStrategy,
    ...(given === null ? {} : { definition: { schemeId: given.schemeId } }),
    scheme: options.scheme,
    reportYear: options.year,
    council: options.council,
    ...(options.outputs === null ? {} : { outputs: options.outputs }),
    onProgress,
  };
  const found = await evaluateWorkbook(workbook, request);
  const isItsOwn = options.strategy !== null && resolve(options.strategy) === places.input;
  const issues = found.issues.filter(({ code }) => !(isItsOwn && code === "definition-not-used"));
  const evaluated = { ...found, issues: [...(given?.issues ?? []), ...issues] };
  if (evaluated.strategy.indicators.length === 0) refuseDefinition(places.name, evaluated.issues, streams);
  const { cells, suggestions, conflicts } = evaluated.proposal;
  if (cells.length === 0 && conflicts.length === 0) {
    throw new CliError(cliText.nothingFound(places.name, suggestions.length), 2);
  }
  const result = await writeEvaluated(workbook, evaluated, request);
  const contents = await saveBook(model, places.name);
  const { recorder } = host;
  const requests = { syncs: recorder.syncs(), bytes: recorder.bytes(), largest: recorder.largestRequest() };
  const names = new Map(result.strategy.indicators.map(({ id, name }) => [id, name]));
  const sentence = (issue: Issue): string => issueText(issue, (id) => names.get(id) ?? id);
  const json = (): string => `${JSON.stringify(reportJson(result, requests, sentence), null, 2)}\n`;
  const values = planDataValues(reportInputOf(result));
  const dataIssues = result.dataIssues ?? (places.csv === null ? null : checkPlan(values));
  await writeOutputs([
    { path: places.out, contents },
    ...(places.json === null ? [] : [{ path: places.json, contents: json() }]),
    ...(places.csv === null ? [] : [{ path: places.csv, contents: csvOfPlan(values) }]),
  ]);
  printResult(result, places, streams, sentence);
  if (dataIssues !== null) for (const line of machineReadableLines(dataIssues)) streams.out(line);
}

/** The workbook whose figures are reported on: the one named, else that of the definition, else the sample. */
function inputOf({ input, strategy }: ReportOptions): string {
  const named = input ?? strategy;
  return named === null ? SAMPLE : resolve(named);
}

async function placesOf(options: ReportOptions): Promise<Places> {
  const named = options.input ?? options.strategy;
  const input = inputOf(options);
  const stem = basename(input, extname(input));
  const folder = named === null ? resolve("out") : dirname(input);
  const out = options.out === null ? join(folder, `${stem}_進捗.xlsx`) : resolve(options.out);
  const [json, csv] = [options.json, options.csv].map((file) => (file === null ? null : resolve(file)));
  const written = [
    ["--out", out],
    ["--json", json ?? null],
    ["--csv", csv ?? null],
  ] as const;
  for (const [index, [option, file]] of written.entries()) {
    if (file === null) continue;
    if (file === input) throw new CliError(cliText.outIsInput(named ?? basename(input)));
    const same = written.slice(0, index).find(([, other]) => other === file);
    if (same !== undefined) throw new CliError(cliText.sameFile(same[0], option, shown(file)));
  }
  await checkOutput(out, named === null && options.out === null);
  for (const [, file] of written.slice(1)) if (file !== null) await checkOutput(file, false);
  return { input, name: named ?? basename(SAMPLE), out, json: json ?? null, csv: csv ?? null };
}

function printResult(
  result: WriteReportResult,
  places: Places,
  streams: CliStreams,
  sentence: (issue: Issue) => string,
): void {
  const lines = [
    "",
    `${result.strategy.title}　進捗状況（${formatFiscalYear(result.reportYear)}、評価方式: ${result.scheme.name}）`,
    ...(result.disclaimer === null ? [] : [`※ ${result.disclaimer}`]),
    "",
    ...evaluationLines(result),
    "",
    "【集計】",
    ...summaryLines(result),
    "",
    ...issueLines(result.issues, sentence),
    "",
    `保存先: ${shown(places.out)}`,
    ...(places.json === null ? [] : [`JSON: ${shown(places.json)}`]),
    ...(places.csv === null ? [] : [`CSV: ${shown(places.csv)}`]),
  ];
  for (const line of lines) streams.out(line);
}

/** Short where it lies below the current folder. */
function shown(path: string): string {
  const short = relative(process.cwd(), path);
  return short === "" || short.startsWith("..") ? path : short;
}
