import { zipSync, type Zippable } from "fflate";
import type { XlsxPackage } from "./readPackage";

/** A fixed time stamp: the same workbook gives the same bytes. */
const TIME_STAMP = new Date(2000, 0, 1);
const COMPRESSED_ALREADY = /\.(png|jpe?g|gif|zip|wmv|mp4|docx|xlsx|pptx)$/i;

/** Zips the parts, content types first, as readers that stream expect. */
export function writePackage(parts: XlsxPackage): Uint8Array {
  const entries: Zippable = {};
  for (const name of ["[Content_Types].xml", "_rels/.rels", ...parts.keys()]) {
    const content = parts.get(name);
    if (content) entries[name] = [content, { level: COMPRESSED_ALREADY.test(name) ? 0 : 6, mtime: TIME_STAMP }];
  }
  return zipSync(entries);
}
