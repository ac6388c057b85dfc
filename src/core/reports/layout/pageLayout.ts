import type { Rect } from "../../workbook/cellAddress";
import type { PageLayout } from "../../workbook/sheetPlan";

/** `&` begins a code in headers and footers; doubled it is a character. */
function headerText(text: string): string {
  return text.replaceAll("&", "&&");
}

/**
 * A printed sheet of ours: fit to the width of the paper, sheet name left and page n/N in the middle of the foot,
 * the disclaimer at the head of every page. Margins in points; the binding side is left.
 */
export function pageLayout(choice: {
  readonly paper: PageLayout["paper"];
  readonly orientation: PageLayout["orientation"];
  readonly printArea: Rect;
  readonly disclaimer: string | null;
  readonly titleRows?: PageLayout["titleRows"];
  readonly rowBreaks?: readonly number[];
  readonly pages?: number;
}): PageLayout {
  const { paper, orientation, printArea, disclaimer, titleRows, rowBreaks, pages } = choice;
  return {
    paper,
    orientation,
    printArea,
    fitToWidth: 1,
    fitToHeight: pages ?? null,
    margins: { top: 54, bottom: 48, left: 45, right: 30, header: 24, footer: 24 },
    centerHorizontally: true,
    ...(titleRows === undefined ? {} : { titleRows }),
    ...(rowBreaks === undefined || rowBreaks.length === 0 ? {} : { rowBreaks }),
    ...(disclaimer === null ? {} : { header: { right: headerText(disclaimer) } }),
    footer: { left: "&A", center: "&P / &N" },
  };
}
