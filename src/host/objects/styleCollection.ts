import type { NamedStyle } from "../model/cellStyle";
import { HostError } from "../protocol/hostError";
import type { HostObject } from "../protocol/objectClass";
import { objectClass } from "../protocol/objectClass";
import { textOf } from "./argument";
import type { Book } from "./book";
import { found } from "./worksheetPlace";

interface StyleSelf {
  readonly book: Book;
  readonly style: NamedStyle;
}

/** Excel.Style: which named styles a workbook has; their looks are not told. */
const styleClass = objectClass<StyleSelf>("Style", {
  id: { name: "_Id", get: ({ style }) => style.name },
  scalars: {
    Name: { get: ({ style }) => style.name },
    BuiltIn: { get: ({ style }) => style.builtIn },
  },
  edits: {
    Delete: ({ book, style }) => {
      if (style.name === "Normal") throw new HostError("AccessDenied");
      book.model.namedStyles = book.model.namedStyles.filter(({ name }) => name !== style.name);
      return null;
    },
  },
});

function find(book: Book, key: unknown): HostObject | null {
  const wanted = textOf(key).toLowerCase();
  const style = book.model.namedStyles.find(({ name }) => name.toLowerCase() === wanted);
  return style === undefined ? null : styleClass.of({ book, style });
}

/** Excel.StyleCollection of the workbook. */
export const styleCollectionClass = objectClass<Book>("StyleCollection", {
  items: (book) => book.model.namedStyles.map((style) => styleClass.of({ book, style })),
  indexer: (book, key) => found(find(book, key)),
  methods: {
    GetCount: (book) => book.model.namedStyles.length,
    GetItemOrNullObject: (book, [key]) => find(book, key),
  },
  edits: {
    Add: (book, [name]) => {
      const text = textOf(name);
      if (text === "" || text.length > 255) throw new HostError("InvalidArgument");
      if (find(book, text) !== null) throw new HostError("ItemAlreadyExists");
      book.model.namedStyles = [...book.model.namedStyles, { name: text, builtIn: false }];
      return null;
    },
  },
});
