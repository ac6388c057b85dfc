import type { Evaluation } from "./evaluation";
import { decimal, fraction, fractionToNumber } from "./fraction";

/**
 * The mean of a rate as printed (ratio), each value limited to 0–100 %, with the n it is of; null where n is 0.
 * Never shown unless the city asks for it. [SM6]
 */
export function averageRate(
  evaluations: readonly Evaluation[],
  rate: keyof Evaluation["printed"],
): { readonly mean: number | null; readonly n: number } {
  const values = evaluations.flatMap(({ printed }) => printed[rate] ?? []);
  const sum = values
    .map((value) => Math.min(1, Math.max(0, value)))
    .reduce((all, value) => all.plus(decimal(value)), decimal(0));
  const mean = fraction(sum, decimal(values.length));
  return { mean: mean === null ? null : fractionToNumber(mean), n: values.length };
}
