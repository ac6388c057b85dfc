import { indicatorOf } from "../../../../test/support/indicatorFixture";
import { directionSuffix } from "./directionSuffix";

test.each([
  ["increase", true, ""],
  ["maintainAtLeast", true, ""],
  ["decrease", true, "（↓低いほど良い）"],
  ["maintainAtMost", true, "（↓低いほど良い）"],
  ["decrease", false, "（目標の向きは確認中）"],
] as const)("%s (confirmed: %s) → %s", (direction, directionConfirmed, suffix) => {
  expect(directionSuffix(indicatorOf({ direction, directionConfirmed }))).toBe(suffix);
});
