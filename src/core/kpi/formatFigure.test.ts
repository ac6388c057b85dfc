import { formatFigure } from "./formatFigure";

test.each([
  [-40, 0, "▲40"],
  [2920245, 0, "2,920,245"],
  [1234.5, 1, "1,234.5"],
  [999, 0, "999"],
  [5, 2, "5.00"],
  [1.7, 2, "1.70"],
  [0, 1, "0.0"],
  [-0.04, 1, "0.0"],
  [12.25, 1, "12.3"],
  [null, 0, "―"],
  [Infinity, 0, "―"],
])("[RD8] %p with %p decimals is %s", (value, decimals, text) => {
  expect(formatFigure(value, decimals)).toBe(text);
});
