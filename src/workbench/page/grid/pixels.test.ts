import { pixels } from "./pixels";

test.each([
  [0, 0],
  [72, 96],
  [9, 12],
  [18.75, 25],
])("%d points are %d pixels", (points, expected) => {
  expect(pixels(points)).toBeCloseTo(expected, 10);
});
