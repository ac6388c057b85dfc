import { formatChange } from "./formatChange";

test.each([
  [1.24, "%", 1, "+1.2ポイント"],
  [-0.8, "％", 1, "▲0.8ポイント"],
  [12, "人", 0, "+12人"],
  [-1500, "人", 0, "▲1,500人"],
  [0.04, "%", 1, "±0.0ポイント"],
  [0, "件", 0, "±0件"],
  [null, "件", 0, "―"],
])("[RD9] a change of %p %s with %p decimals is %s", (change, unit, decimals, text) => {
  expect(formatChange(change, { unit, decimals })).toBe(text);
});
