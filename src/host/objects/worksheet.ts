import { activateSheet } from "../model/selectCells";
import { copySheet, deleteSheet, moveSheet, renameSheet, setVisibility } from "../model/editSheets";
import { usedRange } from "../model/readCells";
import { recalculate } from "../model/recalculate";
import type { Rect } from "../model/rect";
import type { SheetModel } from "../model/sheetModel";
import { HostError } from "../protocol/hostError";
import type { HostObject } from "../protocol/objectClass";
import { isHostObject, objectClass } from "../protocol/objectClass";
import { chartCollectionClass } from "./chartCollection";
import { booleanOf, integerOf, numberWithin, oneOf, optional, textOf } from "./argument";
import { onSheet, rectOfAddress, rectsOfAddress } from "./address";
import { colorOf } from "./color";
import type { EventName } from "./eventHub";
import { eventMethods } from "./eventMethods";
import { freezePanesClass } from "./freezePanes";
import { charactersOfPoints, pointsOfCharacters } from "./geometry";
import { namedItems } from "./namedItemCollection";
import { pageBreaks } from "./pageBreak";
import { pageLayoutClass } from "./pageLayout";
import { tablesOfSheet } from "./tableCollection";
import { noteSheetEdit } from "./touch";
import { worksheetCustomPropertiesClass } from "./worksheetCustomProperty";
import type { SheetSelf } from "./worksheetPlace";
import { found, neighbour, sheetByKey, sheetOf, worksheetArgument } from "./worksheetPlace";
import { worksheetProtectionClass } from "./worksheetProtection";

const visibilities = ["Visible", "Hidden", "VeryHidden"] as const;
const copyPlaces = ["None", "Before", "After", "Beginning", "End"] as const;
const wholeSheet: Rect = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };

function range(self: SheetSelf, rect: Rect): HostObject {
  return self.book.objects.range(sheetOf(self), onSheet(rect));
}

function cellAt(self: SheetSelf, row: unknown, column: unknown): HostObject {
  const [top, left] = [integerOf(row), integerOf(column)];
  return range(self, { top, left, bottom: top, right: left });
}

function byIndexes(self: SheetSelf, args: readonly unknown[]): HostObject {
  const [top = 0, left = 0, rows = 0, columns = 0] = args.map(integerOf);
  return range(self, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
}

function used(self: SheetSelf, valuesOnly: unknown): Rect | null {
  return usedRange(sheetOf(self), { valuesOnly: optional(valuesOnly, booleanOf, false) });
}

function move(self: SheetSelf, position: number): void {
  if (position < 0 || position >= self.book.model.sheets.length) throw new HostError("InvalidArgument");
  moveSheet(self.book.model, sheetOf(self), position);
}

function copy(self: SheetSelf, [positionType, relativeTo]: readonly unknown[]): HostObject {
  const { sheets } = self.book.model;
  const place = optional(positionType, (value) => oneOf(value, copyPlaces), "None");
  const relative = (): number => {
    if (!isHostObject(relativeTo)) throw new HostError("InvalidArgument");
    return sheets.indexOf(worksheetArgument(relativeTo));
  };
  const source = sheetOf(self);
  const position = {
    None: () => sheets.length,
    End: () => sheets.length,
    Beginning: () => 0,
    Before: relative,
    After: () => relative() + 1,
  }[place]();
  return self.book.objects.worksheet(copySheet(self.book.model, source, position));
}

function sibling(self: SheetSelf, step: 1 | -1, visibleOnly: unknown): HostObject | null {
  const sheet = neighbour(self, step, optional(visibleOnly, booleanOf, false));
  return sheet === null ? null : self.book.objects.worksheet(sheet);
}

function byId({ book }: SheetSelf, [id]: readonly unknown[]): HostObject {
  const sheet = sheetByKey(book, id);
  return found(sheet === null ? null : book.objects.worksheet(sheet));
}

function activate(self: SheetSelf): null {
  const sheet = sheetOf(self);
  if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation");
  activateSheet(self.book.model, sheet);
  return null;
}

function viewSwitch(key: "showGridlines" | "showHeadings") {
  return {
    get: (self: SheetSelf) => sheetOf(self)[key],
    set: (self: SheetSelf, value: unknown) => {
      sheetOf(self)[key] = booleanOf(value);
      noteSheetEdit(self.book, self.sheet);
    },
  };
}

function setTabColor(
  { book, sheet }: { readonly book: SheetSelf["book"]; readonly sheet: SheetModel },
  value: unknown,
): void {
  sheet.tabColor = textOf(value) === "" ? "" : colorOf(value);
  noteSheetEdit(book, sheet);
}

const sheetEvents: readonly EventName[] = [
  "DataChanged",
  "SelectionChanged",
  "Activated",
  "Deactivated",
  "Calculated",
  "FormatChanged",
];

/** Excel.Worksheet. */
export const worksheetClass = objectClass<SheetSelf>("Worksheet", {
  id: { name: "Id", get: ({ sheet }) => sheet.id },
  scalars: {
    Id: { get: ({ sheet }) => sheet.id },
    Name: {
      get: (self) => sheetOf(self).name,
      set: (self, value) => renameSheet(self.book.model, sheetOf(self), textOf(value)),
    },
    Position: {
      get: (self) => self.book.model.sheets.indexOf(sheetOf(self)),
      set: (self, value) => move(self, integerOf(value)),
    },
    Visibility: {
      get: (self) => sheetOf(self).visibility,
      set: (self, value) => setVisibility(self.book.model, sheetOf(self), oneOf(value, visibilities)),
    },
    TabColor: { get: (self) => sheetOf(self).tabColor, set: (self, value) => setTabColor(self, value) },
    StandardWidth: {
      get: (self) => charactersOfPoints(sheetOf(self).defaultColumnWidth),
      set: (self, value) => {
        sheetOf(self).defaultColumnWidth = pointsOfCharacters(numberWithin(value, 0, 255));
        noteSheetEdit(self.book, self.sheet);
      },
    },
    StandardHeight: { get: (self) => sheetOf(self).defaultRowHeight },
    ShowGridlines: viewSwitch("showGridlines"),
    ShowHeadings: viewSwitch("showHeadings"),
    // Under these names the client sends the two above.
    Gridlines: viewSwitch("showGridlines"),
    Headings: viewSwitch("showHeadings"),
  },
  links: {
    Charts: (self) => chartCollectionClass.of({ book: self.book, sheet: sheetOf(self) }),
    CustomProperties: (self) => worksheetCustomPropertiesClass.of({ book: self.book, sheet: sheetOf(self) }),
    FreezePanes: (self) => freezePanesClass.of({ book: self.book, sheet: sheetOf(self) }),
    HorizontalPageBreaks: (self) => pageBreaks(self.book, sheetOf(self), "horizontalBreaks"),
    VerticalPageBreaks: (self) => pageBreaks(self.book, sheetOf(self), "verticalBreaks"),
    Names: (self) => namedItems(self.book, sheetOf(self)),
    PageLayout: (self) => pageLayoutClass.of({ book: self.book, sheet: sheetOf(self) }),
    Protection: (self) => worksheetProtectionClass.of({ book: self.book, sheet: sheetOf(self) }),
    Tables: (self) => tablesOfSheet(self.book, sheetOf(self)),
  },
  methods: {
    ...eventMethods<SheetSelf>(sheetEvents, ({ book, sheet }) => ({ book, targetId: sheet.id })),
    Activate: activate,
    GetCell: (self, [row, column]) => cellAt(self, row, column),
    GetRange: (self, [address]) =>
      range(
        self,
        optional(address, (text) => rectOfAddress(self.book, sheetOf(self), textOf(text)), wholeSheet),
      ),
    GetRangeByIndexes: byIndexes,
    GetRanges: (self, [address]) => {
      const rects = optional(address, (text) => rectsOfAddress(self.book, sheetOf(self), textOf(text)), [wholeSheet]);
      return self.book.objects.rangeAreas(self.sheet, rects);
    },
    GetUsedRange: (self, [valuesOnly]) =>
      range(self, used(self, valuesOnly) ?? { top: 0, left: 0, bottom: 0, right: 0 }),
    GetUsedRangeOrNullObject: (self, [valuesOnly]) => {
      const rect = used(self, valuesOnly);
      return rect === null ? null : range(self, rect);
    },
    GetNext: (self, [visibleOnly]) => found(sibling(self, 1, visibleOnly)),
    GetNextOrNullObject: (self, [visibleOnly]) => sibling(self, 1, visibleOnly),
    GetPrevious: (self, [visibleOnly]) => found(sibling(self, -1, visibleOnly)),
    GetPreviousOrNullObject: (self, [visibleOnly]) => sibling(self, -1, visibleOnly),
    _GetSheetById: byId,
    _GetAnotherWorksheetById: byId,
  },
  edits: {
    Calculate: ({ book }) => {
      recalculate(book.model);
      return null;
    },
    Copy: copy,
    Delete: (self) => {
      deleteSheet(self.book.model, sheetOf(self));
      return null;
    },
  },
});
