import { departmentForm, formYear } from "../../../../test/support/departmentForm";
import type { Answer } from "../../departments/answer";
import { kitamotoStrategy } from "../../strategy/kitamoto/kitamotoStrategy";
import { pageCapacity } from "../layout/boundPage";
import type { SheetPlan } from "../../workbook/sheetPlan";
import { columnOf, VISIBLE_WIDTH } from "./formColumns";
import { FORM_FONT_SIZE } from "./rowHeights";
import { boxLines } from "./textBoxes";

const FIRST = kitamotoStrategy.indicators[0]?.id ?? "";

function lastYear(length: number): readonly Answer[] {
  return [{ indicatorId: FIRST, field: "analysis", entryYear: formYear - 1, value: "あ".repeat(length) }];
}

/** Zero-based rows whose label begins so, the example left out. */
function rowsOf({ blocks }: SheetPlan, label: string): readonly number[] {
  return blocks.flatMap(({ rect, contents }) =>
    contents.flatMap((line, row) => {
      const said = line[columnOf("label")];
      const isAsked = typeof line[columnOf("number")] === "number";
      return isAsked && typeof said === "string" && said.startsWith(label) ? [rect.top + row] : [];
    }),
  );
}

const isWithin = (row: number) => (run: { readonly first: number; readonly last: number }) =>
  run.first <= row && row <= run.last;

function formatAt({ formats }: SheetPlan, row: number, column: number) {
  const found = formats.filter(({ rects }) =>
    rects.some(({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right),
  );
  return Object.assign({}, ...found.map(({ format }) => format)) as (typeof found)[number]["format"];
}

describe("rows of free text", () => {
  const plan = departmentForm(3);

  test.each(["要因分析", "今後の取組", "備考"])(
    "%s has no height of its own, and Excel may make the row higher",
    (label) => {
      const rows = rowsOf(plan, label);
      expect(rows).toHaveLength(3);
      for (const row of rows) {
        expect(plan.fittedRows?.some(isWithin(row))).toBe(true);
        expect(plan.rowHeights.some(isWithin(row))).toBe(false);
      }
      expect(plan.protection).toEqual({ allowRowHeights: true });
    },
  );

  test("every other row of the form has one height", () => {
    const fitted = plan.fittedRows ?? [];
    expect(fitted.reduce((sum, { first, last }) => sum + last - first + 1, 0)).toBe(3 * 3);
    for (const { first, last, height } of plan.rowHeights) {
      expect(height).toBeGreaterThan(0);
      expect(fitted.some((run) => run.first <= last && first <= run.last)).toBe(false);
    }
  });

  test("nothing hidden makes the row higher, everything printed in it may", () => {
    const [row = -1] = rowsOf(plan, "要因分析");
    for (const role of ["label", "previous", "input", "check"] as const)
      expect(formatAt(plan, row, columnOf(role))).toMatchObject({
        wrap: true,
        fontSize: FORM_FONT_SIZE,
        vertical: "top",
      });
    expect(formatAt(plan, row, columnOf("key")).wrap).toBe(false);
    expect(plan.merges.filter(({ top, bottom }) => top <= row && row <= bottom)).toEqual([]);
  });
});

test.each([
  [400, FORM_FONT_SIZE],
  [700, FORM_FONT_SIZE],
  [1000, 7.5],
])("%d characters of last year stand in %d points, so that no row is taller than Excel's", (length, size) => {
  const plan = departmentForm(1, lastYear(length));
  const [row = -1] = rowsOf(plan, "要因分析");
  expect(formatAt(plan, row, columnOf("previous")).fontSize).toBe(size);
});

test("every indicator begins a page, by breaks that a fixed scale keeps, and fits it with what is asked for", () => {
  const plan = departmentForm(3);
  const names = rowsOf(plan, "基準値").map((row) => row - 1);
  expect(plan.page?.rowBreaks).toEqual(names);
  expect(plan.page?.scale).toBeGreaterThan(75);
  // columns may come out 4 % wider on another computer
  expect(((plan.page?.scale ?? 0) / 100) * VISIBLE_WIDTH * 1.04).toBeLessThan(842 - 57 - 24);
  const [top = 0, end = 0] = names;
  const fixed = plan.rowHeights
    .flatMap(({ first, last, height }) =>
      Array.from({ length: last - first + 1 }, (_, index) => [first + index, height] as const),
    )
    .filter(([row]) => top <= row && row < end)
    .reduce((sum, [, height]) => sum + height, 0);
  // lines of this font are 1.25 times its size where they are loose
  const boxes = (["analysis", "nextSteps", "remarks"] as const).map((field) => boxLines(field) * FORM_FONT_SIZE * 1.25);
  const heading = 21;
  const all = heading + fixed + boxes.reduce((sum, height) => sum + height, 0);
  expect(all).toBeLessThan(pageCapacity("a4", "landscape", VISIBLE_WIDTH));
});
