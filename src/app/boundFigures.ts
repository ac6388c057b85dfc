import { cellsInForce } from "../core/mapping/cellsInForce";
import { figureKey } from "../core/mapping/findConflicts";
import type { MappedCell, MappedField, MappingProposal } from "../core/mapping/mapping";
import type { BoundValue } from "../core/reports/reportInput";

/** The cell taken for a figure: null where none is, or where the places differ and nobody has chosen yet. */
export interface TakenCell {
  readonly cell: MappedCell | null;
  /** The places that differ. */
  readonly contested: readonly MappedCell[];
}

/** Looks up the cell taken for one figure of one indicator; `fiscalYear` is not asked for baseline and target. */
export type TakenCells = (indicatorId: string, field: MappedField, fiscalYear?: number | null) => TakenCell;

/** The cells a report refers to: the very ones the evaluation takes its figures from. */
export function takenCells(proposal: MappingProposal): TakenCells {
  const inForce = new Map(cellsInForce(proposal).map((cell) => [figureKey(cell), cell]));
  const open = proposal.conflicts.filter(({ used }) => used === null);
  const contested = new Map(open.map((conflict) => [figureKey(conflict), conflict.candidates]));
  return (indicatorId, field, fiscalYear = null) => {
    const key = figureKey({ indicatorId, field, fiscalYear });
    return { cell: inForce.get(key) ?? null, contested: contested.get(key) ?? [] };
  };
}

/** An actual: live where its cell holds a number, transcribed where it is text, waiting where there is none yet. */
export function bindActual({ cell, contested }: TakenCell): BoundValue {
  if (contested.length > 0) return { kind: "none", reason: "conflict", ref: contested[0]?.ref ?? null };
  if (cell === null) return { kind: "none", reason: "noSource", ref: null };
  return bindFigure(cell) ?? waiting(cell);
}

/**
 * Baseline or target: the strategy's figure is the one in force. The cell stands for it only while it says the same;
 * `inForce` null: the strategy has none, and none was found.
 */
export function bindStated({ cell }: TakenCell, inForce: number | null): BoundValue {
  if (inForce === null) return cell === null ? { kind: "none", reason: "noSource", ref: null } : waiting(cell);
  return cell?.value === inForce ? (bindFigure(cell) ?? strategyFigure(inForce)) : strategyFigure(inForce);
}

function strategyFigure(value: number): BoundValue {
  return { kind: "strategy", value };
}

function bindFigure({ value, isNumeric, ref, scale, text }: MappedCell): BoundValue | null {
  if (value === null) return null;
  return isNumeric ? { kind: "live", ref, scale, value } : { kind: "transcribed", ref, text, value };
}

function waiting({ missing, ref, scale }: MappedCell): BoundValue {
  return { kind: "none", reason: missing ?? "notUnderstood", ref, scale };
}
