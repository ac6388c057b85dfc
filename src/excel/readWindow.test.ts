import fc from "fast-check";
import { cellCount, packReads, readWindow, rowBlocks } from "./readWindow";

test.each([
  [1, 1500],
  [6, 250],
  [1000, 40],
])("%d sheets are looked at through a window of %d rows", (sheets, rows) => {
  expect(readWindow(sheets).bottom + 1).toBe(rows);
});

test("the windows of an ordinary workbook stay within one read", () => {
  for (const sheets of [1, 5, 10, 30]) expect(cellCount(readWindow(sheets)) * sheets).toBeLessThanOrEqual(60_000);
});

test("blocks of rows cover the area once, in order, none above the limit unless a single row is", () => {
  fc.assert(
    fc.property(
      fc.record({
        top: fc.nat(50),
        left: fc.nat(20),
        rows: fc.integer({ min: 1, max: 9000 }),
        width: fc.integer({ min: 1, max: 500 }),
      }),
      ({ top, left, rows, width }) => {
        const area = { top, left, bottom: top + rows - 1, right: left + width - 1 };
        const blocks = rowBlocks(area);
        expect(blocks[0]?.top).toBe(area.top);
        expect(blocks.at(-1)?.bottom).toBe(area.bottom);
        blocks.forEach((block, index) => {
          if (index > 0) expect(block.top).toBe((blocks[index - 1]?.bottom ?? 0) + 1);
          expect(cellCount(block)).toBeLessThanOrEqual(Math.max(60_000, width));
        });
      },
    ),
  );
});

test("small blocks share a read, a large one does not wait for another", () => {
  const block = (rows: number): { rect: { top: number; left: number; bottom: number; right: number } } => ({
    rect: { top: 0, left: 0, bottom: rows - 1, right: 9 },
  });
  expect(packReads([block(2000), block(2000), block(3000), block(6000)]).map((read) => read.length)).toEqual([2, 1, 1]);
  expect(packReads([])).toEqual([]);
});
