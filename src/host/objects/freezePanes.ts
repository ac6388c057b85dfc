import { HostError } from "../protocol/hostError";
import type { HostObject } from "../protocol/objectClass";
import { objectClass } from "../protocol/objectClass";
import { isWholeColumns, isWholeRows } from "./address";
import { integerOf, optional } from "./argument";
import { rectArgument } from "./rectArgument";
import { noteSheetEdit } from "./touch";
import type { SheetSelf } from "./worksheetPlace";
import { found } from "./worksheetPlace";

function freeze({ book, sheet }: SheetSelf, rows: number, columns: number): null {
  if (rows < 0 || columns < 0) throw new HostError("InvalidArgument");
  sheet.freeze = rows === 0 && columns === 0 ? null : { rows, columns };
  noteSheetEdit(book, sheet);
  return null;
}

function location({ book, sheet }: SheetSelf): HostObject | null {
  if (sheet.freeze === null) return null;
  const { rows, columns } = sheet.freeze;
  return book.objects.range(sheet, {
    top: 0,
    left: 0,
    bottom: rows === 0 ? 1_048_575 : rows - 1,
    right: columns === 0 ? 16_383 : columns - 1,
  });
}

/** Excel.WorksheetFreezePanes. */
export const freezePanesClass = objectClass<SheetSelf>("WorksheetFreezePanes", {
  methods: {
    GetLocation: (self) => found(location(self)),
    GetLocationOrNullObject: location,
  },
  edits: {
    FreezeRows: (self, [count]) => freeze(self, optional(count, integerOf, 1), 0),
    FreezeColumns: (self, [count]) => freeze(self, 0, optional(count, integerOf, 1)),
    FreezeAt: (self, [area]) => {
      const rect = rectArgument(self, area);
      return freeze(self, isWholeColumns(rect) ? 0 : rect.bottom + 1, isWholeRows(rect) ? 0 : rect.right + 1);
    },
    Unfreeze: (self) => freeze(self, 0, 0),
  },
});
