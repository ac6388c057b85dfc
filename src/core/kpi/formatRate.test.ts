import { formatRate } from "./formatRate";
import { standardScheme } from "./standardScheme";

test.each([
  [0.8, "80.0%"],
  [0.999, "99.9%"],
  [1, "100.0%"],
  [0, "0.0%"],
  [-0.0004, "0.0%"],
  [-0.001, "0%未満"],
  [2, "200.0%"],
  [2.001, "200%超"],
  [null, "―"],
  [NaN, "―"],
])("[RD6] the standard scheme prints %p as %s", (ratio, text) => {
  expect(formatRate(ratio, standardScheme)).toBe(text);
});

test.each([
  ["宮城県型 above its range", 1.001, { printAbove: 1, printBelow: 0 }, "100%超"],
  ["宮城県型 at the limit", 1, { printAbove: 1, printBelow: 0 }, "100.0%"],
  ["滋賀県型 above", 1.182, { printAbove: 1, printBelow: 0, beyondRange: "limit" }, "100%"],
  ["滋賀県型 at the limit", 1, { printAbove: 1, printBelow: 0, beyondRange: "limit" }, "100%"],
  ["滋賀県型 below", -0.3, { printAbove: 1, printBelow: 0, beyondRange: "limit" }, "0%"],
  ["岐阜県型 without an upper limit", 1.77, { printAbove: null, beyondRange: "limit", percentDecimals: 0 }, "177%"],
  ["no limits at all", -8.375, { printAbove: null, printBelow: null }, "▲837.5%"],
  ["no limits, thousands", 12.5, { printAbove: null, printBelow: null }, "1,250.0%"],
] as const)("[RD6] %s: %p", (_, ratio, choices, text) => {
  expect(formatRate(ratio, { ...standardScheme, ...choices })).toBe(text);
});

test("[RD3] a truncating scheme prints what it cut off", () => {
  expect(formatRate(1.1795, { ...standardScheme, rounding: "truncate" })).toBe("117.9%");
});
