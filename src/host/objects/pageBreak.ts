import type { SheetModel } from "../model/sheetModel";
import { HostError } from "../protocol/hostError";
import type { HostObject } from "../protocol/objectClass";
import { objectClass } from "../protocol/objectClass";
import type { Book } from "./book";
import { rectArgument } from "./rectArgument";
import { noteSheetEdit } from "./touch";
import type { SheetSelf } from "./worksheetPlace";

type Direction = "horizontalBreaks" | "verticalBreaks";

interface BreaksSelf extends SheetSelf {
  readonly direction: Direction;
}

interface BreakSelf extends BreaksSelf {
  /** Zero-based row (column) before which the page ends. */
  readonly at: number;
}

function indexes({ sheet, direction }: BreaksSelf): number[] {
  return sheet.pageLayout[direction];
}

/** As many as Excel takes in one direction. */
const MOST = 1026;

function replace(self: BreaksSelf, breaks: readonly number[]): void {
  self.sheet.pageLayout[self.direction] = [...new Set(breaks)].sort((a, b) => a - b);
  noteSheetEdit(self.book, self.sheet);
}

/** Excel.PageBreak. */
const pageBreakClass = objectClass<BreakSelf>("PageBreak", {
  id: { name: "_Id", get: ({ at }) => String(at) },
  scalars: {
    RowIndex: { get: ({ direction, at }) => (direction === "horizontalBreaks" ? at : 0) },
    ColumnIndex: { get: ({ direction, at }) => (direction === "verticalBreaks" ? at : 0) },
  },
  methods: {
    GetCellAfterBreak: ({ book, sheet, direction, at }) => {
      const [row, column] = direction === "horizontalBreaks" ? [at, 0] : [0, at];
      return book.objects.range(sheet, { top: row, left: column, bottom: row, right: column });
    },
  },
  edits: {
    Delete: (self) => {
      replace(
        self,
        indexes(self).filter((each) => each !== self.at),
      );
      return null;
    },
  },
});

const pageBreakCollectionClass = objectClass<BreaksSelf>("PageBreakCollection", {
  items: (self) => indexes(self).map((at) => pageBreakClass.of({ ...self, at })),
  indexer: (self, key) => {
    const at = Number(key);
    if (!indexes(self).includes(at)) throw new HostError("ItemNotFound");
    return pageBreakClass.of({ ...self, at });
  },
  methods: { GetCount: (self) => indexes(self).length },
  edits: {
    Add: (self, [area]) => {
      const rect = rectArgument(self, area);
      const at = self.direction === "horizontalBreaks" ? rect.top : rect.left;
      if (at === 0 || indexes(self).length >= MOST) throw new HostError("InvalidArgument");
      replace(self, [...indexes(self), at]);
      return pageBreakClass.of({ ...self, at });
    },
    RemovePageBreaks: (self) => {
      replace(self, []);
      return null;
    },
  },
});

/** The manual page breaks of a sheet in one direction. */
export function pageBreaks(book: Book, sheet: SheetModel, direction: Direction): HostObject {
  return pageBreakCollectionClass.of({ book, sheet, direction });
}
