import { hasFewerDecimals } from "./hasFewerDecimals";

test.each([
  ["12", 1, true],
  ["12.4", 1, false],
  ["１２．４回", 1, false],
  ["5.3件", 2, true],
  ["1,234", 0, false],
  ["100％", 1, true],
  ["―", 1, false],
])("[RD10] %s beside a baseline with %p decimals: %p", (shown, decimals, expected) => {
  expect(hasFewerDecimals(shown, decimals)).toBe(expected);
});
