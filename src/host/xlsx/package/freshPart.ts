import type { XlsxPackage } from "./readPackage";

/** A part name with the next free number, e.g. `xl/charts/chart3.xml`. */
export function freshPart(parts: XlsxPackage, start: string, end: string): string {
  const taken = new Set([...parts.keys()].map((name) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`${start}${number}${end}`.toLowerCase())) number++;
  return `${start}${number}${end}`;
}
