import type { Batch } from "./batch";
import { HostError } from "./hostError";
import { callMethod, followLink, getItem, notImplemented } from "./invoke";
import type { HostObject } from "./objectClass";
import { isHostObject } from "./objectClass";
import type { ArgumentInfo, ObjectPath, ReferencedIds } from "./wire";
import { pathType } from "./wire";

/** The object of a path, resolved once per batch (methods on the way have effects); null is a null object. */
export function resolvePath(batch: Batch, id: number): HostObject | null {
  const known = batch.resolved.get(id);
  if (known !== undefined) return known;
  const path = batch.paths[String(id)];
  if (path === undefined) throw new HostError("InvalidObjectPath");
  const object = resolve(batch, path);
  batch.resolved.set(id, object);
  return object;
}

function resolve(batch: Batch, path: ObjectPath): HostObject | null {
  const name = path.Name ?? "";
  switch (path.ObjectPathType) {
    case pathType.globalObject:
      return batch.host.root;
    case pathType.newObject: {
      const service = batch.host.services[name];
      if (service === undefined) throw notImplemented(name, "(new object)");
      return service;
    }
    case pathType.nullObject:
      return null;
    case pathType.referenceId: {
      const kept = batch.host.references.get(name);
      if (kept === null) throw new HostError("InvalidObjectPath");
      return kept;
    }
  }
  const parent = resolvePath(batch, path.ParentObjectPathId ?? 0);
  if (parent === null) return null;
  switch (path.ObjectPathType) {
    case pathType.property:
      return followLink(batch, parent, name);
    case pathType.indexer:
      return getItem(batch, parent, resolveArguments(batch, path.ArgumentInfo)[0]);
    case pathType.method: {
      const result = callMethod(batch, parent, name, resolveArguments(batch, path.ArgumentInfo));
      if (result === null || isHostObject(result)) return result;
      throw notImplemented(parent.type.name, `${name} (as an object)`);
    }
    default:
      throw new HostError("InvalidObjectPath");
  }
}

/** The arguments of a call with every reference to a path replaced by its object. */
export function resolveArguments(batch: Batch, argumentInfo: ArgumentInfo | undefined): readonly unknown[] {
  const references = argumentInfo?.ReferencedObjectPathIds;
  return (argumentInfo?.Arguments ?? []).map((argument, index) =>
    resolveArgument(batch, argument, references?.[index]),
  );
}

function resolveArgument(batch: Batch, argument: unknown, reference: ReferencedIds | undefined): unknown {
  if (typeof reference === "number" && reference !== 0) return resolvePath(batch, reference);
  if (Array.isArray(reference) && Array.isArray(argument)) {
    return argument.map((element, index) => resolveArgument(batch, element, (reference as ReferencedIds[])[index]));
  }
  return resolveOptions(batch, argument);
}

/** Objects inside plain options travel as `{"_ObjectPathId": n}`; blocks of cell contents are left untouched. */
function resolveOptions(batch: Batch, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  if ("_ObjectPathId" in value && typeof value._ObjectPathId === "number")
    return resolvePath(batch, value._ObjectPathId);
  return Object.fromEntries(Object.entries(value).map(([key, below]) => [key, resolveOptions(batch, below)]));
}
