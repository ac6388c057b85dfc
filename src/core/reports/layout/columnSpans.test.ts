import fc from "fast-check";
import { columnSpans, spanWidth } from "./columnSpans";

test.each([
  { widths: [10, 10, 10, 10], weights: [1, 1], ends: [2, 4] },
  { widths: [20, 100, 30, 30, 40], weights: [1, 1], ends: [2, 5] },
  { widths: [50, 5, 5, 40], weights: [1, 1], ends: [1, 4] },
  { widths: [10, 10], weights: [3, 1], ends: [1, 2] },
  { widths: [10], weights: [1, 1, 1], ends: [1] },
  { widths: [], weights: [1], ends: [] },
])("$widths in parts of $weights end before columns $ends", ({ widths, weights, ends }) => {
  expect(columnSpans(widths, weights).map(({ column, columns }) => column + columns)).toEqual(ends);
});

test("spans begin at the first column asked for", () => {
  expect(columnSpans([10, 10], [1, 1], 5)).toEqual([
    { column: 5, columns: 1 },
    { column: 6, columns: 1 },
  ]);
});

test("every column belongs to one span, every weight has one", () => {
  const size = fc.integer({ min: 1, max: 200 });
  fc.assert(
    fc.property(
      fc.array(size, { minLength: 1, maxLength: 24 }),
      fc.array(size, { minLength: 1, maxLength: 12 }),
      (widths, weights) => {
        const spans = columnSpans(widths, weights);
        expect(spans).toHaveLength(Math.min(widths.length, weights.length));
        expect(spans.flatMap(({ column, columns }) => Array.from({ length: columns }, (_, at) => column + at))).toEqual(
          widths.map((_, at) => at),
        );
        const total = spans.reduce((sum, span) => sum + spanWidth(widths, span), 0);
        expect(total).toBe(widths.reduce((sum, width) => sum + width, 0));
      },
    ),
  );
});
