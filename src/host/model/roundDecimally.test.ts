import Big from "big.js";
import * as fc from "fast-check";
import { roundDecimally } from "./roundDecimally";

test.each([
  [1.005, 2, "nearest", 1.01],
  [2.5, 0, "nearest", 3],
  [-2.5, 0, "nearest", -3],
  [0.285, 2, "nearest", 0.29],
  [1234.5, -2, "nearest", 1200],
  [1250, -2, "nearest", 1300],
  [49, -2, "nearest", 0],
  [0.1 + 0.2, 15, "nearest", 0.3],
  [1.29, 1, "down", 1.2],
  [-1.29, 1, "down", -1.2],
  [4.35 * 100, 0, "down", 435],
  [1.21, 1, "up", 1.3],
  [0.001, 1, "up", 0.1],
  [1.1 * 3, 1, "up", 3.3],
  [123456, 20, "nearest", 123456],
] as const)("%p to %i places, %s, is %p", (value, digits, mode, expected) => {
  expect(roundDecimally(value, digits, mode)).toBe(expected);
});

test("equals exact decimal arithmetic on 15 digits", () => {
  // 8 digits before and 6 after the point: within the 15 Excel knows
  const number = fc.double({ min: -1e8, max: 1e8, noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(number, fc.integer({ min: -3, max: 6 }), (value, digits) => {
      fc.pre(value === 0 || Math.abs(value) > 1e-6);
      const exact = new Big(value.toPrecision(15)).round(digits, Big.roundHalfUp).toNumber();
      expect(roundDecimally(value, digits, "nearest")).toBeCloseTo(exact, 12);
    }),
  );
});
