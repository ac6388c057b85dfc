import { decimal } from "./fraction";
import { improvement } from "./improvement";
import type { Judgement } from "./judgement";

/** Which way a figure went since its baseline: a change up to the dead band is none. null without a baseline. [ST7] */
export function changeSinceBaseline({ figures, indicator }: Judgement): "better" | "same" | "worse" | null {
  if (figures.baseline === null) return null;
  const gained = improvement(figures.direction, figures.actual, figures.baseline);
  const deadBand = decimal(indicator.deadBand);
  if (gained.abs().lte(deadBand)) return "same";
  return gained.gt(0) ? "better" : "worse";
}
