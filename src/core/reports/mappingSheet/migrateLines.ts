import { mappingFormat, type LearnedAlias } from "../../workbook/storedMapping";
import type { FigureColumnKey } from "./mappingColumns";

/** A line as it stands on the sheet: formulas as text, the record not yet read. */
export interface StoredLine {
  readonly indicatorId: string;
  readonly indicatorName: string;
  readonly label: string;
  readonly labelText: string;
  /** Last known place of the label; without one, of the first cell. */
  readonly sheet: string;
  readonly cell: string;
  readonly record: string;
  readonly figures: ReadonlyMap<FigureColumnKey, string>;
}

/** A heading of a year as it stands on the sheet: its last known place as a reference, its formula, its text then. */
export interface StoredHeading {
  readonly place: string;
  readonly heading: string;
  readonly headingText: string;
}

/** The mapping sheet as it stands, of whatever format. */
export interface StoredSheet {
  readonly format: number;
  readonly strategyId: string;
  readonly strategyVersion: string;
  readonly lines: readonly StoredLine[];
  readonly headings: readonly StoredHeading[];
  readonly aliases: readonly LearnedAlias[];
}

/** Brings a sheet of one format to the next. */
export type MigrationStep = (sheet: StoredSheet) => StoredSheet;

/** Steps by the format they start from. Format 1 is the first there is: a later one adds its step from 1 to 2 here. */
const steps: Readonly<Record<number, MigrationStep>> = {};

/**
 * Brings an older sheet step by step to the present format; a newer one, and one for which there is no step, stays as
 * it is and is read as far as it is understood.
 */
export function migrateLines(
  sheet: StoredSheet,
  known: Readonly<Record<number, MigrationStep>> = steps,
  present: number = mappingFormat,
): StoredSheet {
  let migrated = sheet;
  for (let format = sheet.format; format < present; format += 1) {
    const step = known[format];
    if (step === undefined) break;
    migrated = { ...step(migrated), format: format + 1 };
  }
  return migrated;
}
