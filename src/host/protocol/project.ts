import { refusalAt } from "./hostError";
import type { HostObject } from "./objectClass";
import { memberOf, publicName } from "./objectClass";
import type { Selection } from "./selection";
import { isLeaf, wholeSelection } from "./selection";

/** What a projection needs from the batch it belongs to. */
export interface ProjectionHost {
  /** Told before a member is read; may refuse. */
  readonly use: (className: string, wireName: string) => void;
  /** Told of a name the class does not have here; may refuse. */
  readonly unknownName: (className: string, name: string) => void;
  readonly referenceIdOf: (object: HostObject) => string | null;
}

/** The ids by which the client finds the object again; part of every answer about it. */
export function idsOf(object: HostObject, host: ProjectionHost): Record<string, unknown> {
  const ids: Record<string, unknown> = {};
  const { id, kept } = object.type;
  if (id !== undefined) ids[id.name] = id.get(object.self);
  if (kept === true) {
    const reference = host.referenceIdOf(object);
    if (reference !== null) ids["_ReferenceId"] = reference;
  }
  return ids;
}

/** The object's selected data under wire names; null for a null object. */
export function project(
  object: HostObject | null,
  selection: Selection,
  host: ProjectionHost,
  page: { readonly top?: number; readonly skip?: number } = {},
): Record<string, unknown> | null {
  if (object === null) return null;
  const answer = idsOf(object, host);
  if (selection.all) readAllScalars(object, answer);
  const itemSelection: Selection = { all: selection.all, names: new Map() };
  for (const [name, { typed, below }] of selection.names) {
    if (name === "$none" || name === "isnullobject" || readNamed(object, typed, below, answer, host)) continue;
    if (object.type.items === undefined) host.unknownName(object.type.name, typed);
    else if (name === "items") mergeInto(itemSelection, isLeaf(below) ? wholeSelection : below);
    else itemSelection.names.set(name, { typed, below });
  }
  if (object.type.items !== undefined) {
    const all = object.type.items(object.self);
    const skip = page.skip ?? 0;
    const items = page.top === undefined && skip === 0 ? all : all.slice(skip, skip + (page.top ?? all.length));
    answer["_Items"] = items.map((item, index) => ({ ...project(item, itemSelection, host), _Index: skip + index }));
  }
  return answer;
}

function readAllScalars(object: HostObject, answer: Record<string, unknown>): void {
  const scalars = object.type.scalars ?? {};
  for (const name in scalars) answer[name] = readAt(object, name, scalars[name]?.get);
}

function readAt(object: HostObject, name: string, get: ((self: unknown) => unknown) | undefined): unknown {
  try {
    return get?.(object.self);
  } catch (error) {
    throw refusalAt(`${object.type.name}.${publicName(name)}`, error);
  }
}

function readNamed(
  object: HostObject,
  typed: string,
  below: Selection,
  answer: Record<string, unknown>,
  host: ProjectionHost,
): boolean {
  const { type, self } = object;
  const scalar = memberOf(type.scalars, typed);
  if (scalar !== null) {
    host.use(type.name, scalar[0]);
    answer[scalar[0]] = readAt(object, scalar[0], scalar[1].get);
    return true;
  }
  const link = memberOf(type.links, typed);
  if (link !== null) {
    host.use(type.name, link[0]);
    answer[link[0]] = project(link[1](self), isLeaf(below) ? wholeSelection : below, host);
    return true;
  }
  return type.id?.name.toLowerCase() === typed.toLowerCase() || typed.toLowerCase() === "_referenceid";
}

function mergeInto(target: Selection, source: Selection): void {
  if (source.all) target.all = true;
  for (const [name, entry] of source.names) target.names.set(name, entry);
}
