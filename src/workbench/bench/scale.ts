import { fork } from "node:child_process";
import { type ReportOutput, reportOutputs } from "../../core/reports/reportOutput";
import { measureScale, type ScaleFigures } from "./measureScale";

const SIZES = [40, 1000, 5000];

/** What is measured: `npm run bench -- [indicators] [status,sheets] [--again]`. */
interface Run {
  readonly count: number;
  readonly outputs: readonly ReportOutput[];
  readonly again: boolean;
}

function runOf(args: readonly string[]): Omit<Run, "count"> & { readonly count: number | null } {
  const [size, list] = args.filter((arg) => !arg.startsWith("--"));
  const wanted = list?.split(",") ?? ["status"];
  return {
    count: size === undefined ? null : Number(size),
    outputs: reportOutputs.filter((output) => wanted.includes(output)),
    again: args.includes("--again"),
  };
}

/** One size in a process of its own, so that its peak memory is its own. */
function measureApart({ count, outputs, again }: Run): Promise<ScaleFigures & { readonly peakMegabytes: number }> {
  return new Promise((resolve, reject) => {
    const child = fork(__filename, [String(count), outputs.join(","), ...(again ? ["--again"] : [])]);
    child.once("message", (figures) => resolve(figures as ScaleFigures & { readonly peakMegabytes: number }));
    child.once("exit", (code) => reject(new Error(`${count} indicators: ended with ${code}`)));
  });
}

async function main(): Promise<void> {
  const { count, outputs, again } = runOf(process.argv.slice(2));
  if (process.send !== undefined && count !== null) {
    const figures = await measureScale(count, outputs, again);
    process.send({ ...figures, peakMegabytes: process.resourceUsage().maxRSS / 1024 });
    return;
  }
  for (const size of count === null ? SIZES : [count]) print(await measureApart({ count: size, outputs, again }));
}

function print(figures: ScaleFigures & { readonly peakMegabytes: number }): void {
  const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(2);
  const lines = [
    `${figures.indicators} indicators × 10 years (${figures.evaluated} evaluated)`,
    `  syncs: ${figures.readSyncs} read, ${figures.writeSyncs} write; ${megabytes(figures.bytes)} MB in all`,
    `  largest request ${megabytes(figures.largestRequest)} MB, largest answer ${megabytes(figures.largestResponse)} MB`,
    `  formulas ${figures.formulas}, without a result ${figures.formulasWithoutResult}`,
    `  seconds: open ${figures.secondsLoad.toFixed(1)}, report ${figures.secondsReport.toFixed(1)}, save ${figures.secondsSave.toFixed(1)}`,
    `  peak memory ${figures.peakMegabytes.toFixed(0)} MB`,
    `  above ExcelApi 1.13 unguarded: ${figures.unguarded.join(", ") || "none"}; unknown loads: ${figures.unknownLoads.join(", ") || "none"}`,
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
