import { Workbook } from "@cj-tech-master/excelts";
import type { WorkbookModel } from "../../model/workbookModel";
import { readPackage, type XlsxPackage } from "../package/readPackage";
import { childOf, childrenOf, fragmentFor, parsePart, rootOf, serializeXml } from "../package/xmlTree";
import { escapeXml } from "../package/xmlText";

/** The package a workbook without a file is written into: theme, styles and properties, no sheet yet. */
export async function newPackage(workbook: WorkbookModel): Promise<XlsxPackage> {
  const empty = new Workbook();
  empty.addWorksheet("1");
  const parts = readPackage(new Uint8Array(await empty.xlsx.writeBuffer()));
  const styles = parsePart(parts, "xl/styles.xml");
  const root = rootOf(styles);
  const fonts = childOf(root, "fonts");
  const { name, size } = workbook.defaultFont;
  const [font] = fragmentFor(
    root,
    `<font><sz val="${size}"/><color theme="1"/><name val="${escapeXml(name)}"/><family val="3"/><charset val="128"/></font>`,
  );
  const first = fonts ? childrenOf(fonts, "font")[0] : undefined;
  if (fonts && first && font) fonts.replaceChild(font, first);
  parts.set("xl/styles.xml", serializeXml(styles));
  return parts;
}
