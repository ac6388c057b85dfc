import type { TruthCell } from "../truth";
import type { MissedCell } from "./judge";

/** Why cells were missed, the widest explanation first. */
export interface MissCause {
  readonly cause: string;
  readonly cells: number;
  readonly suggested: number;
  /** Seeds to reproduce it with. */
  readonly seeds: readonly number[];
  /** The first one. */
  readonly example: TruthCell;
}

export interface MissesOfWorkbook {
  readonly seed: number;
  readonly layout: string;
  readonly asked: readonly TruthCell[];
  readonly missed: readonly MissedCell[];
}

const SEEDS_SHOWN = 8;

/**
 * Groups misses: a whole table, else all cells under one name, else all cells under one heading, else single cells,
 * each with the notation at fault. A name or heading needs two asked cells to be blamed as a whole.
 */
export function missCauses(workbooks: readonly MissesOfWorkbook[]): readonly MissCause[] {
  const found = new Map<string, { cells: number; suggested: number; seeds: Set<number>; example: TruthCell }>();
  for (const workbook of workbooks) {
    const missedTruths = new Set(workbook.missed.map(({ truth }) => truth));
    const allMissed = (truth: TruthCell, key: (each: TruthCell) => string): boolean => {
      const same = workbook.asked.filter((each) => key(each) === key(truth));
      return same.length > 1 && same.every((each) => missedTruths.has(each));
    };
    for (const { truth, suggested } of workbook.missed) {
      const cause = `${causeOf(truth, allMissed, workbook.layout)}`;
      const group = found.get(cause) ?? { cells: 0, suggested: 0, seeds: new Set<number>(), example: truth };
      group.cells++;
      if (suggested) group.suggested++;
      group.seeds.add(workbook.seed);
      found.set(cause, group);
    }
  }
  return [...found]
    .map(([cause, group]) => ({ cause, ...group, seeds: [...group.seeds].slice(0, SEEDS_SHOWN) }))
    .sort((a, b) => b.cells - a.cells);
}

function causeOf(
  truth: TruthCell,
  allMissed: (truth: TruthCell, key: (each: TruthCell) => string) => boolean,
  layout: string,
): string {
  const { origin } = truth;
  if (allMissed(truth, (each) => each.origin.table)) return `whole table: ${layout}`;
  if (allMissed(truth, (each) => `${each.origin.table} ${each.indicatorId}`)) {
    return `name: ${[...origin.spellings].sort().join(" + ") || "as in the plan"}`;
  }
  if (allMissed(truth, (each) => `${each.origin.table} ${each.origin.heading}`)) {
    return `heading: ${truth.field} ${origin.headings.join(" + ")}`;
  }
  return `cell: ${truth.field} ${origin.value}`;
}
