import { pageLayout } from "../../workbook/layout/pageLayout";
import type { PageLayout } from "../../workbook/sheetPlan";

/** Points; left is the binding side (とじしろ, 20 mm). */
const MARGINS = { top: 54, bottom: 45, left: 57, right: 24, header: 24, footer: 22 } as const;
/** Points of the short and the long side. */
const PAPERS = { a4: [595, 842], a3: [842, 1191] } as const;
/** Excel sets columns in whole pixels: a paper as wide as the page could be a pixel too wide. */
const SAFE_WIDTH = 0.98;
/** Row heights and the scale are rounded as well. */
const SAFE_HEIGHT = 0.97;

/** Points that columns may take together so that the paper is printed at its own size. */
export function pageWidth(paper: PageLayout["paper"], orientation: PageLayout["orientation"]): number {
  const [short, long] = PAPERS[paper];
  return Math.floor(((orientation === "landscape" ? long : short) - MARGINS.left - MARGINS.right) * SAFE_WIDTH);
}

/** Points of rows that a page holds of a paper whose columns take `width`. */
export function pageCapacity(
  paper: PageLayout["paper"],
  orientation: PageLayout["orientation"],
  width: number,
): number {
  const [short, long] = PAPERS[paper];
  const height = (orientation === "landscape" ? short : long) - MARGINS.top - MARGINS.bottom;
  const scale = Math.min(1, pageWidth(paper, orientation) / width);
  return Math.floor((height / scale) * SAFE_HEIGHT);
}

/** Page setup of a paper that is bound on its left: as `pageLayout`, with room for the holes. */
export function boundPage(choice: Parameters<typeof pageLayout>[0] & { readonly fitToHeight?: number }): PageLayout {
  const { fitToHeight, ...rest } = choice;
  return { ...pageLayout(rest), margins: MARGINS, fitToHeight: fitToHeight ?? null };
}
