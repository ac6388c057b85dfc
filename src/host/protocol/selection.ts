import type { QueryInfo } from "./wire";

/** Which properties a query wants, as a tree of lower-case names. */
export interface Selection {
  all: boolean;
  readonly names: Map<string, { readonly typed: string; readonly below: Selection }>;
}

/** Everything: `load()` without names. */
export const wholeSelection: Selection = { all: true, names: new Map() };

/** Reads Select and Expand: any case, `/` or `.` between the parts, `*`, `$all` and `$none`. */
export function parseSelection(query: QueryInfo | undefined): Selection {
  const select = query?.Select ?? [];
  const root: Selection = { all: select.length === 0, names: new Map() };
  for (const path of select) addPath(root, path);
  for (const path of query?.Expand ?? []) addPath(root, path);
  return root;
}

function addPath(root: Selection, path: string): void {
  let at = root;
  for (const part of path.split(/[/.]/)) {
    const typed = part.trim();
    const name = typed.toLowerCase();
    if (name === "") continue;
    if (name === "*" || name === "$all") at.all = true;
    else if (name !== "$none") at = branch(at, name, typed);
    else keepOnlyIds(at);
  }
}

/** `format/$none`: the branch exists and wants nothing. */
function keepOnlyIds(at: Selection): void {
  if (at.names.size === 0 && !at.all) at.names.set("$none", { typed: "$none", below: emptySelection() });
}

function emptySelection(): Selection {
  return { all: false, names: new Map() };
}

function branch(at: Selection, name: string, typed: string): Selection {
  let next = at.names.get(name);
  if (next === undefined) at.names.set(name, (next = { typed, below: emptySelection() }));
  return next.below;
}

/** A property named without going deeper (`load("format")`) means all of its plain properties. */
export function isLeaf(selection: Selection): boolean {
  return !selection.all && selection.names.size === 0;
}
