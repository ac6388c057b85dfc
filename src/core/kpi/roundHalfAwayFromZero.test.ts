import * as fc from "fast-check";
import { decimal } from "./fraction";
import { roundHalfAwayFromZero } from "./roundHalfAwayFromZero";

test.each([
  [12.5, 0, 13],
  [-12.5, 0, -13],
  [91.25, 1, 91.3],
  [-91.25, 1, -91.3],
  [1.005, 2, 1.01],
  [2.675, 2, 2.68],
  [0.285, 2, 0.29],
  [1e21, 0, 1e21],
  [5e-324, 3, 0],
  [0.5, 0, 1],
  [-0.4, 0, 0],
  [12.44999999999999, 1, 12.4],
])("[RD1] %p to %p decimals is %p, on the decimal and not on the binary value", (value, decimals, expected) => {
  expect(roundHalfAwayFromZero(value, decimals)).toBe(expected);
});

test("[RD1] never −0", () => {
  expect(Object.is(roundHalfAwayFromZero(-0.0004, 3), 0)).toBe(true);
  expect(Object.is(roundHalfAwayFromZero(-0, 0), 0)).toBe(true);
});

test("[RD1] a rounded figure stays as it is, and no rounding moves by more than half a digit", () => {
  fc.assert(
    fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.integer({ min: 0, max: 6 }), (value, decimals) => {
      const rounded = roundHalfAwayFromZero(value, decimals);
      expect(roundHalfAwayFromZero(rounded, decimals)).toBe(rounded);
      const moved = decimal(rounded).minus(decimal(value)).abs();
      expect(moved.lte(decimal(10).pow(-decimals).div(2))).toBe(true);
    }),
  );
});
