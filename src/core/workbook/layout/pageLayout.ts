import type { Rect } from "../cellAddress";
import type { PageLayout } from "../sheetPlan";

const MARGINS = { top: 54, bottom: 48, left: 45, right: 30, header: 24, footer: 24 } as const;

/** Points of the short and the long side. */
const PAPERS = { a4: [595, 842], a3: [842, 1191] } as const;

/** Width and height (points) of what fits on one page between the margins. */
export function printable(
  paper: PageLayout["paper"],
  orientation: PageLayout["orientation"],
): { readonly width: number; readonly height: number } {
  const [short, long] = PAPERS[paper];
  const isWide = orientation === "landscape";
  return {
    width: (isWide ? long : short) - MARGINS.left - MARGINS.right,
    height: (isWide ? short : long) - MARGINS.top - MARGINS.bottom,
  };
}

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
}): PageLayout {
  const { paper, orientation, printArea, disclaimer, titleRows, rowBreaks } = choice;
  return {
    paper,
    orientation,
    printArea,
    fitToWidth: 1,
    fitToHeight: null,
    margins: MARGINS,
    centerHorizontally: true,
    ...(titleRows === undefined ? {} : { titleRows }),
    ...(rowBreaks === undefined || rowBreaks.length === 0 ? {} : { rowBreaks }),
    ...(disclaimer === null ? {} : { header: { right: headerText(disclaimer) } }),
    footer: { left: "&A", center: "&P / &N" },
  };
}
