import { describe, expect, test } from "@jest/globals";
import { generateWorkbook } from "../generateWorkbook";
import { gridDifferences, openOnHost } from "./throughExcel";

describe("a generated workbook through a file and the genuine client", () => {
  // One seed of each kind of layout, from both halves.
  test.each([
    [1, "A"],
    [4, "B"],
    [12, "B"],
    [26, "A"],
    [37, "A"],
    [48, "B"],
    [59, "A"],
  ] as const)("seed %i of half %s is read as it was made", async (seed, half) => {
    const workbook = generateWorkbook(seed, half);
    const grids = await (await openOnHost(workbook)).readGrids();
    expect(gridDifferences(workbook.grids, grids)).toEqual([]);
  });
});

test("a difference is named with its sheet and part", () => {
  const { grids } = generateWorkbook(1, "A");
  const [first] = grids;
  if (first === undefined) throw new Error("no sheet");
  const changed = { ...first, values: first.values.map((row, index) => (index === 2 ? row.map(() => "x") : row)) };
  expect(gridDifferences([first], [changed])).toEqual([expect.stringContaining(`${first.sheet}: values`)]);
  expect(gridDifferences([first], [])).toEqual(["1 sheets, read 0"]);
});
