import { HostError } from "../protocol/hostError";
import type { HostObject } from "../protocol/objectClass";
import { objectClass } from "../protocol/objectClass";
import { textOf } from "./argument";
import type { Book } from "./book";

interface SettingSelf {
  readonly book: Book;
  readonly key: string;
}

/** Excel.Setting: a JSON value kept with the workbook. */
const settingClass = objectClass<SettingSelf>("Setting", {
  id: { name: "_Id", get: ({ key }) => key },
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ book, key }) => book.model.settings.get(key) ?? null,
      set: ({ book, key }, value) => void book.model.settings.set(key, value),
    },
  },
  edits: {
    Delete: ({ book, key }) => {
      book.model.settings.delete(key);
      return null;
    },
  },
});

function find(book: Book, key: unknown): HostObject | null {
  const name = textOf(key);
  return book.model.settings.has(name) ? settingClass.of({ book, key: name }) : null;
}

/** Excel.SettingCollection. */
export const settingCollectionClass = objectClass<Book>("SettingCollection", {
  items: (book) => [...book.model.settings.keys()].map((key) => settingClass.of({ book, key })),
  indexer: (book, key) => {
    const setting = find(book, key);
    if (setting === null) throw new HostError("ItemNotFound");
    return setting;
  },
  methods: {
    GetCount: (book) => book.model.settings.size,
    GetItemOrNullObject: (book, [key]) => find(book, key),
  },
  edits: {
    Add: (book, [key, value]) => {
      const name = textOf(key);
      if (name === "") throw new HostError("InvalidArgument");
      book.model.settings.set(name, value);
      return settingClass.of({ book, key: name });
    },
  },
});
