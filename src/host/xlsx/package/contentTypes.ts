import { findPart, type XlsxPackage } from "./readPackage";
import { attributeOf, childrenOf, fragmentFor, parsePart, rootOf, serializeXml } from "./xmlTree";
import { attributes } from "./xmlText";

const PART = "[Content_Types].xml";

/** States the content type of a part, replacing what was stated for it. */
export function setContentType(parts: XlsxPackage, part: string, type: string): void {
  const document = parsePart(parts, PART);
  const root = rootOf(document);
  for (const element of overridesOf(root, part)) root.removeChild(element);
  const xml = `<Override${attributes({ PartName: `/${part}`, ContentType: type })}/>`;
  for (const element of fragmentFor(root, xml)) root.appendChild(element);
  parts.set(findPart(parts, PART) ?? PART, serializeXml(document));
}

/** States the type of all parts with an extension, unless the package does so already. */
export function setDefaultContentType(parts: XlsxPackage, extension: string, type: string): void {
  const document = parsePart(parts, PART);
  const root = rootOf(document);
  if (childrenOf(root, "Default").some((e) => attributeOf(e, "Extension")?.toLowerCase() === extension)) return;
  const first = root.firstChild;
  for (const element of fragmentFor(root, `<Default${attributes({ Extension: extension, ContentType: type })}/>`)) {
    root.insertBefore(element, first);
  }
  parts.set(findPart(parts, PART) ?? PART, serializeXml(document));
}

/** Drops the statements about parts that are gone. */
export function removeContentTypes(parts: XlsxPackage, gone: ReadonlySet<string>): void {
  if (gone.size === 0) return;
  const document = parsePart(parts, PART);
  const root = rootOf(document);
  for (const part of gone) for (const element of overridesOf(root, part)) root.removeChild(element);
  parts.set(findPart(parts, PART) ?? PART, serializeXml(document));
}

/** The stated type of a part, null where none is. */
export function contentTypeOf(parts: XlsxPackage, part: string): string | null {
  const root = rootOf(parsePart(parts, PART));
  const override = overridesOf(root, part)[0];
  if (override) return attributeOf(override, "ContentType");
  const extension = part.replace(/^.*\./, "").toLowerCase();
  const byExtension = childrenOf(root, "Default").find((e) => attributeOf(e, "Extension")?.toLowerCase() === extension);
  return byExtension ? attributeOf(byExtension, "ContentType") : null;
}

function overridesOf(root: ReturnType<typeof rootOf>, part: string): ReturnType<typeof childrenOf> {
  const wanted = `/${part}`.toLowerCase();
  return childrenOf(root, "Override").filter((e) => {
    const name = (attributeOf(e, "PartName") ?? "").replaceAll("\\", "/").toLowerCase();
    return name === wanted || `/${name}` === wanted;
  });
}
