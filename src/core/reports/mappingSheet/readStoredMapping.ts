import type { Issue } from "../../issues/issue";
import { absoluteReference } from "../../workbook/cellAddress";
import type { CellGrid } from "../../workbook/cellGrid";
import { parseAddress } from "../../workbook/parseAddress";
import { mappingFormat, type LearnedAlias, type StoredCell, type StoredMapping } from "../../workbook/storedMapping";
import { figureColumnOf, mappingHeadings as headings, type FigureColumnKey } from "./mappingColumns";
import { DELETED } from "./mappingFormulas";
import { migrateLines, type StoredHeading, type StoredLine, type StoredSheet } from "./migrateLines";
import { parseReference } from "./parseReference";
import { readRecord, type RecordEntry } from "./sourceRecord";

/** What the mapping sheet says; `mapping` null: there is none, or its table is not to be found. */
export interface ReadMapping {
  readonly mapping: StoredMapping | null;
  readonly issues: readonly Issue[];
}

/** A label that says the indicator's name refers to it, in its own line. */
const SAME_AS_NAME = /^=\$[A-Z]{1,3}[1-9]\d*$/;

const NOTHING: ReadMapping = { mapping: null, issues: [] };

/** Reads back what `planMappingSheet` wrote, wherever rows and columns have moved since. Never throws. */
export function readStoredMapping(grid: CellGrid | null): ReadMapping {
  if (grid === null || grid.values.length === 0) return NOTHING;
  const rows = (grid.formulas ?? grid.values).map((row) => row.map((value) => (value === null ? "" : String(value))));
  const sheet = readSheet(rows);
  if (sheet === null) {
    return { mapping: null, issues: [{ code: "mapping-not-understood", severity: "warning", sheet: grid.sheet }] };
  }
  const isNewer = sheet.format > mappingFormat;
  const { lines, aliases, headings: years } = migrateLines(sheet);
  const headingAt = new Map(years.map((each) => [each.place, each]));
  const issues: readonly Issue[] = isNewer
    ? [
        {
          code: "mapping-newer-format",
          severity: "warning",
          sheet: grid.sheet,
          params: { format: sheet.format },
        },
      ]
    : [];
  const mapping: StoredMapping = {
    format: sheet.format,
    isNewer,
    strategyId: sheet.strategyId,
    strategyVersion: sheet.strategyVersion,
    cells: lines.flatMap((line) => cellsOfLine(line, headingAt)),
    aliases,
  };
  return { mapping, issues };
}

/** The sheet's two tables, found by their headings; null without the first. */
function readSheet(rows: readonly (readonly string[])[]): StoredSheet | null {
  const top = rows.findIndex((row) => row.includes(headings.indicatorId) && row.includes(headings.record));
  const header = rows[top];
  if (header === undefined) return null;
  const aliasTop = rows.findIndex(
    (row, index) => index > top && row.includes(headings.indicatorId) && row.includes(headings.alias),
  );
  const said =
    rows
      .slice(0, top)
      .flat()
      .find((text) => /形式\s*\d+/.test(text)) ?? "";
  const format = Number(/形式\s*(\d+)/.exec(said)?.[1] ?? mappingFormat);
  return {
    format,
    strategyId: /総合戦略コード\s*(\S+)/.exec(said)?.[1] ?? "",
    strategyVersion: /版\s*(\S+)/.exec(said)?.[1] ?? "",
    headings: rows.slice(top + 1).flatMap((row) => readHeading(row, header)),
    lines: rows.slice(top + 1, aliasTop < 0 ? undefined : aliasTop).flatMap((row) => readLine(row, header)),
    aliases: aliasTop < 0 ? [] : readAliases(rows.slice(aliasTop + 1), rows[aliasTop] ?? []),
  };
}

function readLine(row: readonly string[], header: readonly string[]): readonly StoredLine[] {
  const at = (heading: string): string => row[header.indexOf(heading)] ?? "";
  const record = at(headings.record);
  if (at(headings.indicatorId) === "" || record === "") return [];
  const figures = new Map<FigureColumnKey, string>();
  header.forEach((heading, column) => {
    const key = keyOfHeading(heading);
    if (key !== undefined) figures.set(key, row[column] ?? "");
  });
  const indicatorName = at(headings.indicatorName);
  const labelText = at(headings.labelText);
  return [
    {
      indicatorId: at(headings.indicatorId),
      indicatorName,
      label: at(headings.label),
      labelText: SAME_AS_NAME.test(labelText) ? indicatorName : labelText,
      sheet: at(headings.sheet),
      cell: at(headings.cell),
      record,
      figures,
    },
  ];
}

/** Headings stand beside the lines, each with all it needs. */
function readHeading(row: readonly string[], header: readonly string[]): readonly StoredHeading[] {
  const at = (heading: string): string => row[header.indexOf(heading)] ?? "";
  const place = at(headings.headingPlace);
  return place === "" ? [] : [{ place, heading: at(headings.heading), headingText: at(headings.headingText) }];
}

function keyOfHeading(heading: string): FigureColumnKey | undefined {
  if (heading === headings.baseline) return "baseline";
  if (heading === headings.target) return "target";
  if (heading === headings.undated) return null;
  return /^(?:19|20|21)\d{2}$/.test(heading) ? Number(heading) : undefined;
}

function cellsOfLine(line: StoredLine, years: ReadonlyMap<string, StoredHeading>): readonly StoredCell[] {
  const labelPlace = line.labelText === "" ? null : parseAddress(line.sheet, line.cell);
  return readRecord(line.record, line.sheet).flatMap((entry) => {
    const { lastHeadingPlace: place } = entry;
    return cellOf(line, labelPlace, entry, place === null ? undefined : years.get(absoluteReference(place)));
  });
}

/** A figure the user emptied on this sheet is forgotten; one that Excel lost is known by its last place. */
function cellOf(
  line: StoredLine,
  lastLabelPlace: StoredCell["lastLabelPlace"],
  entry: RecordEntry,
  year: StoredHeading | undefined,
): readonly StoredCell[] {
  const content = line.figures.get(figureColumnOf(entry)) ?? "";
  if (content === "" || (!content.startsWith("=") && content !== DELETED)) return [];
  const { indicatorId, indicatorName, label, labelText } = line;
  return [
    {
      ...entry,
      indicatorId,
      indicatorName,
      ref: parseReference(content),
      label: parseReference(label),
      labelText,
      lastLabelPlace,
      heading: year === undefined ? null : parseReference(year.heading),
      headingText: year?.headingText ?? "",
    },
  ];
}

function readAliases(rows: readonly (readonly string[])[], header: readonly string[]): readonly LearnedAlias[] {
  return rows.flatMap((row): readonly LearnedAlias[] => {
    const indicatorId = row[header.indexOf(headings.indicatorId)] ?? "";
    const name = row[header.indexOf(headings.alias)] ?? "";
    return indicatorId === "" || name === "" ? [] : [{ indicatorId, name }];
  });
}
