import { addName, findName } from "../model/names";
import type { DefinedName } from "../model/definedName";
import type { SheetModel } from "../model/sheetModel";
import type { HostObject } from "../protocol/objectClass";
import { objectClass } from "../protocol/objectClass";
import { absoluteFormula } from "./address";
import { optional, textOf } from "./argument";
import type { Book } from "./book";
import { namedItemClass } from "./namedItem";
import { isRangeObject, rectOf } from "./rangeSelf";
import { found } from "./worksheetPlace";

interface NamesSelf {
  readonly book: Book;
  /** null: the workbook's own names. */
  readonly scope: SheetModel | null;
}

function inScope({ book, scope }: NamesSelf): readonly DefinedName[] {
  return book.model.names.filter(({ sheetId }) => sheetId === (scope?.id ?? null));
}

function objectOf({ book }: NamesSelf, name: DefinedName | undefined): HostObject | null {
  return name === undefined ? null : namedItemClass.of({ book, name });
}

/** By name, or by the id the client was told. */
function find(self: NamesSelf, key: unknown): HostObject | null {
  const text = textOf(key);
  return objectOf(self, inScope(self).find(({ id }) => id === text) ?? findName(self.book.model, self.scope, text));
}

function formulaOf(reference: unknown): string {
  if (isRangeObject(reference)) return absoluteFormula(reference.self.sheet, rectOf(reference.self));
  return typeof reference === "number" ? String(reference) : textOf(reference);
}

function add(self: NamesSelf, [name, reference, comment]: readonly unknown[]): HostObject {
  const { model } = self.book;
  const added = addName(model, self.scope, textOf(name), formulaOf(reference), optional(comment, textOf, ""));
  return namedItemClass.of({ book: self.book, name: added });
}

const collectionClass = objectClass<NamesSelf>("NamedItemCollection", {
  items: (self) => inScope(self).map((name) => namedItemClass.of({ book: self.book, name })),
  indexer: (self, key) => found(find(self, key)),
  methods: {
    GetCount: (self) => inScope(self).length,
    GetItemOrNullObject: (self, [name]) => find(self, name),
  },
  edits: { Add: add, AddFormulaLocal: add },
});

/** Excel.NamedItemCollection of the workbook (scope null) or of one sheet. */
export function namedItems(book: Book, scope: SheetModel | null): HostObject {
  return collectionClass.of({ book, scope });
}
