import { addSheet } from "../model/editSheets";
import type { SheetModel } from "../model/sheetModel";
import type { HostObject } from "../protocol/objectClass";
import { objectClass } from "../protocol/objectClass";
import { booleanOf, optional, textOf } from "./argument";
import type { Book } from "./book";
import type { EventName } from "./eventHub";
import { workbookTarget } from "./eventHub";
import { eventMethods } from "./eventMethods";
import { activeSheet, found, sheetByKey, sheetsInOrder } from "./worksheetPlace";

function objectOf(book: Book, sheet: SheetModel | null | undefined): HostObject | null {
  return sheet === null || sheet === undefined ? null : book.objects.worksheet(sheet);
}

function inOrder(book: Book, visibleOnly: unknown): readonly SheetModel[] {
  return sheetsInOrder(book, optional(visibleOnly, booleanOf, false));
}

const collectionEvents: readonly EventName[] = [
  "DataChanged",
  "SelectionChanged",
  "Activated",
  "Deactivated",
  "Added",
  "Deleted",
  "Calculated",
  "FormatChanged",
];

/** Excel.WorksheetCollection, in tab order. */
export const worksheetCollectionClass = objectClass<Book>("WorksheetCollection", {
  items: (book) => book.model.sheets.map((sheet) => book.objects.worksheet(sheet)),
  indexer: (book, key) => found(objectOf(book, sheetByKey(book, key))),
  methods: {
    ...eventMethods<Book>(collectionEvents, (book) => ({ book, targetId: workbookTarget })),
    GetActiveWorksheet: (book) => book.objects.worksheet(activeSheet(book)),
    GetCount: (book, [visibleOnly]) => inOrder(book, visibleOnly).length,
    GetFirst: (book, [visibleOnly]) => found(objectOf(book, inOrder(book, visibleOnly)[0])),
    GetLast: (book, [visibleOnly]) => found(objectOf(book, inOrder(book, visibleOnly).at(-1))),
    GetItemOrNullObject: (book, [key]) => objectOf(book, sheetByKey(book, key)),
  },
  edits: {
    Add: (book, [name]) => book.objects.worksheet(addSheet(book.model, optional(name, textOf, null))),
  },
});
