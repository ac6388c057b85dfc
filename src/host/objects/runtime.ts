import { objectClass } from "../protocol/objectClass";
import { booleanOf } from "./argument";
import type { Book } from "./book";

/** Excel.Runtime: while events are switched off, none is sent. */
export const runtimeClass = objectClass<Book>("Runtime", {
  scalars: {
    EnableEvents: {
      get: (book) => book.eventsEnabled,
      set: (book, value) => void (book.eventsEnabled = booleanOf(value)),
    },
  },
});
