import type { CellGrid } from "../../../../core/workbook/cellGrid";
import { formatValue } from "../../../../host/model/formatNumber";
import { cellKey, usedRect, type DraftCell, type DraftSheet } from "./draftSheet";

const ERRORS = /^#(DIV\/0!|N\/A|REF!|VALUE!|NAME\?)$/;

/** The grid the adapter would read from the sheet: the used rectangle, values with the texts shown. */
export function gridOfDraft(sheet: DraftSheet): CellGrid {
  const used = usedRect(sheet) ?? { top: 0, left: 0, bottom: -1, right: -1 };
  const block = <T>(read: (cell: DraftCell | undefined) => T): T[][] =>
    Array.from({ length: used.bottom - used.top + 1 }, (_row, row) =>
      Array.from({ length: used.right - used.left + 1 }, (_column, column) =>
        read(sheet.cells.get(cellKey(used.top + row, used.left + column))),
      ),
    );
  return {
    sheet: sheet.name,
    visibility: sheet.visibility,
    isProtected: false,
    top: used.top,
    left: used.left,
    values: block((cell) => cell?.value ?? ""),
    texts: block((cell) => (cell === undefined ? "" : shownText(cell))),
    numberFormats: block((cell) => cell?.format ?? "General"),
    hasFormula: block((cell) => cell?.formula !== undefined),
    merges: sheet.merges,
    hiddenRows: [...sheet.hiddenRows].filter((row) => row >= used.top && row <= used.bottom).sort((a, b) => a - b),
    hiddenColumns: [...sheet.hiddenColumns]
      .filter((column) => column >= used.left && column <= used.right)
      .sort((a, b) => a - b),
    ownedAs: null,
  };
}

/** The text Excel shows; an error shows itself whatever its format. */
export function shownText({ value, format }: DraftCell): string {
  if (typeof value === "string" && ERRORS.test(value)) return value;
  return formatValue(value, format ?? "General");
}
