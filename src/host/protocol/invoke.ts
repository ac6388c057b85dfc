import type { Batch } from "./batch";
import { HostError, refusalAt } from "./hostError";
import type { HostObject } from "./objectClass";
import { memberOf, publicName } from "./objectClass";

/** Refuses a member the host does not have, by name. */
export function notImplemented(className: string, wireName: string): HostError {
  return new HostError("NotImplemented", `NotImplemented: workbook host: ${className}.${publicName(wireName)}`);
}

/** Calls a method of the object; throws a HostError with its place. */
export function callMethod(batch: Batch, object: HostObject, name: string, args: readonly unknown[]): unknown {
  const { type, self } = object;
  const reading = memberOf(type.methods, name);
  const method = reading ?? memberOf(type.edits, name);
  return at(`${type.name}.${publicName(name)}`, () => {
    batch.useMember(type.name, method?.[0] ?? name, method !== null && reading === null);
    if (method === null) throw notImplemented(type.name, name);
    return method[1](self, args);
  });
}

/** Sets a property of the object; throws a HostError with its place. */
export function setProperty(batch: Batch, object: HostObject, name: string, value: unknown): void {
  const { type, self } = object;
  const scalar = memberOf(type.scalars, name);
  at(`${type.name}.${publicName(name)}`, () => {
    batch.useMember(type.name, scalar?.[0] ?? name, true);
    if (scalar === null) throw notImplemented(type.name, name);
    if (scalar[1].set === undefined) throw notImplemented(type.name, `${name} (set)`);
    scalar[1].set(self, value);
  });
}

/** Follows a property that is an object; null is a null object. */
export function followLink(batch: Batch, object: HostObject, name: string): HostObject | null {
  const { type, self } = object;
  const link = memberOf(type.links, name);
  return at(`${type.name}.${publicName(name)}`, () => {
    batch.useMember(type.name, link?.[0] ?? name, false);
    if (link === null) throw notImplemented(type.name, name);
    return link[1](self);
  });
}

/** `collection.getItem(key)`. */
export function getItem(batch: Batch, object: HostObject, key: unknown): HostObject {
  const { type, self } = object;
  return at(`${type.name}.getItem`, () => {
    batch.useMember(type.name, "GetItem", false);
    if (type.indexer === undefined) throw notImplemented(type.name, "GetItem");
    return type.indexer(self, key);
  });
}

function at<R>(location: string, work: () => R): R {
  try {
    return work();
  } catch (error) {
    throw refusalAt(location, error);
  }
}
