import type { PageLayoutModel } from "../../model/pageLayoutModel";
import { splitHeaderFooter } from "../headerFooterText";
import { attributeOf, childOf, childrenOf, descend, flagOf, numberOf, type Element } from "../package/xmlTree";
import { paperName } from "../paperSizes";

const POINTS_PER_INCH = 72;
/** Margins where a file states none, in points. */
const NO_MARGINS = { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 };

/** Page layout of a sheet but for print area and titles, which are defined names. Margins in points. */
export function readPageLayout(root: Element): PageLayoutModel {
  const setup = childOf(root, "pageSetup");
  const options = childOf(root, "printOptions");
  const margins = childOf(root, "pageMargins");
  const texts = childOf(root, "headerFooter");
  const header = splitHeaderFooter(childOf(texts, "oddHeader")?.textContent ?? "");
  const footer = splitHeaderFooter(childOf(texts, "oddFooter")?.textContent ?? "");
  const orientation = attributeOf(setup, "orientation");
  const paper = numberOf(setup, "paperSize");
  const inches = (name: keyof typeof NO_MARGINS): number => {
    const stated = numberOf(margins, name);
    return stated === null ? NO_MARGINS[name] : round(stated * POINTS_PER_INCH);
  };
  return {
    orientation: orientation === "landscape" ? "Landscape" : "Portrait",
    paperSize: paper === null ? null : paperName(paper),
    zoom: flagOf(descend(root, "sheetPr", "pageSetUpPr"), "fitToPage", false)
      ? fitZoom(setup)
      : { scale: numberOf(setup, "scale") ?? 100 },
    margins: {
      top: inches("top"),
      bottom: inches("bottom"),
      left: inches("left"),
      right: inches("right"),
      header: inches("header"),
      footer: inches("footer"),
    },
    centerHorizontally: flagOf(options, "horizontalCentered", false),
    centerVertically: flagOf(options, "verticalCentered", false),
    printArea: null,
    printTitleRows: null,
    printTitleColumns: null,
    printGridlines: flagOf(options, "gridLines", false),
    blackAndWhite: flagOf(setup, "blackAndWhite", false),
    headersFooters: {
      leftHeader: header.left,
      centerHeader: header.center,
      rightHeader: header.right,
      leftFooter: footer.left,
      centerFooter: footer.center,
      rightFooter: footer.right,
    },
    horizontalBreaks: breaksOf(root, "rowBreaks"),
    verticalBreaks: breaksOf(root, "colBreaks"),
  };
}

/** 0 pages means as many as needed, which the model leaves out. */
function fitZoom(setup: Element | null): NonNullable<PageLayoutModel["zoom"]> {
  const width = numberOf(setup, "fitToWidth") ?? 1;
  const height = numberOf(setup, "fitToHeight") ?? 1;
  return {
    ...(width > 0 || height <= 0 ? { horizontalFitToPages: Math.max(width, 0) } : {}),
    ...(height > 0 ? { verticalFitToPages: height } : {}),
  };
}

function breaksOf(root: Element, list: string): number[] {
  const parent = childOf(root, list);
  return (parent ? childrenOf(parent, "brk") : [])
    .map((element) => numberOf(element, "id") ?? 0)
    .filter((at) => at > 0)
    .toSorted((a, b) => a - b);
}

function round(points: number): number {
  return Math.round(points * 10_000) / 10_000;
}
