import { differenceOf } from "./placesFormula";
import type { RowCells } from "./rowCells";

/** Figure less baseline, positive where it is better, in the unit; "" without a baseline. */
export function gainFormula(c: Pick<RowCells, "actual" | "baseline" | "sign" | "places">): string {
  return `IF(COUNT(${c.actual},${c.baseline})<2,"",${c.sign}*${differenceOf(c.actual, c.baseline, c)})`;
}

/** 改善, 横ばい or 悪化 against the baseline, beyond the dead band; 悪化（誤差内） inside the survey margin. [ST7] [SV3] */
export function movementFormula(c: Pick<RowCells, "gain" | "deadBand" | "margin">): string {
  const inMargin =
    c.margin === null ? '"悪化"' : `IF(${isWithinMargin({ gain: c.gain, margin: c.margin })},"悪化（誤差内）","悪化")`;
  return `IF(${c.gain}="","",IF(${c.gain}>${c.deadBand},"改善",IF(${c.gain}<-${c.deadBand},${inMargin},"横ばい")))`;
}

/** A condition: the change is inside the sampling error. [SV2] */
export function isWithinMargin(c: { readonly gain: string; readonly margin: string }): string {
  return `AND(COUNT(${c.gain},${c.margin})=2,ABS(N(${c.gain}))<=N(${c.margin}))`;
}
