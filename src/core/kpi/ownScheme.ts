import type { Scheme } from "./scheme";
import { schemePresets } from "./schemes";
import { standardScheme } from "./standardScheme";

const OWN = "own:";

/** Whether a scheme is a city's own, made by editing one that is shipped. */
export function isOwnScheme({ id }: Pick<Scheme, "id">): boolean {
  return id.startsWith(OWN);
}

/** The shipped scheme an own one was made from, by its id; the standard where it is unknown. [SC5] */
export function baseScheme(id: string): Scheme {
  const base = id.startsWith(OWN) ? id.slice(OWN.length) : id;
  return schemePresets.find((preset) => preset.id === base) ?? standardScheme;
}

/** What an own scheme is called where the city gives it no name. */
export function ownSchemeName({ name }: Pick<Scheme, "name">): string {
  return `独自（${name}を編集）`;
}

function choices({ id: _id, name: _name, ...rest }: Scheme): string {
  return JSON.stringify(rest, (_key, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/**
 * The scheme of edited values: the shipped one itself where nothing was changed and nobody named it, else the city's own
 * under its own id and name. `name` "": none was given. [SC5]
 */
export function editedScheme(base: Scheme, edited: Scheme, name: string): Scheme {
  if (name === "" && choices(base) === choices(edited)) return base;
  return { ...edited, id: `${OWN}${base.id}`, name: name === "" ? ownSchemeName(base) : name };
}
