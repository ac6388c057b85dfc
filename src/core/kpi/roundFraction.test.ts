import { decimal } from "./fraction";
import { roundFraction } from "./roundFraction";

function rounded(
  numerator: number,
  denominator: number,
  decimals: number,
  rounding: "halfAwayFromZero" | "truncate",
): number | null {
  return roundFraction({ numerator: decimal(numerator), denominator: decimal(denominator) }, decimals, rounding);
}

test.each([
  [1, 3, 3, 0.333],
  [2, 3, 3, 0.667],
  [-2, 3, 3, -0.667],
  [1, -8, 2, -0.13],
  [0.24, 0.3, 3, 0.8],
  [4999, 10000, 3, 0.5],
  [44449, 100000, 3, 0.444],
])("[RD2] %p / %p to %p decimals is %p, rounded once", (numerator, denominator, decimals, expected) => {
  expect(rounded(numerator, denominator, decimals, "halfAwayFromZero")).toBe(expected);
});

test("[RD2] not rounded twice: 0.4449999… stays below a half", () => {
  const numerator = decimal(444999999999999).plus(decimal(0.9));
  expect(roundFraction({ numerator, denominator: decimal(1e15) }, 2, "halfAwayFromZero")).toBe(0.44);
});

test.each([
  [2, 3, 3, 0.666],
  [-2, 3, 3, -0.666],
  [0.24, 0.3, 3, 0.8],
  [7077, 6000, 3, 1.179],
])("[RD3] %p / %p cut off after %p decimals is %p", (numerator, denominator, decimals, expected) => {
  expect(rounded(numerator, denominator, decimals, "truncate")).toBe(expected);
});

test("[RD2] none where the result is no number any more", () => {
  expect(rounded(1e308, 1e-308, 3, "halfAwayFromZero")).toBeNull();
});
