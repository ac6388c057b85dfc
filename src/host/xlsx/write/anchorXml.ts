import type { ChartModel } from "../../model/chartModel";
import type { SheetModel } from "../../model/sheetModel";
import { attributes } from "../package/xmlText";
import { EMU_PER_POINT, placeAt, type GridPlace } from "../sheetGeometry";

const EDIT_AS: Readonly<Record<string, string>> = {
  OneCell: "oneCell",
  Absolute: "absolute",
  FreeFloating: "absolute",
};

/** The place of a chart on its sheet, with name and alternative text. */
export function anchorXml(sheet: SheetModel, chart: ChartModel, relationshipId: string, shapeId: number): string {
  const from = placeAt(sheet, chart.left, chart.top);
  const to = placeAt(sheet, chart.left + chart.width, chart.top + chart.height);
  const properties = attributes({
    id: shapeId,
    name: chart.name,
    descr: chart.altTextDescription === "" ? null : chart.altTextDescription,
  });
  return (
    `<xdr:twoCellAnchor${attributes({ editAs: EDIT_AS[chart.placement] ?? null })} ` +
    'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ' +
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
    `<xdr:from>${placeXml(from)}</xdr:from><xdr:to>${placeXml(to)}</xdr:to>` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr${properties}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>' +
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
    '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
    `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${relationshipId}"/>` +
    "</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>"
  );
}

function placeXml({ row, rowOffset, column, columnOffset }: GridPlace): string {
  const emu = (points: number): number => Math.round(points * EMU_PER_POINT);
  return (
    `<xdr:col>${column}</xdr:col><xdr:colOff>${emu(columnOffset)}</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>${emu(rowOffset)}</xdr:rowOff>`
  );
}
