import type { WorkbookModel } from "../../model/workbookModel";
import { SETTINGS_NAMESPACE, storedXmlParts } from "../customXml";
import { setContentType } from "../package/contentTypes";
import { inDialect } from "../package/dialect";
import { freshPart } from "../package/freshPart";
import type { XlsxPackage } from "../package/readPackage";
import { addRelationship, readRelationships, removeRelationships } from "../package/relationships";
import { encodeXml } from "../package/xmlTree";
import { escapeXml } from "../package/xmlText";

const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** Custom XML parts and the settings among them. Untouched parts stay byte for byte; missing ones lose their relationship. */
export function writeCustomXml(
  parts: XlsxPackage,
  workbookPart: string,
  workbook: WorkbookModel,
  settingsChanged: boolean,
): void {
  const stored = storedXmlParts(parts, workbookPart);
  for (const { part, id, namespaceUri } of stored) {
    if (namespaceUri === SETTINGS_NAMESPACE) {
      if (settingsChanged) drop(parts, workbookPart, part);
      continue;
    }
    const model = workbook.customXmlParts.find((candidate) => candidate.id === id);
    if (!model) drop(parts, workbookPart, part);
    else if (model.touched) parts.set(part, encodeXml(model.xml));
  }
  for (const model of workbook.customXmlParts) {
    if (!stored.some(({ id }) => id === model.id)) add(parts, workbookPart, model.xml, model.id, model.namespaceUri);
  }
  if (settingsChanged && workbook.settings.size > 0) {
    add(parts, workbookPart, settingsXml(workbook), `{${crypto.randomUUID().toUpperCase()}}`, SETTINGS_NAMESPACE);
  }
}

function settingsXml(workbook: WorkbookModel): string {
  const items = [...workbook.settings].map(
    ([name, value]) => `<setting name="${escapeXml(name)}">${escapeXml(JSON.stringify(value) ?? "null")}</setting>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<settings xmlns="${SETTINGS_NAMESPACE}">${items.join("")}</settings>`;
}

function drop(parts: XlsxPackage, workbookPart: string, part: string): void {
  for (const from of [workbookPart, ""]) {
    const ids = readRelationships(parts, from).filter(({ target }) => target === part);
    removeRelationships(parts, from, new Set(ids.map(({ id }) => id)));
  }
}

function add(parts: XlsxPackage, workbookPart: string, xml: string, id: string, namespaceUri: string): void {
  const part = freshPart(parts, "customXml/item", ".xml");
  parts.set(part, encodeXml(xml));
  addRelationship(parts, workbookPart, { type: "customXml", target: part });
  const properties = freshPart(parts, "customXml/itemProps", ".xml");
  const schemas = namespaceUri === "" ? "" : `<ds:schemaRef ds:uri="${escapeXml(namespaceUri)}"/>`;
  const itemId = /^\{[0-9A-F-]{36}\}$/i.test(id) ? id : `{${crypto.randomUUID().toUpperCase()}}`;
  const propertiesXml =
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
    `<ds:datastoreItem ds:itemID="${itemId}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">` +
    `<ds:schemaRefs>${schemas}</ds:schemaRefs></ds:datastoreItem>`;
  parts.set(properties, encodeXml(inDialect(parts, propertiesXml)));
  setContentType(parts, properties, PROPERTIES_TYPE);
  addRelationship(parts, part, { type: "customXmlProps", target: properties });
}
