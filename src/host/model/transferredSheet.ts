import type { Cell } from "./cell";
import type { CellStyle } from "./cellStyle";
import type { SheetModel } from "./sheetModel";
import type { WorkbookModel } from "./workbookModel";

/** The sheet as it stands in another workbook: ids of its own there, and nothing that only its old file can tell. */
export function transferredSheet(
  workbook: WorkbookModel,
  source: WorkbookModel,
  sheet: SheetModel,
  id: string,
): SheetModel {
  const styles = new Map<CellStyle, CellStyle>();
  const style = (given: CellStyle): CellStyle => {
    const known = styles.get(given) ?? plainStyle(given, source);
    styles.set(given, known);
    return known;
  };
  const next = (letter: string): string => `${letter}${workbook.nextId++}`;
  const { backing: _backing, columnStyles, rowStyles, sheetStyle, protection, ...rest } = sheet;
  const { backing: _hash, ...openProtection } = protection;
  return {
    ...rest,
    id,
    touched: "yes",
    rows: new Map(
      [...sheet.rows].map(([row, cells]) => [
        row,
        new Map([...cells].map(([column, cell]) => [column, plainCell(cell, style)])),
      ]),
    ),
    ...(columnStyles && { columnStyles: restyled(columnStyles, style) }),
    ...(rowStyles && { rowStyles: restyled(rowStyles, style) }),
    ...(sheetStyle && { sheetStyle: style(sheetStyle) }),
    conditionalFormats: sheet.conditionalFormats.map(({ backing: _, ...rule }) => ({ ...rule, id: next("f") })),
    charts: sheet.charts.map(({ backing: _, ...chart }) => ({
      ...chart,
      id: next("c"),
      series: chart.series.map((series) => ({ ...series, id: next("s") })),
    })),
    tables: sheet.tables.map((table) => ({ ...table, id: next("t"), name: freeTableName(workbook, table.name) })),
    protection: openProtection,
  };
}

function plainCell({ backing: _, ...cell }: Cell, style: (given: CellStyle) => CellStyle): Cell {
  return { ...cell, style: cell.style === null ? null : style(cell.style) };
}

/** Formats say all they are: the defaults of the other workbook differ. */
function plainStyle({ backing: _, ...style }: CellStyle, { defaultFont }: WorkbookModel): CellStyle {
  return { ...style, font: { name: defaultFont.name, size: defaultFont.size, ...style.font } };
}

function restyled(styles: ReadonlyMap<number, CellStyle>, style: (given: CellStyle) => CellStyle) {
  return new Map([...styles].map(([index, given]) => [index, style(given)]));
}

function freeTableName(workbook: WorkbookModel, name: string): string {
  const taken = new Set(workbook.sheets.flatMap(({ tables }) => tables.map((table) => table.name.toLowerCase())));
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name}_${number}`;
  return free;
}
