import { HostError } from "../protocol/hostError";
import type { HostObject } from "../protocol/objectClass";
import { objectClass } from "../protocol/objectClass";
import type { WorkbookModel } from "../model/workbookModel";
import { textOf } from "./argument";
import type { Book } from "./book";
import { nextId } from "./book";
import { rootNamespace } from "./rootNamespace";

type Part = WorkbookModel["customXmlParts"][number];

interface PartSelf {
  readonly book: Book;
  readonly part: Part;
}

/** Excel.CustomXmlPart. */
const customXmlPartClass = objectClass<PartSelf>("CustomXmlPart", {
  id: { name: "Id", get: ({ part }) => part.id },
  scalars: {
    Id: { get: ({ part }) => part.id },
    NamespaceUri: { get: ({ part }) => part.namespaceUri },
  },
  methods: { GetXml: ({ part }) => part.xml },
  edits: {
    SetXml: ({ part }, [xml]) => {
      const text = textOf(xml);
      part.namespaceUri = rootNamespace(text);
      part.xml = text;
      part.touched = true;
      return null;
    },
    Delete: ({ book, part }) => {
      const { customXmlParts } = book.model;
      customXmlParts.splice(customXmlParts.indexOf(part), 1);
      return null;
    },
  },
});

interface PartsSelf {
  readonly book: Book;
  /** null: all of the workbook. */
  readonly namespaceUri: string | null;
}

function parts({ book, namespaceUri }: PartsSelf): readonly HostObject[] {
  return book.model.customXmlParts
    .filter((part) => namespaceUri === null || part.namespaceUri === namespaceUri)
    .map((part) => customXmlPartClass.of({ book, part }));
}

function find(self: PartsSelf, id: unknown): HostObject | null {
  const wanted = textOf(id).toUpperCase();
  const part = self.book.model.customXmlParts.find((each) => each.id.toUpperCase() === wanted);
  if (part === undefined || (self.namespaceUri !== null && part.namespaceUri !== self.namespaceUri)) return null;
  return customXmlPartClass.of({ book: self.book, part });
}

function get(self: PartsSelf, id: unknown): HostObject {
  const part = find(self, id);
  if (part === null) throw new HostError("ItemNotFound");
  return part;
}

function only(self: PartsSelf): HostObject | null {
  const [first = null, second] = parts(self);
  return second === undefined ? first : null;
}

const scopedClass = objectClass<PartsSelf>("CustomXmlPartScopedCollection", {
  items: parts,
  indexer: get,
  methods: {
    GetCount: (self) => parts(self).length,
    GetItemOrNullObject: (self, [id]) => find(self, id),
    GetOnlyItem: (self) => {
      const part = only(self);
      if (part === null) throw new HostError(parts(self).length === 0 ? "ItemNotFound" : "GeneralException");
      return part;
    },
    GetOnlyItemOrNullObject: only,
  },
});

const collectionClass = objectClass<PartsSelf>("CustomXmlPartCollection", {
  items: parts,
  indexer: get,
  methods: {
    GetCount: (self) => parts(self).length,
    GetItemOrNullObject: (self, [id]) => find(self, id),
    GetByNamespace: ({ book }, [uri]) => scopedClass.of({ book, namespaceUri: textOf(uri) }),
  },
  edits: {
    Add: ({ book }, [xml]) => {
      const text = textOf(xml);
      const serial = nextId(book).toString(16).toUpperCase().padStart(12, "0");
      const id = `{C0DE0000-0000-4000-8000-${serial}}`;
      const part: Part = { id, xml: text, namespaceUri: rootNamespace(text), touched: true };
      book.model.customXmlParts.push(part);
      return customXmlPartClass.of({ book, part });
    },
  },
});

/** Excel.CustomXmlPartCollection of the workbook. */
export function customXmlParts(book: Book): HostObject {
  return collectionClass.of({ book, namespaceUri: null });
}
