import type { Batch } from "./batch";
import { HostError } from "./hostError";
import { followLink, notImplemented, setProperty } from "./invoke";
import type { HostObject } from "./objectClass";
import { memberOf } from "./objectClass";

type State = Readonly<Record<string, unknown>>;

/** `object.update({...})`: sets each property, nested objects below their navigation properties. */
export function updateState(batch: Batch, object: HostObject, state: State): void {
  for (const [name, value] of Object.entries(state)) {
    const below = nested(batch, object, name);
    if (below === undefined) setProperty(batch, object, name, value);
    else if (below !== null && isState(value)) updateState(batch, below, value);
  }
}

/** `object.ensureUnchanged({...})`: refuses when a property differs from what the add-in saw. */
export function compareState(batch: Batch, object: HostObject, state: State): void {
  for (const [name, value] of Object.entries(state)) {
    const below = nested(batch, object, name);
    if (below === undefined) compareScalar(object, name, value);
    else if (below !== null && isState(value)) compareState(batch, below, value);
  }
}

function compareScalar(object: HostObject, name: string, value: unknown): void {
  const scalar = memberOf(object.type.scalars, name);
  if (scalar === null) throw notImplemented(object.type.name, name);
  if (JSON.stringify(scalar[1].get(object.self)) !== JSON.stringify(value)) throw new HostError("Conflict");
}

function nested(batch: Batch, object: HostObject, name: string): HostObject | null | undefined {
  const link = memberOf(object.type.links, name);
  return link === null ? undefined : followLink(batch, object, link[0]);
}

function isState(value: unknown): value is State {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
