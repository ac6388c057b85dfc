import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { acceptReturns } from "../../app/acceptReturns";
import { localTime } from "../../app/localTime";
import { collectReturns, type Collected } from "../../app/collectReturns";
import { refusedText, rejectedText, verdictText } from "../../core/departments/collect/returnText.ja";
import { stateWords } from "../../core/departments/collect/collectionWords.ja";
import { choicesForAll, isOutrun } from "../../core/departments/collect/takeAnswers";
import { kitamotoStrategy } from "../../core/strategy/kitamoto/kitamotoStrategy";
import type { GivenFile } from "../../core/workbook/returnedFiles";
import { ExcelError } from "../../excel/ExcelError";
import { excelReturnedFiles } from "../../excel/readReturnedFiles";
import { excelWorkbook } from "../../excel/excelWorkbook";
import { attachToNode } from "../../host/attach/node";
import { createHost } from "../../host/createHost";
import { CliError } from "./CliError";
import { cliText } from "./cliText.ja";
import type { CliStreams } from "./cliStreams";
import { collectOptions, type CollectOptions } from "./collectOptions";
import { readInput } from "./readInput";
import { readStrategy } from "./readStrategy";
import { saveBook } from "./saveBook";
import { checkOutput, writeOutputs } from "./writeOutputs";

/**
 * `INPUT.xlsx --collect FILE…|DIR`: takes everything in that is known for sure and does not contradict; what does is
 * told. The input is never overwritten. Exit code 0 done, 1 could not. Never throws.
 */
export async function runCollect(argv: readonly string[], streams: CliStreams): Promise<0 | 1> {
  try {
    await collect(collectOptions(argv), streams);
    return 0;
  } catch (error) {
    const isTold = error instanceof CliError || error instanceof ExcelError;
    const message = error instanceof Error ? error.message : String(error);
    streams.err(isTold ? message : cliText.unexpected(message));
    return 1;
  }
}

async function collect({ input, sources, out, year, strategy }: CollectOptions, streams: CliStreams): Promise<void> {
  if (out === input) throw new CliError(cliText.outIsInput(basename(input)));
  await checkOutput(out, false);
  const files = (await Promise.all(sources.map((source) => filesOf(source)))).flat();
  const given = strategy === null ? null : await readStrategy(strategy, streams);
  const model = await readInput(input, basename(input));
  attachToNode(createHost(model));
  const workbook = excelWorkbook();
  const request = {
    strategy: given?.strategy ?? kitamotoStrategy,
    ...(given === null ? {} : { definition: { schemeId: given.schemeId } }),
    scheme: null,
    reportYear: null,
    fiscalYear: year,
  };
  const collected = await collectReturns(workbook, excelReturnedFiles(), files, {
    ...request,
    onProgress: ({ done, total }) => streams.err(`読み取り ${done}/${total}`),
  });
  const result = await acceptReturns(workbook, collected, {
    choices: choicesForAll(collected.compared),
    at: localTime(new Date()),
  });
  await writeOutputs([{ path: out, contents: await saveBook(model, basename(out)) }]);
  for (const line of linesOf(collected, result.taken.length)) streams.out(line);
  for (const row of result.board?.rows ?? []) streams.out(`${row.department}：${stateWords[row.state]}`);
  streams.out(`保存先: ${out}`);
}

function linesOf({ reading, compared, strategy, files }: Collected, taken: number): readonly string[] {
  const names = new Map(strategy.indicators.map(({ id, name }) => [id, name]));
  const waiting = compared.filter(
    (each) =>
      each.verdict === "conflicting" ||
      (each.verdict !== "equal" && (each.candidates[0]?.by === "name" || isOutrun(each))),
  );
  return [
    `${files} 件のファイルから、${taken} 件の回答を取り込みました。`,
    ...reading.refused.map(refusedText),
    ...reading.rejected.map((entry) => rejectedText(entry, (id) => names.get(id) ?? id)),
    ...waiting.map((each) => {
      const { key, verdict, candidates } = each;
      const [id = ""] = key.split("|");
      const places = candidates.map(({ place, text }) => `「${place.file}」${place.sheet} ${place.cell}（${text}）`);
      const why = isOutrun(each) ? "確定値の回答が既にある" : `${verdictText[verdict]}の`;
      return `「${names.get(id) ?? id}」：${why}ため、取り込んでいません。${places.join("、")}`;
    }),
  ];
}

/** A file, or the workbooks of a folder in the order of their names; open ones leave files that begin with ~$. */
async function filesOf(source: string): Promise<readonly GivenFile[]> {
  const path = resolve(source);
  const found = await stat(path).catch(() => null);
  if (found === null) throw new CliError(cliText.noSuchFile(source));
  const names = found.isDirectory()
    ? (await readdir(path)).filter((name) => /\.xls[xm]?$/i.test(name) && !name.startsWith("~$")).toSorted()
    : null;
  const paths = names === null ? [path] : names.map((name) => join(path, name));
  return paths.map((each) => ({ name: basename(each), read: async () => new Uint8Array(await readFile(each)) }));
}
