import { deleteName, setNameFormula } from "../model/names";
import { cellAt } from "../model/readCells";
import type { DefinedName } from "../model/definedName";
import type { SheetModel } from "../model/sheetModel";
import { HostError } from "../protocol/hostError";
import type { HostObject } from "../protocol/objectClass";
import { objectClass } from "../protocol/objectClass";
import type { Place } from "./address";
import { addressOf, columnsOf, placeOfFormula, rowsOf } from "./address";
import { booleanOf, textOf } from "./argument";
import type { Book } from "./book";
import { calculateIfDue } from "./book";
import { shownValue } from "./cellBlocks";
import { found } from "./worksheetPlace";

interface NameSelf {
  readonly book: Book;
  readonly name: DefinedName;
}

function scopeOf({ book, name }: NameSelf): SheetModel | null {
  return book.model.sheets.find(({ id }) => id === name.sheetId) ?? null;
}

function placeOf(self: NameSelf): Place | null {
  if (!self.book.model.names.includes(self.name)) throw new HostError("ItemNotFound");
  return placeOfFormula(self.book, self.name.formula, scopeOf(self));
}

/** A constant a name may stand for; undefined: a formula that would have to be calculated. */
function constant(formula: string): string | number | boolean | undefined {
  const text = formula.trim();
  if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  if (/^(TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === "TRUE";
  const number = Number(text);
  return text !== "" && Number.isFinite(number) ? number : undefined;
}

function typeOf(self: NameSelf): string {
  if (placeOf(self) !== null) return "Range";
  if (self.name.formula.includes("#REF!")) return "Error";
  const value = constant(self.name.formula);
  if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Double";
  if (value === undefined)
    throw new HostError("NotImplemented", "NotImplemented: workbook host: NamedItem.type (formula)");
  return typeof value === "boolean" ? "Boolean" : "String";
}

function valueOf(self: NameSelf): unknown {
  const place = placeOf(self);
  if (place !== null) return addressOf(place.sheet, place.rect);
  if (self.name.formula.includes("#REF!")) return "#REF!";
  const value = constant(self.name.formula);
  if (value === undefined)
    throw new HostError("NotImplemented", "NotImplemented: workbook host: NamedItem.value (formula)");
  return value;
}

function rangeOf(self: NameSelf): HostObject | null {
  const place = placeOf(self);
  return place === null ? null : self.book.objects.range(place.sheet, place.rect);
}

function sheetObject(self: NameSelf): HostObject | null {
  const sheet = scopeOf(self);
  return sheet === null ? null : self.book.objects.worksheet(sheet);
}

/** Excel.NamedItemArrayValues of a name that stands for cells. */
const arrayValuesClass = objectClass<NameSelf>("NamedItemArrayValues", {
  scalars: {
    Values: {
      get: (self) => {
        calculateIfDue(self.book);
        const place = placeOf(self);
        if (place === null) return [[constant(self.name.formula) ?? "#VALUE!"]];
        const { sheet, rect } = place;
        return Array.from({ length: rowsOf(rect) }, (_, r) =>
          Array.from({ length: columnsOf(rect) }, (__, c) => {
            const cell = cellAt(sheet, rect.top + r, rect.left + c);
            return cell === undefined ? "" : shownValue(cell);
          }),
        );
      },
    },
  },
});

/** Excel.NamedItem. */
export const namedItemClass = objectClass<NameSelf>("NamedItem", {
  id: { name: "_Id", get: ({ name }) => name.id },
  scalars: {
    Name: { get: ({ name }) => name.name },
    Formula: {
      get: ({ name }) => `=${name.formula}`,
      set: ({ book, name }, value) =>
        setNameFormula(book.model, name, typeof value === "number" ? String(value) : textOf(value)),
    },
    Type: { get: typeOf },
    Value: { get: valueOf },
    Visible: { get: ({ name }) => name.visible, set: ({ name }, value) => void (name.visible = booleanOf(value)) },
    Comment: { get: ({ name }) => name.comment, set: ({ name }, value) => void (name.comment = textOf(value)) },
    Scope: { get: ({ name }) => (name.sheetId === null ? "Workbook" : "Worksheet") },
  },
  links: {
    Worksheet: (self) => found(sheetObject(self)),
    WorksheetOrNullObject: sheetObject,
    ArrayValues: (self) => arrayValuesClass.of(self),
  },
  methods: {
    GetRange: (self) => found(rangeOf(self)),
    GetRangeOrNullObject: rangeOf,
  },
  edits: {
    Delete: ({ book, name }) => {
      deleteName(book.model, name);
      return null;
    },
  },
});
