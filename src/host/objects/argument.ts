import { HostError } from "../protocol/hostError";

/** Text, or InvalidArgument. */
export function textOf(value: unknown): string {
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  return value;
}

/** A finite number, also as text; or InvalidArgument. */
export function numberOf(value: unknown): number {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  if (typeof number !== "number" || !Number.isFinite(number)) throw new HostError("InvalidArgument");
  return number;
}

/** A number from least up to most, or InvalidArgument. */
export function numberWithin(value: unknown, least: number, most: number): number {
  const number = numberOf(value);
  if (number < least || number > most) throw new HostError("InvalidArgument");
  return number;
}

/** A whole number, or InvalidArgument. */
export function integerOf(value: unknown): number {
  const number = numberOf(value);
  if (!Number.isInteger(number)) throw new HostError("InvalidArgument");
  return number;
}

/** true or false, or InvalidArgument. */
export function booleanOf(value: unknown): boolean {
  if (typeof value !== "boolean") throw new HostError("InvalidArgument");
  return value;
}

/** One of the given words in any case, as written there; or InvalidArgument. */
export function oneOf<const Word extends string>(value: unknown, words: readonly Word[]): Word {
  const wanted = textOf(value).toLowerCase();
  const word = words.find((known) => known.toLowerCase() === wanted);
  if (word === undefined) throw new HostError("InvalidArgument");
  return word;
}

/** An argument that may be left out: null and undefined take the default. */
export function optional<T, D>(value: unknown, read: (value: unknown) => T, otherwise: D): T | D {
  return value === null || value === undefined ? otherwise : read(value);
}

/** A plain object, or InvalidArgument. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new HostError("InvalidArgument");
  return value as Readonly<Record<string, unknown>>;
}
