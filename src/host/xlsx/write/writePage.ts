import type { SheetModel } from "../../model/sheetModel";
import { joinHeaderFooter } from "../headerFooterText";
import { childrenOf, fragmentFor, numberOf, type Element } from "../package/xmlTree";
import { attributes, escapeText } from "../package/xmlText";
import { PAPER_SIZES, paperName } from "../paperSizes";
import { replaceSection, sectionOf, setAttributes } from "./replaceSection";

const POINTS_PER_INCH = 72;

/** Print options, margins, page setup, header and footer, page breaks. */
export function writePage(root: Element, sheet: SheetModel): void {
  const page = sheet.pageLayout;
  const options = sectionOf(root, "printOptions");
  setAttributes(options, {
    horizontalCentered: page.centerHorizontally ? 1 : null,
    verticalCentered: page.centerVertically ? 1 : null,
    gridLines: page.printGridlines ? 1 : null,
  });
  if (options.attributes.length === 0) root.removeChild(options);
  const inches = (points: number | null, fallback: number): number =>
    points === null ? fallback : Math.round((points / POINTS_PER_INCH) * 1e6) / 1e6;
  const { margins } = page;
  setAttributes(sectionOf(root, "pageMargins"), {
    left: inches(margins.left, 0.7),
    right: inches(margins.right, 0.7),
    top: inches(margins.top, 0.75),
    bottom: inches(margins.bottom, 0.75),
    header: inches(margins.header, 0.3),
    footer: inches(margins.footer, 0.3),
  });
  writeSetup(sectionOf(root, "pageSetup"), sheet);
  writeHeaderFooter(root, sheet);
  replaceSection(root, "rowBreaks", breaksXml("rowBreaks", page.horizontalBreaks, 16_383));
  replaceSection(root, "colBreaks", breaksXml("colBreaks", page.verticalBreaks, 1_048_575));
}

function writeSetup(setup: Element, sheet: SheetModel): void {
  const { zoom, orientation, paperSize, blackAndWhite } = sheet.pageLayout;
  const isFit = zoom?.horizontalFitToPages !== undefined || zoom?.verticalFitToPages !== undefined;
  const stated = numberOf(setup, "paperSize");
  const isUnnamed = paperSize === null && stated !== null && paperName(stated) === null;
  setAttributes(setup, {
    paperSize: isUnnamed ? stated : (PAPER_SIZES.get(paperSize ?? "") ?? null),
    orientation: orientation === "Landscape" ? "landscape" : "portrait",
    scale: !isFit && zoom?.scale !== undefined && zoom.scale !== 100 ? zoom.scale : null,
    // 0: as many pages as needed in that direction.
    fitToWidth: isFit ? (zoom?.horizontalFitToPages ?? 0) : null,
    fitToHeight: isFit ? (zoom?.verticalFitToPages ?? 0) : null,
    blackAndWhite: blackAndWhite ? 1 : null,
  });
}

function writeHeaderFooter(root: Element, sheet: SheetModel): void {
  const texts = sheet.pageLayout.headersFooters;
  const header = joinHeaderFooter({ left: texts.leftHeader, center: texts.centerHeader, right: texts.rightHeader });
  const footer = joinHeaderFooter({ left: texts.leftFooter, center: texts.centerFooter, right: texts.rightFooter });
  const element = sectionOf(root, "headerFooter");
  for (const name of ["oddHeader", "oddFooter"]) for (const old of childrenOf(element, name)) element.removeChild(old);
  const xml =
    (header === "" ? "" : `<oddHeader>${escapeText(header)}</oddHeader>`) +
    (footer === "" ? "" : `<oddFooter>${escapeText(footer)}</oddFooter>`);
  const next = element.firstChild;
  for (const child of xml === "" ? [] : fragmentFor(root, xml)) element.insertBefore(child, next);
  if (!element.firstChild && element.attributes.length === 0) root.removeChild(element);
}

function breaksXml(name: string, breaks: readonly number[], last: number): string {
  if (breaks.length === 0) return "";
  const list = [...new Set(breaks)].toSorted((a, b) => a - b);
  const items = list.map((at) => `<brk${attributes({ id: at, max: last, man: 1 })}/>`);
  return `<${name} count="${list.length}" manualBreakCount="${list.length}">${items.join("")}</${name}>`;
}
