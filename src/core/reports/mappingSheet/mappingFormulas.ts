import { absoluteReference, type CellRef } from "../../workbook/cellAddress";
import type { StoredCell } from "../../workbook/storedMapping";

/** Words of the status column. */
export const mappingStatus = { ok: "一致", check: "要確認", unlabelled: "名称なし" } as const;

/** What a cell shows where its source was deleted. */
export const DELETED = "（削除）";

/** What stands as 決め方 of a line whose sources are lost. */
export const LOST = "参照切れ";

/** Cells of a line that its formulas read. */
export interface LineCells {
  readonly status: string;
  readonly origin: string;
  readonly label: string;
  readonly labelText: string;
  readonly sheet: string;
  readonly cell: string;
}

/**
 * Whether the label still says what it said, to the letter, as the status table asks too: the two agree at any moment.
 * The same in every line, so that it is filled down.
 */
export function statusFormula({ origin, label, labelText }: LineCells): string {
  const { ok, check, unlabelled } = mappingStatus;
  const compared = `IF(EXACT(${label},${labelText}),"${ok}","${check}")`;
  return `=IF(${origin}="${LOST}","${check}",IF(${labelText}="","${unlabelled}",${compared}))`;
}

/** A link to where the line's label (or cell) stood when the sheet was written; filled down. */
export function placeFormula({ sheet, cell }: LineCells): string {
  return `=IF(${cell}="","",HYPERLINK("#'"&SUBSTITUTE(${sheet},"'","''")&"'!"&${cell},${sheet}&"!"&${cell}))`;
}

/** A label, or the heading of a year, as it stands now. */
export function labelFormula(label: CellRef): string {
  return `=IFERROR(${absoluteReference(label)}&"","")`;
}

/** The source as it stands now, blank while it is blank. A fraction shown as percent is shown in percent. */
export function sourceFormula({ ref, scale }: Pick<StoredCell, "ref" | "scale">): string {
  if (ref === null) return DELETED;
  const cell = absoluteReference(ref);
  const shown = scale === 100 ? `IFERROR(${cell}*100,${cell})` : cell;
  return `=IFERROR(IF(${cell}="","",${shown}),"エラー")`;
}
