import { decimal, fraction, fractionToNumber } from "./fraction";
import { interimRate } from "./interimRate";
import type { Direction } from "./strategy";

function rate(direction: Direction, actual: number, expected: number | null): number | null {
  const exact = interimRate(direction, actual, expected === null ? null : fraction(decimal(expected), decimal(1)));
  return exact === null ? null : fractionToNumber(exact);
}

test.each([
  ["increase", 2748, 2000, 1.374],
  ["maintainAtLeast", 90, 100, 0.9],
  ["increase", -5, 100, -0.05],
] as const)("[IR1] %s: %p against the expected %p", (direction, actual, expected, value) => {
  expect(rate(direction, actual, expected)).toBe(value);
});

test.each([
  ["decrease", 20, 15, 0.75],
  ["maintainAtMost", 10, 8, 0.8],
] as const)("[IR2] %s: the expected value over the figure (%p, expected %p)", (direction, actual, expected, value) => {
  expect(rate(direction, actual, expected)).toBe(value);
});

test.each([
  ["increase", -10, -20],
  ["increase", 5, 0],
  ["decrease", 0, 7],
  ["decrease", -1, 7],
  ["increase", 5, null],
] as const)(
  "[IR2] %s: none for %p against %p, a divisor of zero or less or no expected value",
  (direction, actual, expected) => {
    expect(rate(direction, actual, expected)).toBeNull();
  },
);
