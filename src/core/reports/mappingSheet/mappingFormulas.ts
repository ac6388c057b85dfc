import { absoluteReference, cellAddress, quotedSheet, type CellRef } from "../../workbook/cellAddress";
import type { StoredCell } from "../../workbook/storedMapping";
import { stringLiteral } from "../layout/stringLiteral";

/** Words of the status column. */
export const mappingStatus = { ok: "一致", check: "要確認", unlabelled: "名称なし" } as const;

/** What a cell shows where its source was deleted. */
export const DELETED = "（削除）";

/**
 * Whether the label still says what it said, to the letter, as the status table asks too: the two agree at any moment.
 * `label` and `registered` are cells of the line.
 */
export function statusFormula(label: string, registered: string): string {
  const { ok, check, unlabelled } = mappingStatus;
  return `=IF(${registered}="","${unlabelled}",IF(EXACT(${label},${registered}),"${ok}","${check}"))`;
}

/** A label, or the heading of a year, as it stands now. */
export function labelFormula(label: CellRef): string {
  return `=IFERROR(${absoluteReference(label)}&"","")`;
}

/**
 * The source as it stands now: blank while it is blank, or while the label speaks of something else. A fraction shown as
 * percent is shown in percent.
 */
export function sourceFormula({ ref, scale }: Pick<StoredCell, "ref" | "scale">, status: string): string {
  if (ref === null) return DELETED;
  const cell = absoluteReference(ref);
  const shown = scale === 100 ? `IFERROR(${cell}*100,${cell})` : cell;
  return `=IF(${status}="${mappingStatus.check}","",IFERROR(IF(${cell}="","",${shown}),"エラー"))`;
}

/** A link to where the line's label (or cell) stood when the sheet was written. */
export function placeFormula(place: CellRef | null): string {
  if (place === null) return "";
  const address = cellAddress(place.row, place.column);
  return `=HYPERLINK(${stringLiteral(`#${quotedSheet(place.sheet)}!${address}`)},${stringLiteral(`${place.sheet}!${address}`)})`;
}
