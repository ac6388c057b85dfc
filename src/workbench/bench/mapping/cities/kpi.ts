import type { Direction } from "../../../../core/kpi/strategy";
import type { LookAlike } from "./city";

/** A usual KPI of a Japanese city, invented figures, with measures that are easily taken for it. */
export interface Kpi {
  readonly name: string;
  readonly unit: string;
  readonly decimals: number;
  readonly baseline: number | null;
  readonly target: number | "↑" | "↓";
  readonly direction: Direction;
  readonly department: string;
  readonly lookAlikes: readonly LookAlike[];
  readonly synonym: string | null;
}

type Figures = readonly [unit: string, baseline: number | null, target: number | "↑" | "↓", direction?: Direction];
type Alike = readonly [name: string, unit: string, value: number];

function decimalsOf(figures: readonly (number | string | null)[]): number {
  return Math.max(
    0,
    ...figures.map((figure) => (typeof figure === "number" ? (String(figure).split(".")[1] ?? "").length : 0)),
  );
}

/** A look-alike with as many decimals as its figure is given with. */
export function lookAlike([name, unit, value]: Alike): LookAlike {
  return { name, unit, value, decimals: decimalsOf([value]) };
}

/** One KPI; without a direction more is better, unless the target lies below the baseline. */
export function kpi(
  name: string,
  [unit, baseline, target, direction]: Figures,
  department: string,
  lookAlikes: readonly Alike[],
  synonym: string | null = null,
): Kpi {
  const falls = target === "↓" || (typeof target === "number" && baseline !== null && target < baseline);
  return {
    name,
    unit,
    decimals: unit === "%" ? 1 : decimalsOf([baseline, target]),
    baseline,
    target,
    direction: direction ?? (falls ? "decrease" : "increase"),
    department,
    lookAlikes: lookAlikes.map(lookAlike),
    synonym,
  };
}
