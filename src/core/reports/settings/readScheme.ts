import { baseScheme, editedScheme, isOwnScheme, ownSchemeName } from "../../kpi/ownScheme";
import type { Scheme } from "../../kpi/scheme";
import { findScheme, schemePresets } from "../../kpi/schemes";
import { readBands, readChoices, readStatuses, readYearlyPace } from "./readSchemeSettings";
import { settingHeadings as headings, settingLabels as labels } from "./settingLabels";
import { acceptText, type SettingsReader } from "./settingQuestion";
import type { SettingsTable } from "./settingsTable";

/** The tables a scheme stands in; null: not found. */
export interface SchemeTables {
  readonly settings: SettingsTable | null;
  readonly pace: SettingsTable | null;
  readonly bands: SettingsTable | null;
  readonly statuses: SettingsTable | null;
}

/** The name the user gave the own scheme; "" where none, or where it is only what we call it ourselves. */
function givenName({ settings }: SchemeTables, shown: string): string {
  const given = acceptText(settings?.(labels.ownName, headings.value)?.value ?? "")?.trim() ?? "";
  if (given !== "") return given;
  const isOurs = findScheme(shown) !== undefined || schemePresets.some((preset) => shown === ownSchemeName(preset));
  return isOurs ? "" : shown;
}

/**
 * The scheme as the sheet has it. Another name chosen from the list, or that of the original on a sheet written with an
 * own scheme, is that preset as shipped; otherwise the values of the cells count, on top of the preset the sheet was
 * written from. [SC6]
 */
export function readScheme(tables: SchemeTables, reader: SettingsReader): Scheme {
  const { settings } = tables;
  const writtenId = String(settings?.(labels.schemeId, headings.value)?.value ?? "");
  const base = baseScheme(writtenId);
  const shown = settings === null ? base.name : readName(settings, base, reader);
  const chosen = findScheme(shown);
  if (chosen !== undefined && (chosen.id !== base.id || isOwnScheme({ id: writtenId }))) return chosen;
  const edited: Scheme = {
    ...base,
    ...readChoices(settings, base, reader),
    yearlyPace: readYearlyPace(tables.pace, base, reader),
    bands: readBands(tables.bands, base, reader),
    statuses: readStatuses(tables.statuses, base, reader),
  };
  return editedScheme(base, edited, givenName(tables, shown));
}

function readName(settings: SettingsTable, { name }: Scheme, reader: SettingsReader): string {
  const question = { setting: labels.scheme, initial: name, shown: name, expected: "一覧にある評価方式" };
  return reader.take(settings(labels.scheme, headings.value), { ...question, accept: acceptText }).trim();
}
