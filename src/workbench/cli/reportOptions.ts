import { parseFiscalYear } from "../../core/kpi/parseFiscalYear";
import type { Scheme } from "../../core/kpi/scheme";
import { findScheme, schemes } from "../../core/kpi/schemes";
import { standardScheme } from "../../core/kpi/standardScheme";
import { CliError } from "./CliError";
import { cliText } from "./cliText.ja";

export interface ReportOptions {
  /** null: the bundled sample. */
  readonly input: string | null;
  /** null: the default place. */
  readonly out: string | null;
  readonly json: string | null;
  /** Fiscal year; null: the latest with a figure. */
  readonly year: number | null;
  readonly scheme: Scheme;
  readonly help: boolean;
}

const valued = ["--out", "--json", "--year", "--scheme"] as const;
type Valued = (typeof valued)[number];

function isValued(option: string): option is Valued {
  return (valued as readonly string[]).includes(option);
}

/** The arguments after `npm run report --`; throws CliError with a sentence for anything not understood. */
export function reportOptions(argv: readonly string[]): ReportOptions {
  const values = new Map<Valued, string>();
  const inputs: string[] = [];
  let help = false;
  let literal = false;
  for (let index = 0; index < argv.length; index++) {
    const given = argv[index] ?? "";
    if (literal || !given.startsWith("-") || given === "-") inputs.push(given);
    else if (given === "--") literal = true;
    else if (given === "--help" || given === "-h") help = true;
    else {
      const [option = "", joined] = splitOnce(given);
      if (!isValued(option)) throw new CliError(cliText.unknownOption(given));
      const value = joined ?? argv[++index];
      if (value === undefined || value === "") throw new CliError(cliText.missingValue(option));
      values.set(option, value);
    }
  }
  if (inputs[1] !== undefined) throw new CliError(cliText.tooManyInputs(inputs[1]));
  return {
    input: inputs[0] ?? null,
    out: values.get("--out") ?? null,
    json: values.get("--json") ?? null,
    year: yearOf(values.get("--year")),
    scheme: schemeOf(values.get("--scheme")),
    help,
  };
}

/** `--year=2025` as well as `--year 2025`. */
function splitOnce(given: string): readonly [string, string | undefined] {
  const at = given.indexOf("=");
  return at < 0 ? [given, undefined] : [given.slice(0, at), given.slice(at + 1)];
}

function yearOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const year = parseFiscalYear(text);
  if (year === null) throw new CliError(cliText.unknownYear(text));
  return year;
}

function schemeOf(id: string | undefined): Scheme {
  if (id === undefined) return standardScheme;
  const scheme = findScheme(id);
  if (scheme === undefined)
    throw new CliError(
      cliText.unknownScheme(
        id,
        schemes.map((each) => each.id),
      ),
    );
  return scheme;
}
