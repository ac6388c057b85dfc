import { absoluteReference, type CellRef } from "../../workbook/cellAddress";
import type { StoredCell } from "../../workbook/storedMapping";
import { figureColumnOf, type FigureColumnKey } from "./mappingColumns";

/** One line of the sheet: the cells of one indicator beside one label (見送り in lines of their own). */
export interface MappingLine {
  readonly indicatorId: string;
  readonly indicatorName: string;
  /** Where the label stands; null: gone, or there is none. */
  readonly label: CellRef | null;
  readonly labelText: string;
  /** Last known place of the label, else of its first cell. */
  readonly place: CellRef | null;
  readonly isDropped: boolean;
  /** true: its sources are lost. */
  readonly isLost: boolean;
  readonly cells: ReadonlyMap<FigureColumnKey, StoredCell>;
}

const placeText = (place: CellRef | null): string => (place === null ? "" : absoluteReference(place));

/** A lost cell has a line of its own: it remembers where its label once stood. */
function lineKey(cell: StoredCell): string {
  const { indicatorId, label, lastLabelPlace, labelText, ref, lastPlace, origin, isLost } = cell;
  const own = ref ?? lastPlace;
  // without a label the cells of one row belong together
  const places =
    labelText === ""
      ? [own === null ? "" : `${own.sheet}\u0000${own.row}`]
      : [placeText(label), placeText(lastLabelPlace)];
  return [indicatorId, labelText, origin === "dropped" ? "dropped" : "", isLost === true ? "lost" : "", ...places].join(
    "\u0000",
  );
}

/** Kept cells as lines, by indicator in the order of `ids`, otherwise in the order they are kept. */
export function mappingLines(cells: readonly StoredCell[], ids: readonly string[]): readonly MappingLine[] {
  const lines = new Map<string, { first: StoredCell; cells: Map<FigureColumnKey, StoredCell> }[]>();
  for (const cell of cells) {
    const key = lineKey(cell);
    const column = figureColumnOf(cell);
    const known = lines.get(key) ?? [];
    // the same figure twice beside one label: a second line
    const line = known.find((each) => !each.cells.has(column));
    if (line !== undefined) line.cells.set(column, cell);
    else lines.set(key, [...known, { first: cell, cells: new Map([[column, cell]]) }]);
  }
  const order = new Map(ids.map((id, index) => [id, index]));
  return [...lines.values()]
    .flat()
    .map(({ first, cells: own }): MappingLine => ({
      indicatorId: first.indicatorId,
      indicatorName: first.indicatorName,
      label: first.label,
      labelText: first.labelText,
      place: first.labelText === "" ? (first.lastPlace ?? first.ref) : (first.lastLabelPlace ?? first.label),
      isDropped: first.origin === "dropped",
      isLost: first.isLost === true,
      cells: own,
    }))
    .sort((one, other) => (order.get(one.indicatorId) ?? ids.length) - (order.get(other.indicatorId) ?? ids.length));
}
