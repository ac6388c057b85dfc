import { type Fraction, fraction } from "./fraction";

/** Progress rate / elapsed as one exact quotient; null without either, or before any time has elapsed. [PC1] [PC2] */
export function paceRatio(progress: Fraction | null, elapsedPart: Fraction | null): Fraction | null {
  if (progress === null || elapsedPart === null) return null;
  return fraction(progress.numerator.times(elapsedPart.denominator), progress.denominator.times(elapsedPart.numerator));
}
