import fc from "fast-check";
import type { Rect } from "../../workbook/cellAddress";
import { joinedRects } from "./joinedRects";

const cell = (row: number, column: number): Rect => ({ top: row, left: column, bottom: row, right: column });

test.each([
  { what: "a row", rects: [cell(0, 0), cell(0, 1)], count: 1 },
  { what: "a block", rects: [cell(0, 0), cell(0, 1), cell(1, 0), cell(1, 1)], count: 1 },
  { what: "two apart", rects: [cell(0, 0), cell(0, 2)], count: 2 },
  { what: "a step", rects: [cell(0, 0), cell(0, 1), cell(1, 0)], count: 2 },
])("$what: $count", ({ rects, count }) => {
  expect(joinedRects(rects)).toHaveLength(count);
});

test("the same cells are covered, each once", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(fc.nat({ max: 6 }), fc.nat({ max: 6 })), { selector: String }), (places) => {
      const given = [...places].sort(([a, b], [c, d]) => a - c || b - d);
      const covered = joinedRects(given.map(([row, column]) => cell(row, column))).flatMap(
        ({ top, left, bottom, right }) =>
          Array.from({ length: bottom - top + 1 }, (_, row) =>
            Array.from({ length: right - left + 1 }, (__, column) => `${top + row},${left + column}`),
          ).flat(),
      );
      expect([...covered].sort()).toEqual(given.map(String).sort());
    }),
  );
});
