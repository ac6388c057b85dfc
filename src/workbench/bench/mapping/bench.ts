import { writeFile } from "node:fs/promises";
import { benchOptions } from "./benchOptions";
import { layoutOfSeed } from "./generateWorkbook";
import { reportLines } from "./measure/printRuns";
import { reportJson } from "./measure/reportJson";
import { runWorkbook } from "./measure/runWorkbook";
import { showWorkbook } from "./measure/showWorkbook";

const print = (lines: readonly string[]): void => void process.stdout.write(`${lines.join("\n")}\n`);

/** `npm run bench:mapping`: how well the product reads workbooks whose truth is known. Options: `benchOptions`. */
async function main(): Promise<void> {
  const options = benchOptions(process.argv.slice(2));
  const seeds = options.seeds.filter((seed) => options.layout === null || layoutOfSeed(seed) === options.layout);
  const runs = seeds.map((seed) => runWorkbook(seed, options.half));
  if (options.show) for (const run of runs) print(showWorkbook(run));
  print([`half ${options.half}, seeds ${seeds[0]} to ${seeds.at(-1)}`, ...reportLines(runs, options.misses)]);
  if (options.json !== null)
    await writeFile(options.json, `${JSON.stringify(reportJson(options.half, runs), null, 2)}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
