import { objectClass } from "../protocol/objectClass";
import { booleanOf } from "./argument";
import type { Book } from "./book";

/** Excel.Runtime: events of this host are never sent, so switching them is remembered and changes nothing. */
export const runtimeClass = objectClass<Book>("Runtime", {
  scalars: {
    EnableEvents: {
      get: (book) => book.eventsEnabled,
      set: (book, value) => void (book.eventsEnabled = booleanOf(value)),
    },
  },
});
