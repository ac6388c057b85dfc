import type { Round } from "../../core/departments/identity/sheetIdentity";
import { CliError } from "./CliError";
import { cliText } from "./cliText.ja";

export interface DepartmentOptions {
  /** Folder the files go to. */
  readonly folder: string;
  readonly round: Round;
  readonly deadline: string | null;
  readonly inquirer: string | null;
}

/** Options that belong to 進捗状況調査票; each takes a value. */
export const departmentOptionNames = ["--department-sheets", "--round", "--deadline", "--inquirer"] as const;

type Name = (typeof departmentOptionNames)[number];

const rounds: Readonly<Record<string, Round>> = {
  final: "final",
  expected: "expected",
  確定: "final",
  見込: "expected",
};

/** What is asked of the departments; null: no sheets for them. Throws CliError for a round that does not exist. */
export function departmentOptions(values: ReadonlyMap<string, string>): DepartmentOptions | null {
  const value = (name: Name): string | null => values.get(name) ?? null;
  const folder = value("--department-sheets");
  const other = departmentOptionNames.find((name) => values.has(name));
  if (folder === null) {
    if (other !== undefined) throw new CliError(cliText.missingValue("--department-sheets"));
    return null;
  }
  const asked = value("--round") ?? "final";
  const round = rounds[asked];
  if (round === undefined) throw new CliError(cliText.unknownChoice("--round", asked, Object.keys(rounds)));
  return { folder, round, deadline: value("--deadline"), inquirer: value("--inquirer") };
}
