import { rowHeightRuns } from "./rowHeightRuns";

test("neighbours of one height are one run", () => {
  expect(rowHeightRuns(4, [18, 18, 30, 18])).toEqual([
    { first: 4, last: 5, height: 18 },
    { first: 6, last: 6, height: 30 },
    { first: 7, last: 7, height: 18 },
  ]);
});

test("no rows, no runs", () => {
  expect(rowHeightRuns(0, [])).toEqual([]);
});
