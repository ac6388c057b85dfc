import { basename, dirname, extname, join, resolve } from "node:path";
import { parseFiscalYear } from "../../core/kpi/parseFiscalYear";
import { CliError } from "./CliError";
import { cliText } from "./cliText.ja";
import { collectUsage } from "./collectText.ja";

/** What `--collect` was given. */
export interface CollectOptions {
  /** Absolute. */
  readonly input: string;
  /** Files and folders, as they were named. */
  readonly sources: readonly string[];
  /** Absolute; beside the input where nobody says. */
  readonly out: string;
  /** The report year (fiscal); null: the board's, else the latest that comes. */
  readonly year: number | null;
  /** File of a definition sheet; null: the workbook's own, else the built-in strategy. */
  readonly strategy: string | null;
}

const valued = ["--out", "--year", "--strategy"] as const;
type Valued = (typeof valued)[number];

/** The arguments of a collection, `INPUT.xlsx --collect FILE…|DIR`; throws CliError for anything not understood. */
export function collectOptions(argv: readonly string[]): CollectOptions {
  const values = new Map<Valued, string>();
  const inputs: string[] = [];
  const sources: string[] = [];
  let isAfter = false;
  for (let index = 0; index < argv.length; index++) {
    const given = argv[index] ?? "";
    const option = valued.find((name) => given === name || given.startsWith(`${name}=`));
    if (option !== undefined) {
      const value = given === option ? argv[++index] : given.slice(option.length + 1);
      if (value === undefined || value === "") throw new CliError(cliText.missingValue(option));
      values.set(option, value);
    } else if (given === "--collect") isAfter = true;
    else if (given.startsWith("--")) throw new CliError(`「${given}」という指定はありません。${collectUsage}`);
    else (isAfter ? sources : inputs).push(given);
  }
  const [input, ...extra] = inputs;
  if (input === undefined || extra.length > 0 || sources.length === 0) throw new CliError(collectUsage);
  const path = resolve(input);
  const out = values.get("--out");
  const beside = join(dirname(path), `${basename(path, extname(path))}_回収.xlsx`);
  return {
    input: path,
    sources,
    out: out === undefined ? beside : resolve(out),
    year: yearOf(values.get("--year")),
    strategy: values.get("--strategy") ?? null,
  };
}

function yearOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const year = parseFiscalYear(text);
  if (year === null) throw new CliError(cliText.unknownYear(text));
  return year;
}
