import { cellAddress } from "../core/workbook/cellAddress";
import type { PageLayout } from "../core/workbook/sheetPlan";
import { forThisBatch, rangeOn } from "./rangeOn";
import { BYTES_PER_CALL, type WriteStep } from "./writeStep";
import { placeOf, type WriteTarget } from "./writeTarget";

const paperSizes = { a4: "A4", a3: "A3" } as const;
const orientations = { portrait: "Portrait", landscape: "Landscape" } as const;

/** A sheet of Excel takes no more; the pages after them end where Excel ends them. */
const MOST_ROW_BREAKS = 1026;

/** Paper, margins, print area, repeated rows, header and footer. A machine without a printer may refuse some. */
export function pageSteps(target: WriteTarget): readonly WriteStep[] {
  const page = target.plan.page;
  if (page === undefined) return [];
  const { sheet } = target;
  const step = (queue: (layout: Excel.PageLayout) => void): WriteStep => ({
    bytes: 4 * BYTES_PER_CALL,
    place: placeOf(target, "印刷の設定"),
    queue: () => queue(sheet.pageLayout),
  });
  return [
    step((layout) => {
      layout.orientation = orientations[page.orientation];
      layout.paperSize = paperSizes[page.paper];
    }),
    step((layout) => layout.setPrintArea(rangeOn(sheet, page.printArea))),
    step((layout) => setMargins(layout, page)),
    step((layout) => setHeadersFooters(layout, page)),
    step((layout) => setTitleRows(layout, sheet, page)),
    step((layout) => {
      layout.centerHorizontally = page.centerHorizontally ?? false;
    }),
    step(() => setRowBreaks(sheet, page)),
    step((layout) => {
      layout.zoom = page.scale === undefined ? fitToPages(page) : { scale: page.scale };
    }),
  ];
}

/** Both directions are set: with one alone, Excel ignores it. 0 pages: as many as needed. */
export function fitToPages(page: PageLayout): Excel.PageLayoutZoomOptions {
  return { horizontalFitToPages: page.fitToWidth, verticalFitToPages: page.fitToHeight ?? 0 };
}

function setMargins(layout: Excel.PageLayout, { margins }: PageLayout): void {
  layout.topMargin = margins.top;
  layout.bottomMargin = margins.bottom;
  layout.leftMargin = margins.left;
  layout.rightMargin = margins.right;
  layout.headerMargin = margins.header;
  layout.footerMargin = margins.footer;
}

function setHeadersFooters(layout: Excel.PageLayout, { header, footer }: PageLayout): void {
  const texts = layout.headersFooters.defaultForAllPages;
  texts.leftHeader = header?.left ?? "";
  texts.centerHeader = header?.center ?? "";
  texts.rightHeader = header?.right ?? "";
  texts.leftFooter = footer?.left ?? "";
  texts.centerFooter = footer?.center ?? "";
  texts.rightFooter = footer?.right ?? "";
}

function setTitleRows(layout: Excel.PageLayout, sheet: Excel.Worksheet, { titleRows }: PageLayout): void {
  if (titleRows === undefined) return;
  layout.setPrintTitleRows(forThisBatch(sheet.getRange(`$${titleRows.first + 1}:$${titleRows.last + 1}`)));
}

function setRowBreaks(sheet: Excel.Worksheet, { rowBreaks }: PageLayout): void {
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of (rowBreaks ?? []).slice(0, MOST_ROW_BREAKS)) sheet.horizontalPageBreaks.add(cellAddress(row, 0));
}
