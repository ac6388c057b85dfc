import type { Rect } from "../model/rect";
import type { SheetModel } from "../model/sheetModel";
import type { TableModel } from "../model/tableModel";
import { HostError } from "../protocol/hostError";
import type { HostObject } from "../protocol/objectClass";
import { objectClass } from "../protocol/objectClass";
import { textOf } from "./argument";
import type { Book } from "./book";
import { found } from "./worksheetPlace";

interface TableSelf {
  readonly book: Book;
  readonly sheet: SheetModel;
  readonly table: TableModel;
}

interface ColumnSelf extends TableSelf {
  readonly index: number;
}

function body({ table }: TableSelf): Rect {
  const { rect, hasHeaders, hasTotals } = table;
  return { ...rect, top: rect.top + (hasHeaders ? 1 : 0), bottom: rect.bottom - (hasTotals ? 1 : 0) };
}

function range({ book, sheet }: TableSelf, rect: Rect): HostObject {
  return book.objects.range(sheet, rect);
}

function headers(self: TableSelf): Rect {
  if (!self.table.hasHeaders) throw new HostError("ItemNotFound");
  return { ...self.table.rect, bottom: self.table.rect.top };
}

function columnOf(self: ColumnSelf, rect: Rect): Rect {
  const column = self.table.rect.left + self.index;
  return { ...rect, left: column, right: column };
}

/** Excel.TableColumn, for reading. */
const tableColumnClass = objectClass<ColumnSelf>("TableColumn", {
  id: { name: "Id", get: ({ index }) => String(index + 1) },
  scalars: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: { get: ({ table, index }) => table.columns[index] ?? "" },
  },
  methods: {
    GetRange: (self) => range(self, columnOf(self, self.table.rect)),
    GetDataBodyRange: (self) => range(self, columnOf(self, body(self))),
    GetHeaderRowRange: (self) => range(self, columnOf(self, headers(self))),
  },
});

function findColumn(self: TableSelf, key: unknown): HostObject | null {
  const index = self.table.columns.findIndex((name, at) => name === key || String(at + 1) === String(key));
  return index < 0 ? null : tableColumnClass.of({ ...self, index });
}

const tableColumnCollectionClass = objectClass<TableSelf>("TableColumnCollection", {
  scalars: { Count: { get: ({ table }) => table.columns.length } },
  items: (self) => self.table.columns.map((_, index) => tableColumnClass.of({ ...self, index })),
  indexer: (self, key) => found(findColumn(self, key)),
  methods: {
    GetCount: ({ table }) => table.columns.length,
    GetItemOrNullObject: (self, [key]) => findColumn(self, key),
    GetItemAt: (self, [index]) => found(findColumn(self, Number(index) + 1)),
  },
});

/** Excel.Table, for reading. */
const tableClass = objectClass<TableSelf>("Table", {
  id: { name: "Id", get: ({ table }) => table.id },
  scalars: {
    Id: { get: ({ table }) => table.id },
    Name: { get: ({ table }) => table.name },
    ShowHeaders: { get: ({ table }) => table.hasHeaders },
    ShowTotals: { get: ({ table }) => table.hasTotals },
  },
  links: {
    Columns: (self) => tableColumnCollectionClass.of(self),
    Worksheet: ({ book, sheet }) => book.objects.worksheet(sheet),
  },
  methods: {
    GetRange: (self) => range(self, self.table.rect),
    GetDataBodyRange: (self) => range(self, body(self)),
    GetHeaderRowRange: (self) => range(self, headers(self)),
    GetTotalRowRange: (self) => {
      if (!self.table.hasTotals) throw new HostError("ItemNotFound");
      return range(self, { ...self.table.rect, top: self.table.rect.bottom });
    },
  },
});

interface TablesSelf {
  readonly book: Book;
  readonly sheets: readonly SheetModel[];
}

function tables({ book, sheets }: TablesSelf): readonly HostObject<TableSelf>[] {
  return sheets.flatMap((sheet) => sheet.tables.map((table) => tableClass.of({ book, sheet, table })));
}

function find(self: TablesSelf, key: unknown): HostObject | null {
  const wanted = textOf(key).toLowerCase();
  return tables(self).find(({ self: { table } }) => table.id === key || table.name.toLowerCase() === wanted) ?? null;
}

const tableCollectionClass = objectClass<TablesSelf>("TableCollection", {
  scalars: { Count: { get: (self) => tables(self).length } },
  items: tables,
  indexer: (self, key) => found(find(self, key)),
  methods: {
    GetCount: (self) => tables(self).length,
    GetItemAt: (self, [index]) => found(tables(self)[Number(index)] ?? null),
    GetItemOrNullObject: (self, [key]) => find(self, key),
  },
});

/** Excel.TableCollection of all sheets. */
export function tablesOfWorkbook(book: Book): HostObject {
  return tableCollectionClass.of({ book, sheets: book.model.sheets });
}

/** Excel.TableCollection of one sheet. */
export function tablesOfSheet(book: Book, sheet: SheetModel): HostObject {
  return tableCollectionClass.of({ book, sheets: [sheet] });
}
