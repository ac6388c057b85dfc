import { parseFiscalYear } from "../../core/kpi/parseFiscalYear";
import type { Scheme } from "../../core/kpi/scheme";
import { findScheme, schemePresets } from "../../core/kpi/schemes";
import type { CouncilLayout } from "../../core/reports/councilTable/councilChoice";
import { type ReportOutput, reportOutputs } from "../../core/reports/reportOutput";
import { CliError } from "./CliError";
import { cliText } from "./cliText.ja";
import { departmentOptionNames, departmentOptions, type DepartmentOptions } from "./departmentOptions";

export interface ReportOptions {
  /** null: the bundled sample, or the file of `strategy`. */
  readonly input: string | null;
  /** File of a definition sheet; null: the workbook's own, else the built-in strategy. */
  readonly strategy: string | null;
  /** File the definition sheets of the strategy are written to instead of a report; null: a report. */
  readonly definition: string | null;
  /** null: the default place. */
  readonly out: string | null;
  readonly json: string | null;
  /** File for all figures as a long table; null: none. */
  readonly csv: string | null;
  /** What is written; null: the status, and what the workbook has already. */
  readonly outputs: readonly ReportOutput[] | null;
  /** Left out: as the council's papers were before, A4 by goal for new ones. */
  readonly council: Partial<CouncilLayout>;
  /** Fiscal year; null: the latest with a figure. */
  readonly year: number | null;
  /** null: as on the settings sheet, the standard for a new workbook. */
  readonly scheme: Scheme | null;
  /** 進捗状況調査票 instead of a report; null: a report. */
  readonly departments: DepartmentOptions | null;
  readonly help: boolean;
}

const valued = [
  "--out",
  "--json",
  "--csv",
  "--year",
  "--scheme",
  "--strategy",
  "--definition",
  "--outputs",
  "--paper",
  "--order",
  ...departmentOptionNames,
] as const;
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
  if (values.has("--definition"))
    refuseBeside("--definition", ["--out", "--json", "--csv", "--year", "--outputs"], values);
  if (values.has("--department-sheets"))
    refuseBeside("--department-sheets", ["--out", "--json", "--csv", "--outputs", "--definition"], values);
  if (inputs[1] !== undefined) throw new CliError(cliText.tooManyInputs(inputs[1]));
  return {
    input: inputs[0] ?? null,
    strategy: values.get("--strategy") ?? null,
    definition: values.get("--definition") ?? null,
    out: values.get("--out") ?? null,
    json: values.get("--json") ?? null,
    csv: values.get("--csv") ?? null,
    outputs: outputsOf(values.get("--outputs")),
    council: {
      ...oneOf("--paper", values.get("--paper"), "paper", ["a4", "a3"]),
      ...oneOf("--order", values.get("--order"), "order", ["goal", "policy"]),
    },
    year: yearOf(values.get("--year")),
    scheme: schemeOf(values.get("--scheme")),
    departments: departmentOptions(values),
    help,
  };
}

function refuseBeside(option: Valued, others: readonly Valued[], values: ReadonlyMap<Valued, string>): void {
  const other = others.find((each) => values.has(each));
  if (other !== undefined) throw new CliError(cliText.notTogether(option, other));
}

/** `--year=2025` as well as `--year 2025`. */
function splitOnce(given: string): readonly [string, string | undefined] {
  const at = given.indexOf("=");
  return at < 0 ? [given, undefined] : [given.slice(0, at), given.slice(at + 1)];
}

function outputsOf(text: string | undefined): readonly ReportOutput[] | null {
  if (text === undefined) return null;
  const asked = text.split(",").map((each) => each.trim());
  const unknown = asked.find((each) => !(reportOutputs as readonly string[]).includes(each));
  if (unknown !== undefined) throw new CliError(cliText.unknownChoice("--outputs", unknown, reportOutputs));
  return reportOutputs.filter((output) => asked.includes(output));
}

/** One of the words of an option as a property, nothing where it was not given. */
function oneOf<K extends string, T extends string>(
  option: Valued,
  text: string | undefined,
  key: K,
  known: readonly T[],
): Partial<Record<K, T>> {
  if (text === undefined) return {};
  const found = known.find((word) => word === text.toLowerCase());
  if (found === undefined) throw new CliError(cliText.unknownChoice(option, text, known));
  return { [key]: found } as Record<K, T>;
}

function yearOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const year = parseFiscalYear(text);
  if (year === null) throw new CliError(cliText.unknownYear(text));
  return year;
}

function schemeOf(text: string | undefined): Scheme | null {
  if (text === undefined) return null;
  const scheme = findScheme(text);
  if (scheme === undefined) {
    const known = schemePresets.map(({ id, name }) => `${name}（${id}）`);
    throw new CliError(cliText.unknownScheme(text, known));
  }
  return scheme;
}
