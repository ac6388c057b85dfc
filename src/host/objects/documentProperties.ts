import { HostError } from "../protocol/hostError";
import type { HostObject } from "../protocol/objectClass";
import { objectClass } from "../protocol/objectClass";
import { textOf } from "./argument";
import type { Book } from "./book";

/** Longest key and longest text value Excel keeps. */
const longest = 255;

interface PropertySelf {
  readonly book: Book;
  readonly key: string;
}

function valueOf(value: unknown): string | number | boolean {
  if (typeof value === "number" || typeof value === "boolean") return value;
  const text = textOf(value);
  if (text.length > longest) throw new HostError("InvalidArgument");
  return text;
}

/** Excel.CustomProperty: kept with the file, seen under 詳細プロパティ. */
const customPropertyClass = objectClass<PropertySelf>("CustomProperty", {
  id: { name: "Id", get: ({ key }) => key },
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ book, key }) => book.model.properties.get(key) ?? null,
      set: ({ book, key }, value) => void book.model.properties.set(key, valueOf(value)),
    },
    Type: {
      get: ({ book, key }) => {
        const value = book.model.properties.get(key);
        if (typeof value === "number") return Number.isInteger(value) ? "Number" : "Float";
        return typeof value === "boolean" ? "Boolean" : "String";
      },
    },
  },
  edits: {
    Delete: ({ book, key }) => {
      book.model.properties.delete(key);
      return null;
    },
  },
});

function find(book: Book, key: unknown): HostObject | null {
  const wanted = textOf(key).toLowerCase();
  const known = [...book.model.properties.keys()].find((each) => each.toLowerCase() === wanted);
  return known === undefined ? null : customPropertyClass.of({ book, key: known });
}

const collectionClass = objectClass<Book>("CustomPropertyCollection", {
  items: (book) => [...book.model.properties.keys()].map((key) => customPropertyClass.of({ book, key })),
  indexer: (book, key) => {
    const property = find(book, key);
    if (property === null) throw new HostError("ItemNotFound");
    return property;
  },
  methods: {
    GetCount: (book) => book.model.properties.size,
    GetItemOrNullObject: (book, [key]) => find(book, key),
  },
  edits: {
    Add: (book, [key, value]) => {
      const name = textOf(key);
      if (name === "" || name.length > longest) throw new HostError("InvalidArgument");
      const known = [...book.model.properties.keys()].find((each) => each.toLowerCase() === name.toLowerCase()) ?? name;
      book.model.properties.set(known, valueOf(value));
      return customPropertyClass.of({ book, key: known });
    },
    DeleteAll: (book) => {
      book.model.properties.clear();
      return null;
    },
  },
});

/** Excel.DocumentProperties. */
export const documentPropertiesClass = objectClass<Book>("DocumentProperties", {
  links: { Custom: (book) => collectionClass.of(book) },
});
