import { expect, test } from "@jest/globals";
import type { TruthCell } from "../truth";
import { missCauses } from "./missCauses";

function truthOf(table: string, indicatorId: string, heading: string, value = "plain"): TruthCell {
  return {
    indicatorId,
    field: "actual",
    fiscalYear: 2024,
    ref: { sheet: "KPI", row: 0, column: 0 },
    value: 1,
    arrow: null,
    expectation: "apply",
    orNothing: false,
    origin: {
      table,
      traits: [],
      label: indicatorId,
      spellings: [`spelled ${indicatorId}`],
      heading,
      headings: [`notation of ${heading}`],
      value,
    },
  };
}

const table = (name: string) =>
  ["A", "B", "C"].flatMap((id) => ["R5", "R6"].map((heading) => truthOf(name, id, heading)));

/** Causes with their cells when the cells at these places are missed. */
function causesOf(asked: readonly TruthCell[], places: readonly number[]) {
  const missed = places
    .flatMap((place) => asked.slice(place, place + 1))
    .map((truth) => ({ truth, suggested: truth.indicatorId === "A" }));
  return missCauses([{ seed: 3, layout: "rows", asked, missed }]).map(({ cause, cells, suggested }) => [
    cause,
    cells,
    suggested,
  ]);
}

test.each([
  ["a whole table", [0, 1, 2, 3, 4, 5], [["whole table: rows", 6, 2]]],
  ["all cells of a name", [2, 3], [["name: spelled B", 2, 0]]],
  ["all cells under a heading", [0, 2, 4], [["heading: actual notation of R5", 3, 1]]],
  ["a single cell", [5], [["cell: actual plain", 1, 0]]],
])("the widest explanation is given: %s", (_what, places, expected) => {
  expect(causesOf(table("表1"), places)).toEqual(expected);
});

test("the same cause in several workbooks is one line with all its seeds", () => {
  const workbook = (seed: number) => {
    const asked = table("表1");
    return { seed, layout: "forms", asked, missed: asked.map((truth) => ({ truth, suggested: false })) };
  };
  const [cause] = missCauses([workbook(4), workbook(9)]);
  expect(cause).toMatchObject({ cause: "whole table: forms", cells: 12, seeds: [4, 9] });
});
