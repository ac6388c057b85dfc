import type { Indicator } from "../kpi/strategy";
import { checkMagnitude } from "./checkMagnitude";
import { plannedFigures } from "./plannedFigures";

/** The figures of one row, in the indicator's unit as far as the sheet states one. */
export interface RowFigures {
  readonly baselines: readonly number[];
  readonly targets: readonly number[];
  readonly actuals: readonly number[];
  /** true where the sheet states a unit known as one. */
  readonly isUnitStated: boolean;
}

/** Digits of a figure that could not as well be others: 100 says as little as 1, 431.5 says much. */
export function tellingDigits(figure: number): number {
  return String(Math.abs(figure))
    .replace(/e.*$|\./g, "")
    .replace(/^0+|0+$/g, "").length;
}

/** A figure this many powers of ten off is in another unit: no indicator grows so. */
const CERTAIN_POWERS = 2;
const CERTAIN_FACTOR = 100;
/** Below it, ten times as much may be growth: 3 件 → 30 件. */
const LEAST_FOR_TENFOLD = 10;
/** How far about the plan's figures, as a ratio of them. */
const ABOUT = 0.3;

/** 4315 where the plan says 431.5: the powers of ten between them; 0 where these are not the same digits. */
function powersBetween(figure: number, planned: number): number {
  if (figure === 0 || planned === 0) return 0;
  const powers = Math.log10(Math.abs(figure / planned));
  return Math.abs(powers - Math.round(powers)) < 1e-9 ? Math.round(powers) : 0;
}

function isRescaled(figure: number, planned: readonly number[]): boolean {
  return planned.some((one) => {
    const powers = Math.abs(powersBetween(figure, one));
    return powers >= CERTAIN_POWERS || (powers > 0 && tellingDigits(one) >= 2);
  });
}

/** Ten times off, and not five: moved by one place, every figure lies about the plan's. */
function areTenfold(indicator: Indicator, actuals: readonly number[]): boolean {
  const plan = (["baseline", "target"] as const).flatMap((field) => plannedFigures(indicator, field)).map(Math.abs);
  const [lowest, highest] = [Math.min(...plan) * (1 - ABOUT), Math.max(...plan) * (1 + ABOUT)];
  if (Math.max(...plan) < LEAST_FOR_TENFOLD) return false;
  return [0.1, 10].some((step) =>
    actuals.every((figure) => Math.abs(figure) * step >= lowest && Math.abs(figure) * step <= highest),
  );
}

/**
 * `other` where the row is in another unit than the plan, whatever it states: its baseline or target are the plan's digits
 * times a power of ten, or all its actuals lie a hundred times off (ten times, where no unit is stated).
 */
export function compareScale(indicator: Indicator, row: RowFigures): "other" | "unknown" {
  const pairs = [
    ...row.baselines.map((figure) => ({ figure, planned: plannedFigures(indicator, "baseline") })),
    ...row.targets.map((figure) => ({ figure, planned: plannedFigures(indicator, "target") })),
  ];
  if (pairs.some(({ figure, planned }) => figure !== 0 && planned.includes(figure))) return "unknown";
  if (pairs.some(({ figure, planned }) => isRescaled(figure, planned))) return "other";
  const actuals = row.actuals.filter((figure) => figure !== 0);
  const findings = actuals.flatMap((figure) => checkMagnitude(indicator, figure));
  if (actuals.length === 0 || findings.length < actuals.length) return "unknown";
  const factor = Math.min(...findings.map(({ params }) => Number(params?.["factor"] ?? 1)));
  if (factor >= CERTAIN_FACTOR) return "other";
  return !row.isUnitStated && actuals.length >= 2 && areTenfold(indicator, actuals) ? "other" : "unknown";
}
