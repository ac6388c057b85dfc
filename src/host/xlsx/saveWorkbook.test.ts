import { unzipSync } from "fflate";
import { createWorkbook } from "../model/createWorkbook";
import { deleteSheet, renameSheet } from "../model/editSheets";
import { insertCells } from "../model/editStructure";
import { newSheet } from "../model/newSheet";
import type { SheetModel } from "../model/sheetModel";
import type { WorkbookModel } from "../model/workbookModel";
import { loadWorkbook } from "./loadWorkbook";
import { saveWorkbook } from "./saveWorkbook";
import { cellAt, chart, partNames, partText, put, series, sheetXml, smallPackage } from "./testWorkbook";

const WHOLE_ROW = { left: 0, right: 16_383 };

function addSheet(workbook: WorkbookModel, name: string): SheetModel {
  const sheet = newSheet(workbook, name);
  workbook.sheets.push(sheet);
  return sheet;
}

/** A workbook as a user has it: texts with furigana, names in both scopes, a comment, XML and properties of their own. */
function usersFile(): Uint8Array {
  const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const rels = (items: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items}</Relationships>`;
  return smallPackage({
    "xl/workbook.xml":
      `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relationships}"><bookViews><workbookView activeTab="1"/></bookViews>` +
      '<sheets><sheet name="実績" sheetId="3" r:id="rId1"/><sheet name="集計" sheetId="7" r:id="rId4"/></sheets>' +
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">集計!$A$1:$B$2</definedName>' +
      '<definedName name="税率">0.1</definedName><definedName name="局所" localSheetId="1">集計!$A$1</definedName></definedNames></workbook>',
    "xl/_rels/workbook.xml.rels": rels(
      `<Relationship Id="rId1" Type="${relationships}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId4" Type="${relationships}/worksheet" Target="worksheets/sheet2.xml"/>` +
        `<Relationship Id="rId2" Type="${relationships}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${relationships}/styles" Target="styles.xml"/>` +
        `<Relationship Id="rId5" Type="${relationships}/calcChain" Target="calcChain.xml"/><Relationship Id="rId6" Type="${relationships}/customXml" Target="../customXml/item1.xml"/>`,
    ),
    "xl/worksheets/sheet1.xml": sheetXml(
      '<row r="1" outlineLevel="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>0.5</v></c></row><row r="2"><c r="A2"><f>SUM(B1:B1)</f><v>0.5</v></c></row>',
      '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><legacyDrawing r:id="rId1"/><extLst><ext uri="{own}"/></extLst>',
      '<sheetViews><sheetView workbookViewId="0"/></sheetViews>',
    ),
    "xl/worksheets/_rels/sheet1.xml.rels": rels(
      `<Relationship Id="rId1" Type="${relationships}/vmlDrawing" Target="../drawings/vmlDrawing1.vml"/><Relationship Id="rId2" Type="${relationships}/comments" Target="../comments1.xml"/>`,
    ),
    "xl/comments1.xml":
      '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author/></authors><commentList><comment ref="B1" authorId="0"><text><t>出典</t></text></comment></commentList></comments>',
    "xl/drawings/vmlDrawing1.vml":
      '<xml xmlns:x="urn:schemas-microsoft-com:office:excel"><x:ClientData ObjectType="Note"><x:Anchor>2, 15, 0, 2, 4, 15, 3, 16</x:Anchor><x:Row>0</x:Row><x:Column>1</x:Column></x:ClientData></xml>',
    "xl/worksheets/sheet2.xml": sheetXml(
      '<row r="1"><c r="A1"><f>実績!B1*税率</f><v>0.05</v></c></row>',
      "",
      '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>',
    ),
    "xl/calcChain.xml":
      '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A1" i="7"/></calcChain>',
    "xl/sharedStrings.xml":
      '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>北本</t><rPh sb="0" eb="2"><t>キタモト</t></rPh></si></sst>',
    "customXml/item1.xml": "<課 xmlns='urn:city'/>",
    "other/orphan.bin": "kept",
  });
}

describe("what is not touched is carried over", () => {
  test("a workbook nobody changed has every part byte for byte", async () => {
    const before = usersFile();
    const after = unzipSync(await saveWorkbook(await loadWorkbook(before)));
    expect(after).toEqual(unzipSync(before));
  });

  test("a new sheet leaves all parts but those that must tell of it", async () => {
    const before = usersFile();
    const workbook = await loadWorkbook(before);
    put(addSheet(workbook, "進捗一覧"), "A1", "指標", undefined, { numberFormat: "0.0%" });
    const after = unzipSync(await saveWorkbook(workbook));
    const differing = Object.entries(unzipSync(before)).filter(
      ([name, bytes]) => !Buffer.from(bytes).equals(Buffer.from(after[name] ?? [])),
    );
    expect(differing.map(([name]) => name).toSorted()).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/workbook.xml",
    ]);
  });

  test("another active sheet takes off the old one's mark of selection, nothing else", async () => {
    const workbook = await loadWorkbook(usersFile());
    workbook.activeSheetId = addSheet(workbook, "進捗一覧").id;
    const saved = await saveWorkbook(workbook);
    expect(partText(saved, "xl/worksheets/sheet2.xml")).toBe(
      partText(usersFile(), "xl/worksheets/sheet2.xml").replace(' tabSelected="1"', ""),
    );
    expect(partText(saved, "xl/worksheets/sheet3.xml")).toContain('tabSelected="1"');
    expect(partText(saved, "xl/workbook.xml")).toContain('activeTab="2"');
  });

  test("scopes of names follow their sheets when one is put in front", async () => {
    const workbook = await loadWorkbook(usersFile());
    const sheet = addSheet(workbook, "進捗一覧");
    sheet.pageLayout.printArea = "A1:E10";
    sheet.pageLayout.printTitleRows = "$1:$3";
    workbook.sheets.unshift(workbook.sheets.pop() as SheetModel);
    const again = await loadWorkbook(await saveWorkbook(workbook));
    expect(again.sheets.map(({ name }) => name)).toEqual(["進捗一覧", "実績", "集計"]);
    expect(again.names.map(({ name, sheetId }) => [name, again.sheets.find(({ id }) => id === sheetId)?.name])).toEqual(
      [
        ["税率", undefined],
        ["局所", "集計"],
      ],
    );
    expect(again.sheets.map(({ pageLayout }) => pageLayout.printArea)).toEqual(["$A$1:$E$10", null, "$A$1:$B$2"]);
    expect(again.sheets[0]?.pageLayout.printTitleRows).toBe("$1:$3");
  });

  test("results computed anew are not written into the file, which is told to calculate", async () => {
    const workbook = await loadWorkbook(usersFile());
    const sheet = workbook.sheets[1] as SheetModel;
    (cellAt(sheet, "A1") as { value: unknown }).value = 0.06;
    sheet.touched = "results";
    const saved = await saveWorkbook(workbook);
    expect(partText(saved, "xl/worksheets/sheet2.xml")).toBe(partText(usersFile(), "xl/worksheets/sheet2.xml"));
    expect(partText(saved, "xl/workbook.xml")).toContain('<calcPr fullCalcOnLoad="1"/>');
    expect(partNames(saved)).toContain("xl/calcChain.xml");
  });
});

describe("a sheet of the file that was changed", () => {
  test("keeps what the model does not tell", async () => {
    const workbook = await loadWorkbook(usersFile());
    const sheet = workbook.sheets[0] as SheetModel;
    put(sheet, "C1", 12);
    sheet.touched = "yes";
    const xml = partText(await saveWorkbook(workbook), "xl/worksheets/sheet1.xml");
    expect(xml).toContain(
      '<row r="1" outlineLevel="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>0.5</v></c><c r="C1"><v>12</v></c></row>',
    );
    expect(xml).toMatch(/<legacyDrawing r:id="rId1"\/><extLst><ext uri="{own}"\/><\/extLst>/);
  });

  test("takes comments and outline levels along when rows are inserted", async () => {
    const workbook = await loadWorkbook(usersFile());
    const sheet = workbook.sheets[0] as SheetModel;
    insertCells(workbook, sheet, { ...WHOLE_ROW, top: 0, bottom: 1 }, "Down");
    for (const cells of sheet.rows.values()) for (const cell of cells.values()) cell.hasResult = true;
    for (const cell of workbook.sheets[1]?.rows.get(0)?.values() ?? []) cell.hasResult = true;
    const saved = await saveWorkbook(workbook);
    expect(partText(saved, "xl/comments1.xml")).toContain('ref="B3"');
    expect(partText(saved, "xl/drawings/vmlDrawing1.vml")).toContain(
      "<x:Anchor>2, 15, 2, 2, 4, 15, 5, 16</x:Anchor><x:Row>2</x:Row><x:Column>1</x:Column>",
    );
    expect(partText(saved, "xl/worksheets/sheet1.xml")).toMatch(/<row r="3" outlineLevel="1">/);
  });

  test("a new format is added to the old one, whose row in the table stays", async () => {
    const workbook = await loadWorkbook(usersFile());
    const sheet = workbook.sheets[0] as SheetModel;
    const cell = cellAt(sheet, "B1");
    if (cell) cell.style = { ...cell.style, fill: "#FFEB9C" };
    sheet.touched = "yes";
    const saved = await saveWorkbook(workbook);
    expect(partText(saved, "xl/styles.xml")).toMatch(
      /<cellXfs count="3">.*<xf numFmtId="10" fontId="0" fillId="2" borderId="0" xfId="0" applyFill="1"\/><\/cellXfs>/,
    );
    const again = await loadWorkbook(saved);
    expect(cellAt(again.sheets[0], "B1")?.style).toMatchObject({ numberFormat: "0.00%", fill: "#FFEB9C" });
  });

  test("a renamed sheet is renamed in Excel's own names too", async () => {
    const workbook = await loadWorkbook(usersFile());
    renameSheet(workbook, workbook.sheets[1] as SheetModel, "集計 'R7' 版");
    for (const sheet of workbook.sheets)
      for (const cells of sheet.rows.values()) for (const cell of cells.values()) cell.hasResult = true;
    const again = await loadWorkbook(await saveWorkbook(workbook));
    expect(again.sheets[1]).toMatchObject({ name: "集計 'R7' 版", pageLayout: { printArea: "$A$1:$B$2" } });
    expect(again.names.find(({ name }) => name === "局所")?.formula).toBe("'集計 ''R7'' 版'!$A$1");
  });

  test("a deleted sheet leaves no part of its own behind", async () => {
    const workbook = await loadWorkbook(usersFile());
    deleteSheet(workbook, workbook.sheets[0] as SheetModel);
    for (const cell of workbook.sheets[0]?.rows.get(0)?.values() ?? []) cell.hasResult = true;
    const names = partNames(await saveWorkbook(workbook));
    expect(names.filter((name) => /sheet1|comments|vml|calcChain/.test(name))).toEqual([]);
    expect(names).toEqual(
      expect.arrayContaining(["xl/worksheets/sheet2.xml", "customXml/item1.xml", "other/orphan.bin"]),
    );
  });
});

test("a formula without a result is refused with its place", async () => {
  const workbook = createWorkbook();
  put(addSheet(workbook, "進捗一覧"), "F12", "=1+1");
  await expect(saveWorkbook(workbook)).rejects.toMatchObject({ code: "missingResult", sheet: "進捗一覧", cell: "F12" });
});

test("saving twice gives the same bytes", async () => {
  const workbook = createWorkbook();
  const sheet = addSheet(workbook, "図");
  put(sheet, "A1", "=1+1", 2, { font: { bold: true } });
  sheet.charts.push(chart([series("図!$A$1:$A$3")]));
  const parts = unzipSync(await saveWorkbook(workbook));
  const again = unzipSync(await saveWorkbook(workbook));
  delete parts["docProps/core.xml"];
  delete again["docProps/core.xml"];
  expect(again).toEqual(parts);
});

test("settings, properties and custom XML come back; Excel's parts for add-ins are not needed", async () => {
  const workbook = await loadWorkbook(usersFile());
  workbook.settings.set("対応付け", { cells: ["実績!B1"], year: 2025 });
  workbook.properties.set("評価方式", "標準").set("版", 2).set("案", true);
  workbook.customXmlParts.push({
    id: "{0F0E0D0C-0000-4000-8000-000000000001}",
    xml: '<k xmlns="urn:k">値</k>',
    namespaceUri: "urn:k",
    touched: true,
  });
  const sheet = addSheet(workbook, "進捗一覧");
  sheet.customProperties.set("owner", "状況表").set("x", "1");
  const saved = await saveWorkbook(workbook);
  const again = await loadWorkbook(saved);
  expect(Object.fromEntries(again.settings)).toEqual({ 対応付け: { cells: ["実績!B1"], year: 2025 } });
  expect(Object.fromEntries(again.properties)).toEqual({ 評価方式: "標準", 版: 2, 案: true });
  expect(again.customXmlParts.map(({ namespaceUri }) => namespaceUri)).toEqual(["urn:city", "urn:k"]);
  expect(again.customXmlParts[1]?.id).toBe("{0F0E0D0C-0000-4000-8000-000000000001}");
  expect(Object.fromEntries(again.sheets[2]?.customProperties ?? [])).toEqual({ owner: "状況表", x: "1" });
  again.settings.clear();
  again.customXmlParts = again.customXmlParts.slice(0, 1);
  const names = partNames(await saveWorkbook(again));
  expect(names.filter((name) => name.startsWith("customXml/"))).toEqual(["customXml/item1.xml"]);
});
