import { objectClass } from "../protocol/objectClass";
import type { Book } from "./book";

/** Excel.Workbook: the root of every path. */
export const workbookClass = objectClass<Book>("Workbook", {
  scalars: {
    ReadOnly: { get: (book) => book.model.readOnly },
  },
});
