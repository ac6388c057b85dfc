import { parseUnit } from "../kpi/parseUnit";
import type { ColumnProfile } from "./columnFields";
import type { TableRegion } from "./tableRegion";

function looksLikeYear(value: unknown): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 1980 && value <= 2060;
}

function profileColumn({ view, firstRow, lastRow }: TableRegion, column: number): ColumnProfile {
  let [words, figures, years, units] = [0, 0, 0, 0];
  for (let row = firstRow; row <= lastRow; row += 1) {
    const cell = view.cellAt(row, column);
    if (cell.row !== row || cell.column !== column || cell.value === "" || cell.value === null) continue;
    const isFigure = typeof cell.value === "number" || /^[\s▲△−ー\-約※(（]*[\d０-９]/.test(cell.text);
    if (!isFigure) words += 1;
    else figures += 1;
    if (looksLikeYear(cell.value)) years += 1;
    if (!isFigure && cell.text.length <= 10 && parseUnit(cell.text)?.known === true) units += 1;
  }
  return { words, figures, years, units };
}

/** What each column of a table holds, counted once per column. */
export function columnProfiles(table: TableRegion): (column: number) => ColumnProfile {
  const known = new Map<number, ColumnProfile>();
  return (column) => {
    const profile = known.get(column) ?? profileColumn(table, column);
    known.set(column, profile);
    return profile;
  };
}
