import { unzipSync } from "fflate";
import { XlsxError } from "../XlsxError";
import { refuseUnlessZip } from "./refuseUnlessZip";

/** Parts of a package by name (`xl/workbook.xml`), uncompressed, in the order of the file. */
export type XlsxPackage = Map<string, Uint8Array>;

/** More than this unpacked is a zip bomb or beyond what a workbook can be opened with (bytes). */
const LARGEST_PACKAGE = 1_500_000_000;

/** Unpacks a zip package; entry names with backslashes or a leading slash become part names. Throws XlsxError. */
export function readPackage(bytes: Uint8Array): XlsxPackage {
  refuseUnlessZip(bytes);
  let total = 0;
  let entries: Record<string, Uint8Array>;
  try {
    entries = unzipSync(bytes, {
      filter: (file) => {
        total += file.originalSize;
        if (total > LARGEST_PACKAGE) throw new XlsxError("tooLarge", `More than ${LARGEST_PACKAGE} bytes unpacked.`);
        return !/[\\/]$/.test(file.name);
      },
    });
  } catch (cause) {
    if (cause instanceof XlsxError) throw cause;
    throw new XlsxError("corrupt", "The zip package is broken.", { cause });
  }
  const parts: XlsxPackage = new Map();
  for (const [name, content] of Object.entries(entries)) parts.set(partName(name), content);
  return withStatedNames(parts);
}

/** Some packers write backslashes, a leading slash, or the package's own two names in small letters. */
function partName(entry: string): string {
  const name = entry.replaceAll("\\", "/").replace(/^\/+/, "");
  return ["[Content_Types].xml", "_rels/.rels"].find((known) => known.toLowerCase() === name.toLowerCase()) ?? name;
}

/** Part names are compared without case; those the content types state otherwise take the stated letters. */
function withStatedNames(parts: XlsxPackage): XlsxPackage {
  const types = new TextDecoder().decode(parts.get("[Content_Types].xml"));
  const stated = [...types.matchAll(/PartName\s*=\s*["']\/?([^"']+)["']/g)].map(([, name = ""]) => name);
  const letters = new Map(stated.map((name) => [name.toLowerCase(), name] as const));
  if (stated.every((name) => parts.has(name))) return parts;
  return new Map([...parts].map(([name, bytes]) => [letters.get(name.toLowerCase()) ?? name, bytes] as const));
}

/** The stored name of a part, whose names are compared without case. */
export function findPart(parts: XlsxPackage, name: string): string | null {
  if (parts.has(name)) return name;
  const wanted = name.toLowerCase();
  for (const stored of parts.keys()) if (stored.toLowerCase() === wanted) return stored;
  return null;
}
