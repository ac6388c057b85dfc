import type { HostObject } from "../protocol/objectClass";
import { objectClass } from "../protocol/objectClass";
import { textOf } from "./argument";
import { applicationClass } from "./application";
import type { Book } from "./book";
import { customXmlParts } from "./customXmlPart";
import { documentPropertiesClass } from "./documentProperties";
import { insertWorksheets } from "./insertWorksheets";
import { namedItems } from "./namedItemCollection";
import { placeOfKey } from "./rangeKey";
import { runtimeClass } from "./runtime";
import { settingCollectionClass } from "./settingCollection";
import { styleCollectionClass } from "./styleCollection";
import { tablesOfWorkbook } from "./tableCollection";
import { workbookProtectionClass } from "./workbookProtection";
import { worksheetCollectionClass } from "./worksheetCollection";
import { found, selectedSheet } from "./worksheetPlace";

function rangeOfEvent(book: Book, key: unknown): HostObject | null {
  const place = placeOfKey(textOf(key));
  const sheet = book.model.sheets.find(({ id }) => id === place?.sheetId);
  return place === null || sheet === undefined ? null : book.objects.range(sheet, place.rect);
}

/** Excel.Workbook: the root of every path. */
export const workbookClass = objectClass<Book>("Workbook", {
  scalars: {
    Name: { get: () => "Book1" },
    ReadOnly: { get: (book) => book.model.readOnly },
    AutoSave: { get: () => false },
    PreviouslySaved: { get: (book) => book.model.source !== null },
  },
  links: {
    Application: (book) => applicationClass.of(book),
    CustomXmlParts: (book) => customXmlParts(book),
    Names: (book) => namedItems(book, null),
    Properties: (book) => documentPropertiesClass.of(book),
    Protection: (book) => workbookProtectionClass.of(book),
    Styles: (book) => styleCollectionClass.of(book),
    Settings: (book) => settingCollectionClass.of(book),
    Tables: (book) => tablesOfWorkbook(book),
    Worksheets: (book) => worksheetCollectionClass.of(book),
    _Runtime: (book) => runtimeClass.of(book),
  },
  methods: {
    GetActiveCell: (book) => {
      const { top, left } = book.model.selection.rect;
      return book.objects.range(selectedSheet(book), { top, left, bottom: top, right: left });
    },
    GetSelectedRange: (book) => book.objects.range(selectedSheet(book), book.model.selection.rect),
    GetSelectedRanges: (book) => book.objects.rangeAreas(selectedSheet(book), [book.model.selection.rect]),
    _GetRangeForEventByReferenceId: (book, [key]) => found(rangeOfEvent(book, key)),
    _GetRangeOrNullObjectForEventByReferenceId: (book, [key]) => rangeOfEvent(book, key),
    // The file belongs to whoever opened the host; saving in place and closing are theirs.
    Save: () => null,
    Close: () => null,
  },
  edits: { InsertWorksheetsFromBase64: insertWorksheets },
});
