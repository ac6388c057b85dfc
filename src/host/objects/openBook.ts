import type { WorkbookModel } from "../model/workbookModel";
import type { HostObject } from "../protocol/objectClass";
import { objectClass } from "../protocol/objectClass";
import type { Book } from "./book";
import { createBook } from "./book";
import { workbookClass } from "./workbook";

export interface OpenBook {
  readonly book: Book;
  readonly root: HostObject;
  readonly services: Readonly<Record<string, HostObject>>;
}

/** Told by the client once it listens for ribbon commands. */
const addinService = objectClass<null>("AddinInternalService", {
  methods: { NotifyActionHandlerReady: () => null },
});

/** The object tree over a workbook. */
export function openBook(model: WorkbookModel): OpenBook {
  const book: Book = createBook(model, {
    worksheet: () => addinService.of(null),
    range: () => addinService.of(null),
    rangeAreas: () => addinService.of(null),
  });
  return {
    book,
    root: workbookClass.of(book),
    services: { "Microsoft.InternalService.AddinInternalService": addinService.of(null) },
  };
}
