import type { Policy } from "../kpi/strategy";
import { normalizePrinted } from "./normalizePrinted";

/** A 施策 or 取組 from its printed line; a code in brackets at the end of a line with a code is not part of the name. */
export function definePolicy(code: string | null, printed: string): Policy {
  const line = normalizePrinted(printed);
  return { code, name: code === null ? line : line.replace(/\([^()]*\)$/, ""), printed };
}
