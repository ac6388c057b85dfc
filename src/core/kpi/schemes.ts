import type { Scheme } from "./scheme";
import { standardScheme } from "./standardScheme";

/** The schemes shipped, the default first. */
export const schemes: readonly Scheme[] = [standardScheme];

/** The shipped scheme of an id; undefined where there is none. */
export function findScheme(id: string): Scheme | undefined {
  return schemes.find((scheme) => scheme.id === id);
}
