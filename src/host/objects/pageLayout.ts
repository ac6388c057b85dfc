import { rectOfText, rectText } from "../model/references";
import type { PageLayoutModel } from "../model/pageLayoutModel";
import { HostError } from "../protocol/hostError";
import type { HostObject, ScalarMember } from "../protocol/objectClass";
import { objectClass } from "../protocol/objectClass";
import { rectsOfAddress } from "./address";
import { booleanOf, integerOf, numberWithin, oneOf, recordOf } from "./argument";
import { headerFooterGroupClass } from "./headerFooter";
import { isRangeSelf, rectsOf } from "./rangeSelf";
import { rectArgument } from "./rectArgument";
import { noteSheetEdit } from "./touch";
import type { SheetSelf } from "./worksheetPlace";
import { found } from "./worksheetPlace";

const paperSizes = [
  ...["Letter", "LetterSmall", "Tabloid", "Ledger", "Legal", "Statement", "Executive"],
  ...["A3", "A4", "A4Small", "A5", "B4", "B5", "Folio", "Quatro"],
];
const pointsPerUnit = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

type Margin = keyof PageLayoutModel["margins"];

/** A property of the page, changed by `change`. */
function page(
  get: (layout: PageLayoutModel) => unknown,
  change: (layout: PageLayoutModel, value: unknown) => void,
): ScalarMember<SheetSelf> {
  return {
    get: ({ sheet }) => get(sheet.pageLayout),
    set: ({ book, sheet }, value) => {
      change(sheet.pageLayout, value);
      noteSheetEdit(book, sheet);
    },
  };
}

function flag(key: "centerHorizontally" | "centerVertically" | "printGridlines" | "blackAndWhite") {
  return page(
    (layout) => layout[key],
    (layout, value) => void (layout[key] = booleanOf(value)),
  );
}

/** What a page has when nothing is stated, in points. */
const usualMargins: Readonly<Record<Margin, number>> = {
  top: 54,
  bottom: 54,
  left: 50.4,
  right: 50.4,
  header: 21.6,
  footer: 21.6,
};

function margin(key: Margin) {
  return page(
    (layout) => layout.margins[key] ?? usualMargins[key],
    (layout, value) => void (layout.margins[key] = numberWithin(value, 0, 3528)),
  );
}

function zoomOf(value: unknown): NonNullable<PageLayoutModel["zoom"]> {
  const { scale, horizontalFitToPages, verticalFitToPages } = recordOf(value);
  if (typeof scale === "number") return { scale: numberWithin(scale, 10, 400) };
  const zoom: NonNullable<PageLayoutModel["zoom"]> = {};
  if (typeof horizontalFitToPages === "number") zoom.horizontalFitToPages = pages(horizontalFitToPages);
  if (typeof verticalFitToPages === "number") zoom.verticalFitToPages = pages(verticalFitToPages);
  if (Object.keys(zoom).length === 0) throw new HostError("InvalidArgument");
  return zoom;
}

function pages(count: number): number {
  return numberWithin(integerOf(count), 0, 32_767);
}

function setMargins({ book, sheet }: SheetSelf, unit: unknown, options: unknown): null {
  const points = pointsPerUnit[oneOf(unit, ["Points", "Inches", "Centimeters"])];
  for (const [name, value] of Object.entries(recordOf(options))) {
    const key = (Object.keys(usualMargins) as Margin[]).find((known) => known === name);
    if (key === undefined) throw new HostError("InvalidArgument");
    if (typeof value === "number") sheet.pageLayout.margins[key] = value * points;
  }
  noteSheetEdit(book, sheet);
  return null;
}

function printArea(self: SheetSelf): HostObject | null {
  const { printArea: text } = self.sheet.pageLayout;
  return text === null ? null : self.book.objects.rangeAreas(self.sheet, rectsOfAddress(self.book, self.sheet, text));
}

function setPrintArea(self: SheetSelf, area: unknown): null {
  const rects =
    typeof area === "object" && area !== null && "self" in area && isRangeSelf(area.self) && area.self.areas.length > 1
      ? rectsOf(area.self)
      : typeof area === "string"
        ? rectsOfAddress(self.book, self.sheet, area)
        : [rectArgument(self, area)];
  self.sheet.pageLayout.printArea = rects.map((rect) => rectText(rect)).join(",");
  noteSheetEdit(self.book, self.sheet);
  return null;
}

function titles(self: SheetSelf, key: "printTitleRows" | "printTitleColumns"): HostObject | null {
  const text = self.sheet.pageLayout[key];
  const rect = text === null ? null : rectOfText(text);
  return rect === null ? null : self.book.objects.range(self.sheet, rect);
}

function setTitles(self: SheetSelf, key: "printTitleRows" | "printTitleColumns", area: unknown): null {
  const rect = rectArgument(self, area);
  const whole = key === "printTitleRows" ? { ...rect, left: 0, right: 16_383 } : { ...rect, top: 0, bottom: 1_048_575 };
  self.sheet.pageLayout[key] = rectText(whole);
  noteSheetEdit(self.book, self.sheet);
  return null;
}

/** Excel.PageLayout. */
export const pageLayoutClass = objectClass<SheetSelf>("PageLayout", {
  scalars: {
    Orientation: page(
      (layout) => layout.orientation ?? "Portrait",
      (layout, value) => void (layout.orientation = oneOf(value, ["Portrait", "Landscape"])),
    ),
    PaperSize: page(
      (layout) => layout.paperSize ?? "A4",
      (layout, value) => void (layout.paperSize = oneOf(value, paperSizes)),
    ),
    Zoom: page(
      (layout) => layout.zoom ?? { scale: 100 },
      (layout, value) => void (layout.zoom = zoomOf(value)),
    ),
    CenterHorizontally: flag("centerHorizontally"),
    CenterVertically: flag("centerVertically"),
    PrintGridlines: flag("printGridlines"),
    BlackAndWhite: flag("blackAndWhite"),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
  },
  links: { HeadersFooters: (self) => headerFooterGroupClass.of(self) },
  methods: {
    GetPrintArea: (self) => found(printArea(self)),
    GetPrintAreaOrNullObject: printArea,
    GetPrintTitleRows: (self) => found(titles(self, "printTitleRows")),
    GetPrintTitleRowsOrNullObject: (self) => titles(self, "printTitleRows"),
    GetPrintTitleColumns: (self) => found(titles(self, "printTitleColumns")),
    GetPrintTitleColumnsOrNullObject: (self) => titles(self, "printTitleColumns"),
  },
  edits: {
    SetPrintArea: (self, [area]) => setPrintArea(self, area),
    SetPrintTitleRows: (self, [area]) => setTitles(self, "printTitleRows", area),
    SetPrintTitleColumns: (self, [area]) => setTitles(self, "printTitleColumns", area),
    SetPrintMargins: (self, [unit, options]) => setMargins(self, unit, options),
  },
});
