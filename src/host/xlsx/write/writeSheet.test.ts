import { createWorkbook } from "../../model/createWorkbook";
import { newSheet } from "../../model/newSheet";
import type { SheetModel } from "../../model/sheetModel";
import { saveWorkbook } from "../saveWorkbook";
import { cellAt, partText, put } from "../testWorkbook";
import { reread, workbookWith, written } from "../testRoundTrip";

describe("cells", () => {
  test.each<[string, (sheet: SheetModel) => unknown, string]>([
    [
      "text",
      (sheet) => put(sheet, "A1", " 前後に空白\n& <2行目>"),
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> 前後に空白\n&amp; &lt;2行目&gt;</t></is></c>',
    ],
    [
      "text like an escape",
      (sheet) => put(sheet, "A1", "_x000D_\r"),
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve">_x005F_x000D__x000D_</t></is></c>',
    ],
    [
      "text like a formula",
      (sheet) => put(sheet, "A1", "-該当なし"),
      '<c r="A1" s="1" t="inlineStr"><is><t>-該当なし</t></is></c>',
    ],
    ["number", (sheet) => put(sheet, "A1", 0.1), '<c r="A1"><v>0.1</v></c>'],
    [
      "formula with an empty text",
      (sheet) => put(sheet, "A1", '=IF(B1="","",1)', ""),
      '<c r="A1" t="str"><f>IF(B1="","",1)</f><v></v></c>',
    ],
    [
      "formula with an error",
      (sheet) => put(sheet, "A1", "=1/0", { error: "#DIV/0!" }),
      '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
    ],
    [
      "newer function",
      (sheet) => put(sheet, "A1", '=IFS(A2>1,"STDEV.S(",TRUE,STDEV.S(B1:B3))', 1),
      '<f>_xlfn.IFS(A2&gt;1,"STDEV.S(",TRUE,_xlfn.STDEV.S(B1:B3))</f>',
    ],
  ])("%s", async (_, fill, xml) => {
    expect(await written((sheet) => void fill(sheet))).toContain(xml);
  });

  test("a dynamic array is marked as one, an array over a fixed range is not", async () => {
    const sheet = await reread((own) => {
      Object.assign(put(own, "A1", "=SORT(C1:C2)", 1), { arrayRef: { top: 0, left: 0, bottom: 1, right: 0 } });
      Object.assign(put(own, "B1", "=C1:C2*2", 1), {
        arrayRef: { top: 0, left: 1, bottom: 1, right: 1 },
        arrayFixed: true,
      });
    });
    expect(cellAt(sheet, "A1")).toMatchObject({ formula: "SORT(C1:C2)", arrayRef: { bottom: 1 } });
    expect(cellAt(sheet, "A1")?.arrayFixed).toBeUndefined();
    expect(cellAt(sheet, "B1")).toMatchObject({ arrayFixed: true });
  });

  test("styles come back as they were set", async () => {
    const style = {
      numberFormat: "0.0%;▲0.0%",
      font: {
        name: "BIZ UDゴシック",
        size: 10.5,
        bold: true,
        italic: true,
        underline: "single" as const,
        strikethrough: true,
        color: "#C00000",
      },
      fill: "#FFF2CC",
      borders: { top: { style: "hair", color: "#000000" }, left: { style: "medium", color: "#7F7F7F" } },
      alignment: { horizontal: "center", vertical: "center", wrapText: true, indent: 2, shrinkToFit: true },
      protection: { locked: false },
    };
    const sheet = await reread((own) => void put(own, "A1", 1, undefined, style));
    expect(cellAt(sheet, "A1")?.style).toMatchObject(style);
  });

  test("equal styles share one format", async () => {
    const styles = await written((sheet) => {
      for (let row = 1; row < 50; row++) put(sheet, `A${row}`, row, undefined, { numberFormat: "0.0" });
    }, "xl/styles.xml");
    expect(styles).toContain('<cellXfs count="2">');
  });
});

test("everything about the sheet comes back", async () => {
  const fill = (sheet: SheetModel): void => {
    put(sheet, "A3", "指標");
    sheet.columnWidths.set(0, 150).set(3, 48);
    sheet.hiddenColumns.add(5);
    sheet.rowHeights.set(2, 36);
    sheet.hiddenRows.add(9);
    sheet.merges.push({ top: 0, left: 0, bottom: 0, right: 4 });
    sheet.freeze = { rows: 3, columns: 2 };
    sheet.showGridlines = false;
    sheet.tabColor = "#1F4E79";
    sheet.hyperlinks
      .set("2,0", { documentReference: "'実績'!A1", screenTip: "出典" })
      .set("3,0", { address: "https://example.jp/?a=1&b=2" });
    sheet.validations.push({
      rect: { top: 3, left: 1, bottom: 8, right: 1 },
      type: "decimal",
      operator: "Between",
      formula1: "0",
      formula2: "1",
      ignoreBlanks: true,
      prompt: { title: "実績", message: "割合で\n入力", showPrompt: true },
      errorAlert: { title: "", message: "0から1まで", showAlert: true, style: "Warning" },
    });
    sheet.pageLayout = {
      ...sheet.pageLayout,
      orientation: "Landscape",
      paperSize: "A3",
      zoom: { horizontalFitToPages: 1 },
      margins: { top: 36, bottom: 36, left: 28.8, right: 28.8, header: 18, footer: 18 },
      centerHorizontally: true,
      headersFooters: {
        ...sheet.pageLayout.headersFooters,
        centerHeader: "市の公式評価ではありません",
        rightFooter: "&P / &N",
      },
      horizontalBreaks: [20, 40],
      printArea: "$A$1:$E$9",
      printTitleRows: "$1:$3",
    };
    sheet.protection = {
      protected: true,
      options: { allowFormatColumns: true, selectionMode: "Unlocked" },
      password: null,
    };
  };
  const expected = newSheet(createWorkbook(), "進捗一覧");
  fill(expected);
  const sheet = await reread(fill);
  for (const key of [
    "columnWidths",
    "hiddenColumns",
    "rowHeights",
    "hiddenRows",
    "merges",
    "freeze",
    "showGridlines",
    "tabColor",
    "hyperlinks",
    "validations",
    "pageLayout",
  ] as const) {
    expect([key, sheet[key]]).toEqual([key, expected[key]]);
  }
  expect(sheet.protection).toMatchObject({
    protected: true,
    options: { allowFormatColumns: true, allowSort: false, selectionMode: "Unlocked" },
  });
});

test("as many pages high as needed is stated as 0, with the sheet fitted to pages", async () => {
  const xml = await written((sheet) => {
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  });
  expect(xml).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
  expect(xml).toMatch(/<pageSetup [^>]*fitToWidth="1" fitToHeight="0"/);
});

test("a conditional format by formula has a solid fill in both colours", async () => {
  const workbook = workbookWith((sheet) => {
    sheet.conditionalFormats.push({
      id: "1",
      ranges: [{ top: 3, left: 4, bottom: 8, right: 4 }],
      kind: "custom",
      formula: '$E4="○"',
      style: { fill: "#C6EFCE", fontColor: "#006100", bold: true },
      stopIfTrue: true,
      priority: 0,
    });
  });
  const saved = await saveWorkbook(workbook);
  expect(partText(saved, "xl/worksheets/sheet2.xml")).toContain(
    '<conditionalFormatting sqref="E4:E9"><cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1"><formula>$E4="○"</formula></cfRule></conditionalFormatting>',
  );
  expect(partText(saved, "xl/styles.xml")).toContain(
    '<dxf><font><b val="1"/><color rgb="FF006100"/></font><fill><patternFill patternType="solid"><fgColor rgb="FFC6EFCE"/><bgColor rgb="FFC6EFCE"/></patternFill></fill></dxf>',
  );
});

test("a password is kept only as a hash", async () => {
  const xml = await written((sheet) => {
    sheet.protection = { protected: true, options: {}, password: "秘密" };
  });
  expect(xml).toMatch(
    /<sheetProtection algorithmName="SHA-512" hashValue="[\w+/]{86}==" saltValue="[\w+/]{22}==" spinCount="10000" sheet="1" objects="1" scenarios="1"\/>/,
  );
});

test("a table gets its part, with the headings as its columns", async () => {
  const sheet = await reread((own) => {
    ["指標", "実績"].forEach((heading, column) => put(own, `${"AB"[column]}1`, heading));
    own.tables.push({
      id: "new",
      name: "実績表",
      rect: { top: 0, left: 0, bottom: 4, right: 1 },
      columns: ["指標", "実績"],
      hasHeaders: true,
      hasTotals: false,
    });
  });
  expect(sheet.tables).toMatchObject([
    { name: "実績表", columns: ["指標", "実績"], rect: { bottom: 4, right: 1 }, hasTotals: false },
  ]);
});
