/** Function types written as methods: a class of one kind of object can stand where any class is expected. */
type Read<T, R> = { read(self: T): R }["read"];
type Write<T> = { write(self: T, value: unknown): void }["write"];
type Invoke<T> = { invoke(self: T, args: readonly unknown[]): unknown }["invoke"];

export interface ScalarMember<T> {
  readonly get: Read<T, unknown>;
  readonly set?: Write<T>;
}

/** How a class answers the client; members are keyed by wire name (`Values`, `GetUsedRange`). */
export interface ObjectMembers<T> {
  /** Plain properties, in the order `load()` without names returns them. */
  readonly scalars?: Readonly<Record<string, ScalarMember<T>>>;
  /** Properties that are objects; null is a null object. */
  readonly links?: Readonly<Record<string, Read<T, HostObject | null>>>;
  /** Methods that leave the workbook as it is. Objects, null (a null object) or plain results. */
  readonly methods?: Readonly<Record<string, Invoke<T>>>;
  /** Methods that change the workbook; refused while it is read-only. */
  readonly edits?: Readonly<Record<string, Invoke<T>>>;
  /** Members of a collection; having it makes the class one. */
  readonly items?: Read<T, readonly HostObject[]>;
  /** `collection.getItem(key)`. */
  readonly indexer?: { item(self: T, key: unknown): HostObject }["item"];
  /** The id by which the client finds the object again. */
  readonly id?: { readonly name: "Id" | "_Id"; readonly get: Read<T, string> };
  /** The host keeps such objects by `_ReferenceId` when asked to. */
  readonly kept?: true;
}

export interface ObjectClass<T> extends ObjectMembers<T> {
  /** As in the type definitions: `Range`, `ChartSeriesCollection`. */
  readonly name: string;
  /** An object of this class. */
  of(self: T): HostObject<T>;
}

export interface HostObject<T = unknown> {
  readonly type: ObjectClass<T>;
  readonly self: T;
}

/** Declares a class of host objects. */
export function objectClass<T>(name: string, members: ObjectMembers<T>): ObjectClass<T> {
  const type: ObjectClass<T> = { ...members, name, of: (self) => ({ type, self }) };
  return type;
}

/** Whether the value is an object of that class. */
export function isObjectOf<T>(value: unknown, type: ObjectClass<T>): value is HostObject<T> {
  return isHostObject(value) && value.type.name === type.name;
}

/** Whether the value is any host object. */
export function isHostObject(value: unknown): value is HostObject {
  if (typeof value !== "object" || value === null || !("self" in value) || !("type" in value)) return false;
  return typeof value.type === "object" && value.type !== null && "of" in value.type;
}

/** A member of the record by name whatever its case, with its wire name. */
export function memberOf<M>(record: Readonly<Record<string, M>> | undefined, name: string): [string, M] | null {
  if (record === undefined) return null;
  const exact = Object.hasOwn(record, name) ? record[name] : undefined;
  if (exact !== undefined) return [name, exact];
  const wanted = name.toLowerCase();
  for (const key in record) {
    const member = record[key];
    if (member !== undefined && key.toLowerCase() === wanted) return [key, member];
  }
  return null;
}

/** Wire name → the add-in's spelling (`GetUsedRange` → `getUsedRange`). */
export function publicName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}
