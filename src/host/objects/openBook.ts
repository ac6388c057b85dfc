import type { Rect } from "../model/rect";
import type { SheetModel } from "../model/sheetModel";
import type { WorkbookModel } from "../model/workbookModel";
import type { HostObject } from "../protocol/objectClass";
import { objectClass } from "../protocol/objectClass";
import type { Book } from "./book";
import { createBook, follow } from "./book";
import { rangeClass } from "./range";
import { rangeAreasClass } from "./rangeAreas";
import { workbookClass } from "./workbook";
import { worksheetClass } from "./worksheet";

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
  const areas = (sheet: SheetModel, rects: readonly Rect[]) => rects.map((rect) => follow(book, sheet, rect));
  const book: Book = createBook(model, {
    worksheet: (sheet) => worksheetClass.of({ book, sheet }),
    range: (sheet, rect) => rangeClass.of({ book, sheet, areas: areas(sheet, [rect]) }),
    rangeAreas: (sheet, rects) => rangeAreasClass.of({ book, sheet, areas: areas(sheet, rects) }),
  });
  return {
    book,
    root: workbookClass.of(book),
    services: { "Microsoft.InternalService.AddinInternalService": addinService.of(null) },
  };
}
