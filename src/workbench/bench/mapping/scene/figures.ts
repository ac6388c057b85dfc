import type { Indicator } from "../../../../core/kpi/strategy";
import type { Random } from "../draw/random";

/** Invented actual figures of one workbook: the same indicator and year is the same figure wherever it stands. */
export interface Figures {
  readonly actual: (indicator: Indicator, fiscalYear: number) => number;
}

/** Figures that wander from the baseline towards the target, in the indicator's unit and decimals. */
export function inventFigures(random: Random, startYear: number, targetYear: number): Figures {
  const known = new Map<string, number>();
  return {
    actual: (indicator, fiscalYear) => {
      const key = `${indicator.id} ${fiscalYear}`;
      const figure = known.get(key) ?? invent(random, indicator, (fiscalYear - startYear) / (targetYear - startYear));
      known.set(key, figure);
      return figure;
    },
  };
}

function invent(random: Random, { baseline, target, direction, unit, decimals }: Indicator, elapsed: number): number {
  const start = baseline ?? (target.kind === "number" ? target.value * 0.8 : 50);
  const sign = direction === "decrease" ? -1 : 1;
  const span = target.kind === "number" ? target.value - start : sign * Math.max(Math.abs(start) * 0.1, 2);
  const noise = Math.max(Math.abs(start) * 0.04, 3 / 10 ** decimals) * (random.next() * 2 - 1);
  const figure = start + span * elapsed * (0.3 + random.next()) + noise;
  const most = unit === "%" ? 100 : Infinity;
  const least = start < 0 ? -Infinity : 0;
  return Number(Math.min(most, Math.max(least, figure)).toFixed(decimals));
}
