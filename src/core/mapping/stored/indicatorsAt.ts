import type { CellRef, Rect } from "../../workbook/cellAddress";
import type { MappedCell } from "../mapping";

/** The cells of one indicator among those selected. */
export interface IndicatorAt {
  readonly indicatorId: string;
  /** Mapped cells that stand there, or whose label does. */
  readonly cells: readonly MappedCell[];
  /** true where only the label stands there. */
  readonly isLabel: boolean;
}

/** Cell → indicator: what the selected cells mean, figures before labels; empty where they mean nothing. */
export function indicatorsAt(
  cells: readonly MappedCell[],
  { sheet, rect }: { readonly sheet: string; readonly rect: Rect },
): readonly IndicatorAt[] {
  const isInside = (ref: CellRef): boolean =>
    ref.sheet === sheet &&
    ref.row >= rect.top &&
    ref.row <= rect.bottom &&
    ref.column >= rect.left &&
    ref.column <= rect.right;
  const figures = byIndicator(cells.filter(({ ref }) => isInside(ref)));
  const labels = byIndicator(cells.filter(({ indicatorId, label }) => isInside(label) && !figures.has(indicatorId)));
  return [
    ...[...figures].map(([indicatorId, own]) => ({ indicatorId, cells: own, isLabel: false })),
    ...[...labels].map(([indicatorId, own]) => ({ indicatorId, cells: own, isLabel: true })),
  ];
}

function byIndicator(cells: readonly MappedCell[]): ReadonlyMap<string, readonly MappedCell[]> {
  const groups = new Map<string, MappedCell[]>();
  for (const cell of cells) groups.set(cell.indicatorId, [...(groups.get(cell.indicatorId) ?? []), cell]);
  return groups;
}
