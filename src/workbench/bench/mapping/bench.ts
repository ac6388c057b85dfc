import { writeFile } from "node:fs/promises";
import { benchOptions } from "./benchOptions";
import { measureForeign } from "./foreign/measureForeign";
import { layoutOfSeed } from "./generateWorkbook";
import { reportLines } from "./measure/printRuns";
import { reportJson } from "./measure/reportJson";
import { runThroughExcel, runWorkbook, type WorkbookRun } from "./measure/runWorkbook";
import { showWorkbook } from "./measure/showWorkbook";

/** A prime beside the number of layouts, so that every layout has its turn. */
const FILE_EVERY = 11;

const print = (lines: readonly string[]): void => void process.stdout.write(`${lines.join("\n")}\n`);

/** `npm run bench:mapping`: how well the product reads workbooks whose truth is known. Options: `benchOptions`. */
async function main(): Promise<void> {
  const options = benchOptions(process.argv.slice(2));
  if (options.foreign) return printForeign();
  const seeds = options.seeds.filter((seed) => options.layout === null || layoutOfSeed(seed) === options.layout);
  const runs: WorkbookRun[] = [];
  for (const seed of seeds) {
    const asFile = options.throughExcel && (seed % FILE_EVERY === 0 || seeds.length === 1);
    runs.push(asFile ? await runThroughExcel(seed, options.half) : runWorkbook(seed, options.half));
  }
  if (options.show) for (const run of runs) print(showWorkbook(run));
  print([`half ${options.half}, seeds ${seeds[0]} to ${seeds.at(-1)}`, ...reportLines(runs, options.misses)]);
  if (options.json !== null)
    await writeFile(options.json, `${JSON.stringify(reportJson(options.half, runs), null, 2)}\n`);
}

/** Fails where anything of the plan was found in sheets that hold nothing of it. */
function printForeign(): void {
  const { smallMs, largeMs, ratio, applied, suggested } = measureForeign();
  print([
    `nothing of the plan: 1,000 × 50 in ${smallMs.toFixed(0)} ms, 2,000 × 50 in ${largeMs.toFixed(0)} ms, ratio ${ratio.toFixed(2)}`,
    `  applied ${applied}, suggested ${suggested}`,
  ]);
  if (applied + suggested > 0) process.exitCode = 1;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
