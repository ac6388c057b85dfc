import { inDialect } from "./dialect";
import { findPart, type XlsxPackage } from "./readPackage";
import { attributeOf, childrenOf, encodeXml, fragmentFor, parsePart, rootOf, serializeXml } from "./xmlTree";
import { attributes } from "./xmlText";

export interface Relationship {
  readonly id: string;
  /** Last step of the type address, e.g. `worksheet`. */
  readonly kind: string;
  /** Part name, or the address of an external target. */
  readonly target: string;
  readonly external: boolean;
}

const TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/** Name of the part that holds the relationships of `part` ("" for the package). */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** Relationships of a part, empty where it has none; internal targets resolved to part names. */
export function readRelationships(parts: XlsxPackage, part: string): Relationship[] {
  const stored = findPart(parts, relationshipsPart(part));
  if (stored === null) return [];
  return childrenOf(rootOf(parsePart(parts, stored)), "Relationship").map((element) => {
    const external = attributeOf(element, "TargetMode") === "External";
    const target = attributeOf(element, "Target") ?? "";
    return {
      id: attributeOf(element, "Id") ?? "",
      kind: (attributeOf(element, "Type") ?? "").replace(/^.*\//, ""),
      target: external ? target : (findPart(parts, resolveTarget(part, target)) ?? resolveTarget(part, target)),
      external,
    };
  });
}

function resolveTarget(part: string, target: string): string {
  const path = target.replaceAll("\\", "/");
  const steps = path.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** Adds a relationship and returns its new id; `type` is a last step (`chart`) or a whole address. */
export function addRelationship(
  parts: XlsxPackage,
  part: string,
  relationship: {
    readonly type: string;
    readonly target: string;
    readonly external?: boolean;
  },
): string {
  const name = findPart(parts, relationshipsPart(part)) ?? relationshipsPart(part);
  if (!parts.has(name)) {
    parts.set(name, encodeXml('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>'));
  }
  const document = parsePart(parts, name);
  const root = rootOf(document);
  const taken = new Set(childrenOf(root).map((element) => attributeOf(element, "Id")));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  const type = inDialect(parts, relationship.type.includes(":") ? relationship.type : TRANSITIONAL + relationship.type);
  const target = relationship.external ? relationship.target : relativeTarget(part, relationship.target);
  const xml = `<Relationship${attributes({
    Id: `rId${number}`,
    Type: type,
    Target: target,
    TargetMode: relationship.external ? "External" : null,
  })}/>`;
  for (const element of fragmentFor(root, xml)) root.appendChild(element);
  parts.set(name, serializeXml(document));
  return `rId${number}`;
}

/** Removes the relationships of a part that have one of these ids. */
export function removeRelationships(parts: XlsxPackage, part: string, ids: ReadonlySet<string>): void {
  const name = findPart(parts, relationshipsPart(part));
  if (name === null || ids.size === 0) return;
  const document = parsePart(parts, name);
  const root = rootOf(document);
  for (const element of childrenOf(root)) if (ids.has(attributeOf(element, "Id") ?? "")) root.removeChild(element);
  if (childrenOf(root).length > 0) parts.set(name, serializeXml(document));
  else parts.delete(name);
}

function relativeTarget(part: string, target: string): string {
  const from = part.split("/").slice(0, -1);
  const to = target.split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}

/** Part names reachable from the package's root over relationships. */
export function reachableParts(parts: XlsxPackage): Set<string> {
  const reached = new Set<string>();
  const waiting = [""];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    for (const { target, external } of readRelationships(parts, part)) {
      if (external || reached.has(target) || !parts.has(target)) continue;
      reached.add(target);
      waiting.push(target);
    }
  }
  return reached;
}
