import { performance } from "node:perf_hooks";
import { proposeMapping } from "../../../../core/mapping/proposeMapping";
import { kitamotoStrategy } from "../../../../core/strategy/kitamoto/kitamotoStrategy";
import { foreignSheet } from "./foreignSheet";

/** How long sheets with nothing of the plan take; twice the rows must not cost much more than twice the time. */
export interface ForeignFigures {
  /** Median milliseconds of 1,000 × 50 and 2,000 × 50. */
  readonly smallMs: number;
  readonly largeMs: number;
  readonly ratio: number;
  /** Cells applied and suggested in both; anything but 0 is a fault. */
  readonly applied: number;
  readonly suggested: number;
}

const WIDTH = 50;
const ROUNDS = 7;

/** Measures both sizes in turns after one round to warm up. */
export function measureForeign(smallRows = 1000, largeRows = 2000): ForeignFigures {
  const small = [foreignSheet(smallRows, WIDTH)];
  const large = [foreignSheet(largeRows, WIDTH)];
  const times = { small: [] as number[], large: [] as number[] };
  let applied = 0;
  let suggested = 0;
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [size, grids] of [
      ["small", small],
      ["large", large],
    ] as const) {
      const start = performance.now();
      const { proposal } = proposeMapping(kitamotoStrategy, grids);
      if (round > 0) times[size].push(performance.now() - start);
      if (round === 0) {
        applied += proposal.cells.length;
        suggested += proposal.suggestions.length;
      }
    }
  }
  const smallMs = median(times.small);
  const largeMs = median(times.large);
  return { smallMs, largeMs, ratio: largeMs / smallMs, applied, suggested };
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
