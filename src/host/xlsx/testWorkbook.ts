import { strToU8, unzipSync, zipSync } from "fflate";
import type { Cell } from "../model/cell";
import type { CellStyle } from "../model/cellStyle";
import type { ChartModel, ChartSeriesModel } from "../model/chartModel";
import type { SheetModel } from "../model/sheetModel";
import { columnNumber } from "./a1";

/** Parts of a small hand-made workbook with what a test adds or replaces. */
export function smallPackage(parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packageNamespace = "http://schemas.openxmlformats.org/package/2006";
  const typeOf = (kind: string): string => `application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml`;
  const all: Record<string, string> = {
    "[Content_Types].xml":
      `<Types xmlns="${packageNamespace}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${typeOf("sheet.main")}"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${typeOf("worksheet")}"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${packageNamespace}/relationships"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets><sheet name="実績" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels":
      `<Relationships xmlns="${packageNamespace}/relationships"><Relationship Id="rId1" Type="${relationships}/worksheet" Target="worksheets/sheet1.xml"/>` +
      `<Relationship Id="rId2" Type="${relationships}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${relationships}/styles" Target="styles.xml"/></Relationships>`,
    "xl/sharedStrings.xml": `<sst xmlns="${main}"><si><t>合計特殊出生率</t></si></sst>`,
    "xl/styles.xml":
      `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="游ゴシック"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill>` +
      '<fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>',
    "xl/worksheets/sheet1.xml": sheetXml(""),
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, xml]) => [name, strToU8(xml)])));
}

/** A worksheet part around rows, with what stands before and after the cells. */
export function sheetXml(rows: string, after = "", before = ""): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    `${before}<sheetData>${rows}</sheetData>${after}</worksheet>`
  );
}

/** Text of one part of saved bytes; "" where it is missing. */
export function partText(bytes: Uint8Array, part: string): string {
  const content = unzipSync(bytes)[part];
  return content ? new TextDecoder().decode(content) : "";
}

export function partNames(bytes: Uint8Array): string[] {
  return Object.keys(unzipSync(bytes));
}

export function cellAt(sheet: SheetModel | undefined, address: string): Cell | undefined {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return sheet?.rows.get(Number(digits) - 1)?.get(columnNumber(letters));
}

/** Puts a constant or, with "=", a formula with its result. */
export function put(
  sheet: SheetModel,
  address: string,
  content: Cell["value"],
  result?: Cell["value"],
  style?: CellStyle,
): Cell {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const isFormula = typeof content === "string" && content.startsWith("=");
  const cell: Cell = {
    value: isFormula ? (result ?? null) : content,
    formula: isFormula ? content.slice(1) : null,
    style: style ?? null,
    hasResult: !isFormula || result !== undefined,
  };
  const row = Number(digits) - 1;
  const cells = sheet.rows.get(row) ?? new Map<number, Cell>();
  cells.set(columnNumber(letters), cell);
  sheet.rows.set(row, cells);
  return cell;
}

export function series(values: string, more: Partial<ChartSeriesModel> = {}): ChartSeriesModel {
  return {
    id: "1",
    name: {},
    values,
    categories: null,
    color: null,
    lineColor: null,
    lineWeight: null,
    lineStyle: null,
    markerStyle: null,
    markerSize: null,
    markerColor: null,
    smooth: false,
    chartType: null,
    axisGroup: "Primary",
    gapWidth: null,
    overlap: null,
    dataLabels: null,
    ...more,
  };
}

export function chart(list: readonly ChartSeriesModel[], more: Partial<ChartModel> = {}): ChartModel {
  const axis: ChartModel["valueAxis"] = {
    visible: true,
    title: null,
    numberFormat: null,
    minimum: null,
    maximum: null,
    majorUnit: null,
    majorGridlines: false,
    reversed: false,
    fontSize: null,
    fontColor: null,
  };
  return {
    id: "chart",
    name: "進捗率",
    chartType: "ColumnClustered",
    title: { text: "基本目標別の進捗率", visible: true, fontSize: null, bold: null, color: null },
    legend: { visible: true, position: "Bottom" },
    series: [...list],
    categoryAxis: { ...axis },
    valueAxis: { ...axis, majorGridlines: true, numberFormat: "0%" },
    left: 60,
    top: 90,
    width: 360,
    height: 216,
    altTextDescription: "基本目標ごとの進捗率の棒グラフ",
    placement: "TwoCell",
    displayBlanksAs: "NotPlotted",
    ...more,
  };
}
