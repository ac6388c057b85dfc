import { wrappedLines } from "./wrappedLines";

test.each([
  ["no text takes one line", "", 10, 1],
  ["what fits takes one line", "観光入込客数", 12, 1],
  ["what does not fit takes the next", "観光入込客数", 10, 2],
  ["a line break begins a line", "観光\n入込", 20, 2],
  ["a Latin word goes to the next line whole", "あああ RPA", 8, 2],
  ["a word wider than the cell is cut", "ABCDEFGHIJ", 4, 3],
  ["closing brackets never begin a line", "あいう（え）", 10, 2],
])("%s", (_, text, capacity, lines) => {
  expect(wrappedLines(text, capacity)).toBe(lines);
});
