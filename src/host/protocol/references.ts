import type { HostObject } from "./objectClass";

/** Objects the client asked to keep between batches (`_KeepReference` … `_RemoveReference`). */
export interface References {
  /** Keeps the object and gives its reference id, the same one each time. */
  readonly keep: (object: HostObject) => string;
  readonly idOf: (object: HostObject) => string | null;
  readonly get: (id: string) => HostObject | null;
  /** Forgets the object and gives it back. */
  readonly remove: (id: string) => HostObject | null;
  readonly count: () => number;
}

/** An empty table of references. */
export function createReferences(): References {
  const byId = new Map<string, HostObject>();
  const ids = new Map<HostObject, string>();
  let last = 0;
  return {
    keep: (object) => {
      const known = ids.get(object);
      if (known !== undefined) return known;
      const id = `ref${++last}`;
      byId.set(id, object);
      ids.set(object, id);
      return id;
    },
    idOf: (object) => ids.get(object) ?? null,
    get: (id) => byId.get(id) ?? null,
    remove: (id) => {
      const object = byId.get(id);
      if (object === undefined) return null;
      byId.delete(id);
      ids.delete(object);
      return object;
    },
    count: () => byId.size,
  };
}
