import type { PlacedBeside } from "../core/workbook/besideWorkbook";
import { forThisBatch, isThere } from "./rangeOn";
import type { ExcelSession } from "./runExcel";
import { rectOf } from "./sheetCensus";

/** As many tables of the user can have our columns beside them. */
const SLOTS = Array.from({ length: 12 }, (_, index) => index + 1);
const COMMENT = "総合戦略KPIが作成した範囲";

/** Columns of ours are known by a hidden workbook name over them, which follows renames and inserted rows and columns. */
export function besideName(slot: number): string {
  return `_sogoKpi_beside_${slot}`;
}

/** The name's comment keeps the number format the cells had; "" where it was not one for all. */
export function besideComment(numberFormat: string): string {
  return numberFormat === "" || numberFormat.length > 200 ? COMMENT : `${COMMENT}|${numberFormat}`;
}

/** The number format the cells had; null: not known. */
export function formatBefore(comment: string): string | null {
  const at = comment.indexOf("|");
  return at < 0 ? null : comment.slice(at + 1);
}

/** Queues the question which columns of ours there are; answered after the next sync. */
export function askPlaced({ context }: ExcelSession): () => readonly PlacedBeside[] {
  const probes = SLOTS.map((slot) => {
    const item = context.workbook.names.getItemOrNullObject(besideName(slot));
    const range = forThisBatch(item.getRangeOrNullObject()).load("rowIndex,columnIndex,rowCount,columnCount");
    return { slot, range, sheet: range.worksheet.load("name") };
  });
  return () =>
    probes.flatMap(({ slot, range, sheet }) =>
      isThere(range) ? [{ slot, sheet: sheet.name, rect: rectOf(range) }] : [],
    );
}

/** The first number without columns; null where all are in use. */
export function freeSlot(placed: readonly PlacedBeside[]): number | null {
  return SLOTS.find((slot) => placed.every((each) => each.slot !== slot)) ?? null;
}
