import { publicName } from "./objectClass";

/** The answer of `retrieve()`: the add-in's spelling, collections under `items`, without internal ids. */
export function readAsJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((element: unknown) => (isRecord(element) ? readAsJson(element) : element));
  if (!isRecord(value)) return value;
  const json: Record<string, unknown> = {};
  for (const [name, below] of Object.entries(value)) {
    if (name === "_Items") json["items"] = readAsJson(below);
    else if (!name.startsWith("_")) json[publicName(name)] = readAsJson(below);
  }
  return json;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
