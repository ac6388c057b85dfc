import type { Book } from "./book";
import type { EventName } from "./eventHub";

type Register<T> = Readonly<Record<string, (self: T) => null>>;

/** The methods by which the client registers for events of an object and gives them up again. */
export function eventMethods<T>(
  names: readonly EventName[],
  place: (self: T) => { readonly book: Book; readonly targetId: string },
): Register<T> {
  const methods: Record<string, (self: T) => null> = {};
  for (const name of names) {
    methods[`_Register${name}Event`] = (self) => {
      const { book, targetId } = place(self);
      book.events.register(name, targetId);
      return null;
    };
    methods[`_Unregister${name}Event`] = (self) => {
      const { book, targetId } = place(self);
      book.events.unregister(name, targetId);
      return null;
    };
  }
  return methods;
}
