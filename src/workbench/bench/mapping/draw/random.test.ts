import { describe, expect, test } from "@jest/globals";
import { createRandom } from "./random";

const draws = (seed: number): readonly number[] => {
  const random = createRandom(seed);
  return Array.from({ length: 20 }, () => random.next());
};

describe("chance that can be repeated", () => {
  test("the same seed draws the same, its neighbour something else", () => {
    expect(draws(5)).toEqual(draws(5));
    expect(draws(5).filter((draw, index) => draw === draws(6)[index])).toEqual([]);
  });

  test("whole numbers reach both ends and no further", () => {
    const random = createRandom(1);
    const seen = new Set(Array.from({ length: 200 }, () => random.whole(2, 4)));
    expect([...seen].sort()).toEqual([2, 3, 4]);
  });

  test("some keeps the order, shuffled keeps the items", () => {
    const random = createRandom(2);
    const items = [1, 2, 3, 4, 5, 6];
    const some = random.some(items, 3);
    expect(some).toEqual([...some].sort());
    expect(some).toHaveLength(3);
    expect([...random.shuffled(items)].sort()).toEqual(items);
  });

  test("nothing can be chosen from nothing", () => {
    expect(() => createRandom(3).oneOf([])).toThrow();
  });
});
