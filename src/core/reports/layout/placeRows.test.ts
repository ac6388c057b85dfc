import fc from "fast-check";
import type { PaperGroup } from "./paper";
import type { PlacedRows } from "./placeRows";
import { placeRows, stretches } from "./placeRows";

const group = (...heights: readonly number[]): PaperGroup => ({
  rows: heights.map((height) => ({ height, cells: [] })),
});

/** Points of each page, with the repeated rows on all after the page they stand on. */
function pageHeights({ heights, breaks, titleRows }: PlacedRows): readonly number[] {
  const edges = [0, ...breaks, heights.length];
  const sum = (from: number, to: number) => heights.slice(from, to).reduce((total, height) => total + height, 0);
  return edges.slice(1).map((end, page) => {
    const start = edges[page] ?? 0;
    const repeats = titleRows !== null && titleRows.last < start;
    return sum(start, end) + (repeats ? sum(titleRows.first, titleRows.last + 1) : 0);
  });
}

test("a group that does not fit begins the next page, which the page before is filled up to", () => {
  const placed = placeRows([group(60), group(30, 30)], 100);
  expect(placed.heights).toEqual([60, 39, 30, 30]);
  expect(placed.rows.map((row) => row === null)).toEqual([false, true, false, false]);
  expect(placed.breaks).toEqual([2]);
});

test("even a full page ends with an empty row, so that its last line is printed", () => {
  const placed = placeRows([group(30, 30, 36), group(30)], 100);
  expect(placed.rows.map((row) => row === null)).toEqual([false, false, false, true, false]);
  expect(pageHeights(placed)).toEqual([99, 30]);
});

test("repeated rows count on every page after their own", () => {
  const head: PaperGroup = { ...group(30), isRepeated: true };
  const placed = placeRows([group(30), head, group(30), group(60), group(60)], 100);
  expect(placed.titleRows).toEqual({ first: 1, last: 1 });
  expect(pageHeights(placed)).toEqual([99, 99, 90]);
});

test("a group can ask for a page of its own; the first page is not left empty", () => {
  const own: PaperGroup = { ...group(30), startsPage: true };
  expect(placeRows([own, own], 100).breaks).toEqual([2]);
});

test("a group that no page can hold is divided between its rows", () => {
  const placed = placeRows([group(30), group(60, 60)], 100);
  expect(pageHeights(placed).every((height) => height <= 100)).toBe(true);
  expect(placed.rows.filter((row) => row !== null)).toHaveLength(3);
});

test("heights are whole pixels on every screen", () => {
  expect(placeRows([group(14.2, 15)], 100).heights).toEqual([15, 15]);
});

test("no page is taller than its capacity and no group that fits is split", () => {
  const groups = fc.array(
    fc.record({
      heights: fc.array(fc.integer({ min: 3, max: 120 }), { minLength: 1, maxLength: 3 }),
      startsPage: fc.constantFrom(false, true, "unlessEarly" as const),
      keepsNext: fc.boolean(),
    }),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(groups, fc.nat({ max: 5 }), (given, repeatedAt) => {
      const all = given.map(({ heights, startsPage }, index): PaperGroup => {
        const rows = index === repeatedAt ? group(30) : group(...heights);
        return index === repeatedAt
          ? { ...rows, isRepeated: true }
          : { ...rows, startsPage, keepsNext: given[index]?.keepsNext ?? false };
      });
      const placed = placeRows(all, 400);
      expect(Math.max(0, ...pageHeights(placed))).toBeLessThanOrEqual(400);
      const at = all.map(({ rows }) => rows.map((row) => placed.rows.indexOf(row)));
      for (const places of at) {
        const [first = 0] = places;
        expect(places).toEqual(places.map((_, index) => first + index));
        expect(placed.breaks.filter((edge) => edge > first && edge < first + places.length)).toEqual([]);
      }
    }),
  );
});

test("stretches are the rows between the empty ones", () => {
  const placed = placeRows([group(60), group(60), group(60)], 100);
  expect(stretches(placed, { top: 0, bottom: placed.rows.length - 1 })).toEqual([
    [0, 0],
    [2, 2],
    [4, 4],
  ]);
});

test("a heading stands on the page of what follows it", () => {
  const heading: PaperGroup = { ...group(30), keepsNext: true };
  expect(placeRows([group(30), heading, group(60)], 100).breaks).toEqual([2]);
  expect(placeRows([group(30), heading, heading, group(30)], 200).breaks).toEqual([]);
  expect(placeRows([group(60), heading, heading, group(30)], 120).breaks).toEqual([2]);
});

test.each([
  ["hardly begun: goes on", 30, 0],
  ["well begun: begins a page", 60, 1],
] as const)("the page has %s", (_what, before, breaks) => {
  const own: PaperGroup = { ...group(30), startsPage: "unlessEarly" };
  expect(placeRows([group(before), own], 100).breaks).toHaveLength(breaks);
});
