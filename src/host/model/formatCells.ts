import { touchSheet } from "./calcState";
import { announceChange } from "./changeEvents";
import { isNumberFormat } from "./formatNumber";
import { LAST_COLUMN, LAST_ROW } from "./formulaTokens";
import { ModelError } from "./modelError";
import { refuseProtected } from "./refusals";
import type { CellStyle } from "./cellStyle";
import type { Rect } from "./rect";
import type { SheetModel } from "./sheetModel";
import type { WorkbookModel } from "./workbookModel";
import { ensureCell } from "./writeCell";

type Borders = NonNullable<CellStyle["borders"]>;

/** Parts to change; objects are merged part by part, a border line of null removes the line. */
export interface StylePatch {
  readonly numberFormat?: string;
  readonly font?: CellStyle["font"];
  readonly fill?: string | null;
  readonly borders?: { readonly [Edge in keyof Borders]?: Borders[Edge] | null };
  readonly alignment?: CellStyle["alignment"];
  readonly protection?: CellStyle["protection"];
}

function patchedBorders(old: CellStyle["borders"], patch: StylePatch["borders"]): Borders {
  const borders: Borders = { ...old };
  for (const [edge, line] of Object.entries(patch ?? {})) {
    const key = edge as keyof Borders;
    if (line === null || line === undefined) delete borders[key];
    else borders[key] = line;
  }
  return borders;
}

/** The style with the patch merged in; a new object, the old one stays as it is. */
export function patchedStyle(old: CellStyle | null, patch: StylePatch): CellStyle {
  return {
    ...old,
    ...(patch.numberFormat === undefined ? {} : { numberFormat: patch.numberFormat }),
    ...(patch.font === undefined ? {} : { font: { ...old?.font, ...patch.font } }),
    ...(patch.fill === undefined ? {} : { fill: patch.fill }),
    ...(patch.borders === undefined ? {} : { borders: patchedBorders(old?.borders, patch.borders) }),
    ...(patch.alignment === undefined ? {} : { alignment: { ...old?.alignment, ...patch.alignment } }),
    ...(patch.protection === undefined ? {} : { protection: { ...old?.protection, ...patch.protection } }),
  };
}

/** Restyles whole columns, whole rows or the sheet: their own style and the cells that are there. */
function restyleWhole(sheet: SheetModel, rect: Rect, restyle: (old: CellStyle | null) => CellStyle): void {
  const wholeColumns = rect.top === 0 && rect.bottom === LAST_ROW;
  const wholeRows = rect.left === 0 && rect.right === LAST_COLUMN;
  const columns = sheet.columnStyles ?? new Map<number, CellStyle>();
  const rows = sheet.rowStyles ?? new Map<number, CellStyle>();
  if (wholeColumns && wholeRows) {
    sheet.sheetStyle = restyle(sheet.sheetStyle ?? null);
    for (const [column, style] of columns) columns.set(column, restyle(style));
    for (const [row, style] of rows) rows.set(row, restyle(style));
  } else if (wholeColumns) {
    for (let c = rect.left; c <= rect.right; c++) columns.set(c, restyle(columns.get(c) ?? sheet.sheetStyle ?? null));
  } else {
    for (let r = rect.top; r <= rect.bottom; r++) rows.set(r, restyle(rows.get(r) ?? sheet.sheetStyle ?? null));
  }
  if (columns.size > 0) sheet.columnStyles = columns;
  if (rows.size > 0) sheet.rowStyles = rows;
  for (const [row, cells] of sheet.rows) {
    if (row < rect.top || row > rect.bottom) continue;
    for (const [column, cell] of cells)
      if (column >= rect.left && column <= rect.right) cell.style = restyle(cell.style);
  }
}

function restyleRect(sheet: SheetModel, rect: Rect, patch: StylePatch): void {
  // cells of equal style share one new style object
  const restyled = new Map<CellStyle | null, CellStyle>();
  const restyle = (old: CellStyle | null): CellStyle => {
    let style = restyled.get(old);
    if (style === undefined) restyled.set(old, (style = patchedStyle(old, patch)));
    return style;
  };
  const whole = (rect.top === 0 && rect.bottom === LAST_ROW) || (rect.left === 0 && rect.right === LAST_COLUMN);
  if (whole) {
    restyleWhole(sheet, rect, restyle);
    return;
  }
  for (let row = rect.top; row <= rect.bottom; row++)
    for (let column = rect.left; column <= rect.right; column++) {
      const cell = ensureCell(sheet, row, column);
      cell.style = restyle(cell.style);
    }
}

/** Sets number formats (one row array per row of rect, or one for all); null leaves a cell as it is. */
export function setNumberFormat(
  workbook: WorkbookModel,
  sheet: SheetModel,
  rect: Rect,
  formats: string | readonly (readonly (string | null)[])[],
): void {
  if (typeof formats === "string") {
    applyStyle(workbook, sheet, rect, { numberFormat: formats });
    return;
  }
  refuseProtected(sheet, "allowFormatCells");
  const width = rect.right - rect.left + 1;
  if (formats.length !== rect.bottom - rect.top + 1 || formats.some((line) => line.length !== width))
    throw new ModelError("InvalidArgument", "The number of rows or columns doesn't match the range.");
  for (const format of new Set(formats.flat())) if (format !== null) refuseFormat(format);
  formats.forEach((line, i) =>
    line.forEach((numberFormat, j) => {
      if (numberFormat === null) return;
      const cell = ensureCell(sheet, rect.top + i, rect.left + j);
      cell.style = patchedStyle(cell.style, { numberFormat });
    }),
  );
  touchSheet(sheet);
  announceChange(workbook, sheet.id, rect, "FormatEdited");
}

function refuseFormat(numberFormat: string): void {
  if (!isNumberFormat(numberFormat))
    throw new ModelError("InvalidArgument", `Excel can't use the number format ${numberFormat}`);
}

/** Merges the patch into the style of every cell of rect. */
export function applyStyle(workbook: WorkbookModel, sheet: SheetModel, rect: Rect, patch: StylePatch): void {
  refuseProtected(sheet, "allowFormatCells");
  if (patch.numberFormat !== undefined) refuseFormat(patch.numberFormat);
  restyleRect(sheet, rect, patch);
  touchSheet(sheet);
  announceChange(workbook, sheet.id, rect, "FormatEdited");
}
