import type { PageLayout, SheetPlan } from "../core/workbook/sheetPlan";
import { fitToPages } from "./pageSteps";
import { BYTES_PER_CALL, type WriteStep } from "./writeStep";
import { placeOf, type WriteTarget } from "./writeTarget";

/** Reads back whether the sheets are fitted to their pages, and puts right what is not. */
export interface FitCheck {
  /** To be sent with the last of what is written. */
  readonly look: WriteStep;
  /** What is left to do after that: nothing where Excel has kept the fit, or could not be asked. */
  readonly repairs: () => readonly WriteStep[];
}

/** Points of paper, short and long side. */
const PAPERS = { a4: [595, 842], a3: [842, 1191] } as const;
const LOWEST_PERCENT = 10;

/**
 * Some versions of Excel take the fit to pages only while their page layout tab is open; a fixed scale is always taken.
 * null: nothing is fitted.
 */
export function fitCheck(targets: readonly WriteTarget[]): FitCheck | null {
  const printed = targets.flatMap((target) => {
    const { page } = target.plan;
    return page === undefined || page.scale !== undefined ? [] : [{ target, page }];
  });
  const [first] = printed;
  if (first === undefined) return null;
  const layouts: Excel.PageLayout[] = [];
  return {
    look: {
      bytes: BYTES_PER_CALL * printed.length,
      place: placeOf(first.target, "印刷の設定の確認"),
      queue: () => {
        layouts.splice(0, layouts.length, ...printed.map(({ target }) => target.sheet.pageLayout.load("zoom")));
      },
    },
    repairs: () =>
      printed.flatMap(({ target, page }, index): readonly WriteStep[] => {
        const found = zoomOf(layouts[index]);
        if (found === null || isFitted(found, fitToPages(page))) return [];
        return [
          {
            bytes: 2 * BYTES_PER_CALL,
            place: placeOf(target, "印刷の縮小率の設定"),
            queue: () => {
              target.sheet.pageLayout.zoom = { scale: fittingPercent(target.plan, page) };
            },
          },
        ];
      }),
  };
}

/** What was read; null where the question itself was refused (the client then throws on reading). */
function zoomOf(layout: Excel.PageLayout | undefined): Excel.PageLayoutZoomOptions | null {
  try {
    return layout?.zoom ?? null;
  } catch {
    return null;
  }
}

function isFitted(found: Excel.PageLayoutZoomOptions, wanted: Excel.PageLayoutZoomOptions): boolean {
  const same = (a: number | null | undefined, b: number | undefined): boolean => (a ?? 0) === (b ?? 0);
  return (
    same(found.horizontalFitToPages, wanted.horizontalFitToPages) &&
    same(found.verticalFitToPages, wanted.verticalFitToPages)
  );
}

/** Whole percent at which the print area is no wider than its pages, and no taller where that was asked for. */
export function fittingPercent(plan: SheetPlan, page: PageLayout): number {
  const [short, long] = PAPERS[page.paper];
  const isWide = page.orientation === "landscape";
  const { left, right, top, bottom } = page.margins;
  const width = sizeOf(
    plan.columnWidths.map((run) => [run.first, run.last, run.width]),
    page.printArea.right,
  );
  const height = sizeOf(
    plan.rowHeights.map((run) => [run.first, run.last, run.height]),
    page.printArea.bottom,
  );
  const across = (page.fitToWidth * ((isWide ? long : short) - left - right)) / width;
  const down = page.fitToHeight === null ? 1 : (page.fitToHeight * ((isWide ? short : long) - top - bottom)) / height;
  return Math.max(LOWEST_PERCENT, Math.floor(100 * Math.min(1, across, down)));
}

/** Points of rows or columns up to `end`, as far as the plan sets them. */
function sizeOf(runs: readonly (readonly [first: number, last: number, size: number])[], end: number): number {
  const sizes = new Map<number, number>();
  for (const [first, last, size] of runs) for (let at = first; at <= Math.min(last, end); at++) sizes.set(at, size);
  return Math.max(
    1,
    [...sizes.values()].reduce((sum, size) => sum + size, 0),
  );
}
