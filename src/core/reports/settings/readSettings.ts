import type { Issue } from "../../issues/issue";
import type { Scheme } from "../../kpi/scheme";
import type { PlanPeriod, Strategy } from "../../kpi/strategy";
import type { CellGrid } from "../../workbook/cellGrid";
import { standardScheme } from "../../kpi/standardScheme";
import { readScheme } from "./readScheme";
import { settableYears, settingHeadings as headings, settingLabels as labels } from "./settingLabels";
import { acceptText, acceptWhole, acceptWord, settingsReader, type SettingsReader } from "./settingQuestion";
import { settingsTables, type SettingCell, type SettingsTable } from "./settingsTable";

/** What counts where the settings sheet says nothing usable. */
export interface SettingsDefaults {
  readonly strategy: Pick<Strategy, "title" | "version" | "period">;
  /** The scheme the caller names; null: the sheet's. */
  readonly scheme: Scheme | null;
  /** The fiscal year the caller names; null: the sheet's. */
  readonly reportYear: number | null;
}

/** The settings in force, as edited by the user on the sheet. */
export interface SettingsInForce extends Pick<Strategy, "title" | "version" | "period"> {
  /** A shipped one, or the city's own with its own id and name. */
  readonly scheme: Scheme;
  /** Fiscal year: the caller's, else the sheet's; null: neither names one. */
  readonly reportYear: number | null;
  readonly issues: readonly Issue[];
}

const tableHeadings = [
  [headings.label, headings.value],
  [headings.yearsLeft, headings.share],
  [headings.statusId, headings.atLeast],
  [headings.statusId, headings.caption, headings.symbol, headings.group],
] as const;

const versions = { 案: "案", 策定: "策定", 改定: "改定" } as const satisfies Record<Strategy["version"], string>;
const acceptYear = acceptWhole(settableYears.min, settableYears.max);
const aYear = `西暦の年度（${settableYears.min}〜${settableYears.max}）`;

/**
 * Reads back what the user edited on the settings sheet (null: not written yet). Cells are found by label and status
 * id; a value that is not allowed is left out with a finding and the default counts. A scheme the caller names comes as
 * it is; without one the sheet's is in force, and the standard where there is no sheet.
 */
export function readSettings(grid: CellGrid | null, defaults: SettingsDefaults): SettingsInForce {
  const { strategy, scheme, reportYear } = defaults;
  const { title, version, period } = strategy;
  if (grid === null || grid.values.length === 0)
    return { title, version, period, scheme: scheme ?? standardScheme, reportYear, issues: [] };
  const reader = settingsReader(grid.sheet);
  const tables = settingsTables(grid, tableHeadings);
  const [settings = null, pace = null, bands = null, statuses = null] = tables;
  tables.forEach((table, index) => {
    if (table !== null || (index > 0 && scheme !== null)) return;
    reader.refuse(null, { setting: (tableHeadings[index] ?? []).join("・"), shown: "", expected: "" });
  });
  return {
    title: take(settings, labels.title, title, "総合戦略の名称", acceptText, reader),
    version: take(settings, labels.version, version, "「案」「策定」「改定」", acceptWord(versions), reader),
    period: readPeriod(settings, period, reader),
    scheme: scheme ?? readScheme({ settings, pace, bands, statuses }, reader),
    reportYear: reportYear ?? readReportYear(settings, reader),
    issues: reader.issues,
  };
}

/** The fiscal year the sheet (null: not written yet) is switched to; null: it names none. */
export function shownReportYear(grid: CellGrid | null): number | null {
  if (grid === null || grid.values.length === 0) return null;
  const [settings = null] = settingsTables(grid, tableHeadings);
  return readReportYear(settings, settingsReader(grid.sheet));
}

function take<T extends string | number>(
  table: SettingsTable | null,
  label: string,
  initial: T,
  expected: string,
  accept: (value: SettingCell["value"]) => T | undefined,
  reader: SettingsReader,
): T {
  if (table === null) return initial;
  const question = { setting: label, initial, shown: String(initial), expected, accept };
  return reader.take(table(label, headings.value), question);
}

/** A period the user set himself is no longer assumed. */
function readPeriod(table: SettingsTable | null, initial: PlanPeriod, reader: SettingsReader): PlanPeriod {
  const startYear = take(table, labels.startYear, initial.startYear, aYear, acceptYear, reader);
  const targetYear = take(table, labels.targetYear, initial.targetYear, aYear, acceptYear, reader);
  if (startYear === initial.startYear && targetYear === initial.targetYear) return initial;
  if (targetYear > startYear) return { startYear, targetYear, assumed: false };
  const onlyStart = targetYear === initial.targetYear;
  const setting = onlyStart ? labels.startYear : labels.targetYear;
  reader.refuse(table?.(setting, headings.value) ?? null, {
    setting,
    shown: String(onlyStart ? initial.startYear : initial.targetYear),
    expected: onlyStart ? "目標年度より前の年度" : "開始年度より後の年度",
  });
  return initial;
}

function readReportYear(table: SettingsTable | null, reader: SettingsReader): number | null {
  if (table === null) return null;
  return reader.take<number | null>(table(labels.reportYear, headings.value), {
    setting: labels.reportYear,
    initial: null,
    shown: "実績のある最新の年度",
    expected: aYear,
    accept: acceptYear,
  });
}
