import { fittedText, TALLEST_ROW, textHeight } from "./fittedText";

test("a short text keeps its size", () => {
  expect(fittedText("出生数", 100, 9)).toEqual({ size: 9, height: textHeight("出生数", 100, 9) });
});

test("more text takes more height, never less", () => {
  const heights = [1, 10, 50, 200].map((count) => fittedText("字".repeat(count), 100, 9).height);
  expect(heights).toEqual([...heights].sort((a, b) => a - b));
});

test("a text too long for the tallest row is set smaller, and stands whole", () => {
  const long = "字".repeat(500);
  const { size, height } = fittedText(long, 100, 9);
  expect(size).toBeLessThan(9);
  expect(height).toBeLessThanOrEqual(TALLEST_ROW);
  expect(height).toBe(textHeight(long, 100, size));
});
