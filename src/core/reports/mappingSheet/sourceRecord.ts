import { cellAddress, type CellRef } from "../../workbook/cellAddress";
import { parseAddress } from "../../workbook/parseAddress";
import type { StoredCell, StoredOrigin } from "../../workbook/storedMapping";

/** What a line remembers beside its references, as JSON in one cell: it is sorted and copied along with its line. */
export interface SourceRecord {
  /** Last known place of the label. */
  readonly labelPlace: CellRef | null;
  readonly entries: readonly RecordEntry[];
}

export type RecordEntry = Pick<
  StoredCell,
  "field" | "fiscalYear" | "lastPlace" | "scale" | "lastHeadingPlace" | "origin"
>;

const fieldCodes = { baseline: "b", target: "t", actual: "a" } as const;
const originCodes = { found: "f", confirmed: "c", chosen: "s", dropped: "d", assigned: "m" } as const;

/** Writes the record of a line's cells. A place on the label's own sheet is written without the sheet; headings stand on
 * the sheet of their figures. */
export function writeRecord(cells: readonly StoredCell[]): string {
  const [first] = cells;
  const labelPlace = first?.lastLabelPlace ?? null;
  const sheet = labelPlace?.sheet ?? first?.lastPlace?.sheet ?? "";
  const entries = cells.map(({ field, fiscalYear, lastPlace, scale, lastHeadingPlace, origin }) => [
    fieldCodes[field],
    fiscalYear,
    addressOf(lastPlace),
    scale,
    addressOf(lastHeadingPlace),
    originCodes[origin],
    ...(lastPlace === null || lastPlace.sheet === sheet ? [] : [lastPlace.sheet]),
  ]);
  return JSON.stringify([sheet, addressOf(labelPlace), ...entries]);
}

function addressOf(place: CellRef | null): string | null {
  return place === null ? null : cellAddress(place.row, place.column);
}

/** Reads a record back; what is not understood is left out, nothing is thrown. */
export function readRecord(text: string): SourceRecord {
  const parsed = parseJson(text);
  if (!Array.isArray(parsed)) return { labelPlace: null, entries: [] };
  const [sheet, label, ...entries] = parsed as readonly unknown[];
  const own = typeof sheet === "string" ? sheet : "";
  return {
    labelPlace: typeof label === "string" ? parseAddress(own, label) : null,
    entries: entries.flatMap((entry) => readEntry(entry, own)),
  };
}

function readEntry(entry: unknown, ownSheet: string): readonly RecordEntry[] {
  if (!Array.isArray(entry)) return [];
  const [fieldCode, fiscalYear, place, scale, heading, originCode, sheet] = entry as readonly unknown[];
  const field = (["baseline", "target", "actual"] as const).find((each) => fieldCodes[each] === fieldCode);
  if (field === undefined) return [];
  const own = typeof sheet === "string" ? sheet : ownSheet;
  const placeOf = (address: unknown) => (typeof address === "string" ? parseAddress(own, address) : null);
  const origins = Object.keys(originCodes) as readonly StoredOrigin[];
  return [
    {
      field,
      fiscalYear: yearOrNull(fiscalYear),
      lastPlace: placeOf(place),
      scale: typeof scale === "number" && Number.isFinite(scale) && scale !== 0 ? scale : null,
      lastHeadingPlace: placeOf(heading),
      origin: origins.find((each) => originCodes[each] === originCode) ?? "found",
    },
  ];
}

function yearOrNull(value: unknown): number | null {
  return typeof value === "number" && Number.isInteger(value) ? value : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
