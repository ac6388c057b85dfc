import { truncate } from "./truncate";

test.each([
  [117.95, 1, 117.9],
  [129.075, 1, 129],
  [-117.95, 1, -117.9],
  [0.29, 2, 0.29],
  [8.2, 1, 8.2],
  [-0.09, 1, 0],
])("[RD3] %p cut off after %p decimals is %p", (value, decimals, expected) => {
  expect(truncate(value, decimals)).toBe(expected);
  expect(Object.is(truncate(value, decimals), -0)).toBe(false);
});
