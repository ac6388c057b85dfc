import { cellAddress, type CellRef } from "../../workbook/cellAddress";
import { parseAddress } from "../../workbook/parseAddress";
import type { StoredCell, StoredOrigin } from "../../workbook/storedMapping";

/** What a line remembers of one cell beside its reference. */
export type RecordEntry = Pick<
  StoredCell,
  "field" | "fiscalYear" | "lastPlace" | "scale" | "lastHeadingPlace" | "origin"
>;

const fieldCodes = { baseline: "b", target: "t", actual: "a" } as const;
const originCodes = { found: "", confirmed: "c", chosen: "s", dropped: "d", assigned: "m" } as const;
const NO_SCALE = "-";

/**
 * A line's cells as one short text, sorted and copied along with its line: `a2024/F12//F4` is the actual of 2024, last in
 * F12 at scale 1 under the heading F4, found automatically. Cells are parted by `:` and parts by `/`, which no sheet can
 * have in its name; a place is written with its sheet only where it is not the line's (`sheet`).
 */
export function writeRecord(cells: readonly StoredCell[], sheet: string): string {
  return cells
    .map(({ field, fiscalYear, lastPlace, scale, lastHeadingPlace, origin }) => {
      const parts = [
        `${fieldCodes[field]}${fiscalYear ?? ""}`,
        addressOf(lastPlace),
        scale === null ? NO_SCALE : scale === 1 ? "" : String(scale),
        addressOf(lastHeadingPlace),
        originCodes[origin],
        lastPlace === null || lastPlace.sheet === sheet ? "" : lastPlace.sheet,
      ];
      return parts.join("/").replace(/\/+$/, "");
    })
    .join(":");
}

function addressOf(place: CellRef | null): string {
  return place === null ? "" : cellAddress(place.row, place.column);
}

/** Reads a record back; what is not understood is left out, nothing is thrown. */
export function readRecord(text: string, sheet: string): readonly RecordEntry[] {
  return text.split(":").flatMap((entry) => readEntry(entry, sheet));
}

function readEntry(entry: string, lineSheet: string): readonly RecordEntry[] {
  const [, code, year] = /^([bta])((?:19|20|21)\d{2})?(?:\/|$)/.exec(entry) ?? [];
  const field = (["baseline", "target", "actual"] as const).find((each) => fieldCodes[each] === code);
  if (field === undefined) return [];
  const [, place = "", scale = "", heading = "", origin = "", ownSheet = ""] = entry.split("/");
  const sheet = ownSheet === "" ? lineSheet : ownSheet;
  const origins = Object.keys(originCodes) as readonly StoredOrigin[];
  return [
    {
      field,
      fiscalYear: year === undefined ? null : Number(year),
      lastPlace: parseAddress(sheet, place),
      scale: readScale(scale),
      lastHeadingPlace: parseAddress(sheet, heading),
      origin: origins.find((each) => originCodes[each] === origin) ?? "found",
    },
  ];
}

function readScale(text: string): number | null {
  if (text === "") return 1;
  const scale = Number(text);
  return text === NO_SCALE || !Number.isFinite(scale) || scale === 0 ? null : scale;
}
