import { contentTypeOf } from "../package/contentTypes";
import { findPart, type XlsxPackage } from "../package/readPackage";
import { readRelationships } from "../package/relationships";
import { XlsxError } from "../XlsxError";

/** Name of the workbook part; a package that is no workbook throws XlsxError. */
export function openWorkbookPart(parts: XlsxPackage): string {
  if (parts.size === 0) throw new XlsxError("corrupt", "The zip package has no entries.");
  if (findPart(parts, "[Content_Types].xml") === null) {
    const looksLikeWorkbook = [...parts.keys()].some((name) => /^xl\//i.test(name));
    if (!looksLikeWorkbook) throw new XlsxError("notWorkbook", "The zip file is no Office document.");
    throw new XlsxError("corrupt", "The content types are missing.", { part: "[Content_Types].xml" });
  }
  const target = readRelationships(parts, "").find(({ kind }) => kind === "officeDocument")?.target;
  if (target === undefined) throw new XlsxError("corrupt", "The package names no document.", { part: "_rels/.rels" });
  const part = findPart(parts, target);
  if (part === null) throw new XlsxError("corrupt", `The part ${target} is missing.`, { part: target });
  const type = contentTypeOf(parts, part) ?? "";
  if (/\.bin$/i.test(part) || /sheet\.binary/i.test(type))
    throw new XlsxError("binaryWorkbook", "The file is an .xlsb.");
  if (/wordprocessingml|presentationml|\bvisio\b/i.test(type) || /^(word|ppt|visio)\//i.test(part)) {
    throw new XlsxError("notWorkbook", "The document is no workbook.");
  }
  return part;
}
