import { HostError } from "../protocol/hostError";
import type { HostObject } from "../protocol/objectClass";
import { objectClass } from "../protocol/objectClass";
import { textOf } from "./argument";
import { noteSheetEdit } from "./touch";
import type { SheetSelf } from "./worksheetPlace";
import { found } from "./worksheetPlace";

interface PropertySelf extends SheetSelf {
  readonly key: string;
}

/** Excel.WorksheetCustomProperty: text kept with the sheet, copied along with it. */
const propertyClass = objectClass<PropertySelf>("WorksheetCustomProperty", {
  id: { name: "_Id", get: ({ key }) => key },
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ sheet, key }) => sheet.customProperties.get(key) ?? "",
      set: ({ book, sheet, key }, value) => {
        sheet.customProperties.set(key, textOf(value));
        noteSheetEdit(book, sheet);
      },
    },
  },
  edits: {
    Delete: ({ book, sheet, key }) => {
      sheet.customProperties.delete(key);
      noteSheetEdit(book, sheet);
      return null;
    },
  },
});

function knownKey({ sheet }: SheetSelf, key: string): string | undefined {
  return [...sheet.customProperties.keys()].find((known) => known.toLowerCase() === key.toLowerCase());
}

function find(self: SheetSelf, key: unknown): HostObject | null {
  const known = knownKey(self, textOf(key));
  return known === undefined ? null : propertyClass.of({ ...self, key: known });
}

/** Excel.WorksheetCustomPropertyCollection. */
export const worksheetCustomPropertiesClass = objectClass<SheetSelf>("WorksheetCustomPropertyCollection", {
  items: (self) => [...self.sheet.customProperties.keys()].map((key) => propertyClass.of({ ...self, key })),
  indexer: (self, key) => found(find(self, key)),
  methods: {
    GetCount: ({ sheet }) => sheet.customProperties.size,
    GetItemOrNullObject: (self, [key]) => find(self, key),
  },
  edits: {
    Add: (self, [key, value]) => {
      const name = textOf(key);
      if (name === "" || name.length > 255) throw new HostError("InvalidArgument");
      const known = knownKey(self, name) ?? name;
      self.sheet.customProperties.set(known, textOf(value));
      noteSheetEdit(self.book, self.sheet);
      return propertyClass.of({ ...self, key: known });
    },
  },
});
