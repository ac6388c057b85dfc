import type { Issue } from "../../issues/issue";
import type { CellValue } from "../../workbook/cellGrid";
import type { SettingCell } from "./settingsTable";

/** One setting to be read back: what its cell may hold, and what counts where it holds something else. */
export interface SettingQuestion<T> {
  /** What the setting is called in a finding. */
  readonly setting: string;
  readonly initial: T;
  /** The initial value in words. */
  readonly shown: string;
  /** What may be entered, in words. */
  readonly expected: string;
  /** undefined: not allowed. */
  readonly accept: (value: CellValue) => T | undefined;
}

/** Answers questions from cells of one sheet; every value that is not allowed becomes a finding. */
export interface SettingsReader {
  /** The value of the cell if it is allowed, else the initial one. */
  readonly take: <T>(cell: SettingCell | null, question: SettingQuestion<T>) => T;
  /** Refuses what a cell holds although it is allowed by itself. */
  readonly refuse: (
    cell: SettingCell | null,
    question: Pick<SettingQuestion<unknown>, "setting" | "shown" | "expected">,
  ) => void;
  readonly issues: readonly Issue[];
}

/** A reader for the sheet of that name. */
export function settingsReader(sheet: string): SettingsReader {
  const issues: Issue[] = [];
  const refuse: SettingsReader["refuse"] = (found, { setting, shown, expected }) => {
    const isBlank = found !== null && found.text.trim() === "";
    const why = found === null ? "missing" : isBlank ? "blank" : "value";
    issues.push({
      code: "setting-not-understood",
      severity: "warning",
      sheet,
      ...(found === null ? {} : { cell: found.cell }),
      ...(found === null || isBlank ? {} : { text: found.text }),
      params: { setting, why, initial: shown, expected },
    });
  };
  return {
    take: (found, question) => {
      const value = found === null ? undefined : question.accept(found.value);
      if (value !== undefined) return value;
      refuse(found, question);
      return question.initial;
    },
    refuse,
    issues,
  };
}

const ERROR_VALUE = /^#(?:N\/A|[A-Z0-9_]+[!?])$/;

/** Text or a number as text; undefined for an error value, a logical value, or nothing at all. */
export function acceptText(value: CellValue): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value.trim() !== "" && !ERROR_VALUE.test(value) ? value : undefined;
}

/** A number from `min` to `max`. */
export function acceptNumber(min: number, max: number): (value: CellValue) => number | undefined {
  return (value) => (typeof value === "number" && value >= min && value <= max ? value : undefined);
}

/** A whole number from `min` to `max`. */
export function acceptWhole(min: number, max: number): (value: CellValue) => number | undefined {
  return (value) => (Number.isInteger(value) ? acceptNumber(min, max)(value) : undefined);
}

/** The key whose word the cell holds. */
export function acceptWord<K extends string>(words: Readonly<Record<K, string>>): (value: CellValue) => K | undefined {
  return (value) => (Object.keys(words) as K[]).find((key) => words[key] === value);
}
