import { strToU8, zipSync } from "fflate";
import { loadWorkbook } from "./loadWorkbook";
import { cellAt, sheetXml, smallPackage } from "./testWorkbook";

const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const sheet1 = (xml: string): Uint8Array => smallPackage({ "xl/worksheets/sheet1.xml": xml });

describe("files that are no workbook are told apart", () => {
  test.each<[string, Uint8Array, string]>([
    ["0 bytes", new Uint8Array(), "empty"],
    ["a password-protected workbook", new Uint8Array([...OLE2, ...utf16("EncryptedPackage")]), "encrypted"],
    ["an .xls", new Uint8Array([...OLE2, ...utf16("Workbook")]), "legacyXls"],
    ["an .xls of Excel 4", new Uint8Array([0x09, 0x04, 0x06, 0x00, 0x00]), "legacyXls"],
    ["a web page", strToU8("<!DOCTYPE html><html><body>404</body></html>"), "html"],
    ["a table of HTML as systems export it", strToU8("\uFEFF\n<table><tr><td>指標</td></tr></table>"), "html"],
    [
      "a web page in Shift_JIS",
      new Uint8Array([...strToU8("<html><title>"), 0x83, 0x47, 0x83, 0x89, 0x81, 0x5b]),
      "html",
    ],
    ["CSV in Shift_JIS", new Uint8Array([0x8e, 0x77, 0x95, 0x57, 0x2c, 0x31, 0x0d, 0x0a]), "text"],
    ["some other bytes", new Uint8Array([1, 2, 3, 0, 5]), "notZip"],
    ["a zip that breaks off", smallPackage().slice(0, 900), "corrupt"],
    ["a zip of something else", zipSync({ "readme.txt": strToU8("x") }), "notWorkbook"],
    [
      "a document of Word",
      smallPackage({
        "[Content_Types].xml":
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ' +
          'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      }),
      "notWorkbook",
    ],
    ["malformed XML between the cells", sheet1(sheetXml('<row r="1"><c r="A1"><v>1</c></row>')), "corrupt"],
    ["malformed XML around the cells", sheet1(sheetXml("", "<mergeCells>")), "corrupt"],
    [
      "a part that is missing",
      zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "xl/a.xml": strToU8("<a/>") }),
      "corrupt",
    ],
  ])("%s", async (_, bytes, code) => {
    await expect(loadWorkbook(bytes)).rejects.toMatchObject({ name: "XlsxError", code });
  });

  test("the broken part is named", async () => {
    await expect(loadWorkbook(sheet1("<worksheet>"))).rejects.toMatchObject({ part: "xl/worksheets/sheet1.xml" });
  });
});

describe("cells", () => {
  const read = async (rows: string, parts: Record<string, string> = {}) => {
    const workbook = await loadWorkbook(smallPackage({ "xl/worksheets/sheet1.xml": sheetXml(rows), ...parts }));
    return { workbook, at: (address: string) => cellAt(workbook.sheets[0], address) };
  };
  const strings = (items: string): Record<string, string> => ({
    "xl/sharedStrings.xml": `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${items}</sst>`,
  });

  test.each<[string, string, unknown]>([
    ["a number", '<c r="A1"><v>1.5</v></c>', 1.5],
    ["a number that was rounded nowhere", '<c r="A1" s="1"><v>45000.12345678901</v></c>', 45000.12345678901],
    ["a truth value", '<c r="A1" t="b"><v>1</v></c>', true],
    ["an error", '<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: "#DIV/0!" }],
    ["a shared text", '<c r="A1" t="s"><v>0</v></c>', "合計特殊出生率"],
    ["a text in the cell", '<c r="A1" t="inlineStr"><is><t>a &lt;&amp;&gt; b</t></is></c>', "a <&> b"],
    ["an escaped carriage return", '<c r="A1" t="str"><v>1行目_x000D_\n2行目</v></c>', "1行目\r\n2行目"],
    ["a date of the strict dialect", '<c r="A1" t="d"><v>2024-04-01T12:00:00</v></c>', 45383.5],
    ["a number cell without number", '<c r="A1" s="1" t="n"/>', null],
  ])("%s", async (_, cell, value) => {
    const { at } = await read(`<row r="1">${cell}</row>`);
    expect(at("A1")?.value).toEqual(value);
  });

  test("furigana is no part of a text, formatted runs are", async () => {
    const items =
      '<si><t>北本</t><rPh sb="0" eb="2"><t>キタモト</t></rPh></si><si><r><t>前年</t></r><r><rPr><b/></rPr><t>比</t></r></si><si/>';
    const { at } = await read(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>',
      strings(items),
    );
    expect([at("A1")?.value, at("B1")?.value, at("C1")?.value]).toEqual(["北本", "前年比", ""]);
    expect(at("B1")?.backing).toBeDefined();
  });

  test("cells and rows that state no place follow one another", async () => {
    const { at } = await read("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>");
    expect([at("A1")?.value, at("B1")?.value, at("A2")?.value]).toEqual([1, 2, 3]);
  });

  test("an empty text is a result, a missing value is none", async () => {
    const { at, workbook } = await read(
      '<row r="1"><c r="A1" t="str"><f>IF(B1="","",1)</f><v></v></c><c r="B1"><f>1+1</f></c></row>',
    );
    expect(at("A1")).toMatchObject({ formula: 'IF(B1="","",1)', value: "", hasResult: true });
    expect(at("B1")).toMatchObject({ formula: "1+1", hasResult: false });
    expect(workbook.recalculateOnOpen).toBe(true);
  });

  test("shared formulas are told at each cell, without touching texts and sheet names that look like addresses", async () => {
    const { at } = await read(
      `<row r="1"><c r="C1" t="str"><f t="shared" si="0" ref="C1:C2">IF(A1="A1",'A1'!$B1,C$9)</f><v>x</v></c></row>` +
        '<row r="2"><c r="C2" t="str"><f t="shared" si="0"/><v>y</v></c></row>',
    );
    expect(at("C2")?.formula).toBe(`IF(A2="A1",'A1'!$B2,C$9)`);
  });

  test("array formulas state their range; newer functions lose their prefixes", async () => {
    const { at } = await read(
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c><c r="C1" cm="1"><f t="array" ref="C1:C3">_xlfn._xlws.SORT(B1:B3)</f><v>1</v></c></row>',
    );
    expect(at("A1")).toMatchObject({
      formula: "B1:B2*2",
      arrayRef: { top: 0, left: 0, bottom: 1, right: 0 },
      arrayFixed: true,
    });
    expect(at("C1")).toMatchObject({ formula: "SORT(B1:B3)" });
    expect(at("C1")?.arrayFixed).toBeUndefined();
  });

  test("cells of one format share one style", async () => {
    const { at } = await read(
      '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1"><v>2</v></c><c r="C1"><v>2</v></c></row>',
    );
    expect(at("A1")?.style).toMatchObject({ numberFormat: "0.00%", font: { name: "游ゴシック", size: 11 } });
    expect(at("B1")?.style).toBe(at("A1")?.style);
    expect(at("C1")?.style).toBeNull();
  });
});

describe("oddly packed files", () => {
  test("entries with backslashes and small letters", async () => {
    const { unzipSync } = await import("fflate");
    const parts = Object.entries(unzipSync(smallPackage())).map(([name, bytes]) => {
      return [(name === "[Content_Types].xml" ? "[content_types].xml" : name).replaceAll("/", "\\"), bytes] as const;
    });
    const workbook = await loadWorkbook(zipSync(Object.fromEntries(parts)));
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(["実績"]);
  });

  test("elements with a prefix", async () => {
    const xml =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1">' +
      '<x:c r="A1" t="s"><x:v>0</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>';
    const workbook = await loadWorkbook(sheet1(xml));
    expect(cellAt(workbook.sheets[0], "A1")?.value).toBe("合計特殊出生率");
    expect(workbook.sheets[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  });
});

describe("the sheet around its cells", () => {
  test("sizes, freeze, rules, page and protection", async () => {
    const xml = sheetXml(
      '<row r="2" ht="30" customHeight="1"/><row r="3" hidden="1"/>',
      '<sheetProtection sheet="1" password="CEBA" sort="0"/><conditionalFormatting sqref="A1:A3 C1"><cfRule type="expression" priority="2" stopIfTrue="1"><formula>$A1&lt;0</formula></cfRule></conditionalFormatting>' +
        '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="B1 D1:D2"><formula1>"順調,遅れ"</formula1></dataValidation></dataValidations>' +
        '<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="1" bottom="1" header="0.3" footer="0.3"/>' +
        '<pageSetup paperSize="8" orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>&amp;L北本市&amp;C&amp;P / &amp;N</oddFooter></headerFooter><rowBreaks count="1"><brk id="5" max="16383" man="1"/></rowBreaks>',
      '<sheetPr><tabColor rgb="FF00B050"/><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="1" ySplit="3" topLeftCell="B4" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="18.75"/><cols><col min="2" max="3" width="20" customWidth="1"/><col min="5" max="5" width="9" hidden="1"/></cols>',
    );
    const [sheet] = (await loadWorkbook(sheet1(xml))).sheets;
    expect(sheet).toMatchObject({
      tabColor: "#00B050",
      showGridlines: false,
      freeze: { rows: 3, columns: 1 },
      validations: [
        {
          rect: { top: 0, left: 1, bottom: 0, right: 1 },
          type: "list",
          source: "順調,遅れ",
          inCellDropDown: true,
          ignoreBlanks: true,
        },
        { rect: { top: 0, left: 3, bottom: 1, right: 3 }, source: "順調,遅れ" },
      ],
      conditionalFormats: [
        { kind: "custom", formula: "$A1<0", stopIfTrue: true, ranges: [{ bottom: 2 }, { left: 2 }] },
      ],
      protection: { protected: true, options: { allowSort: true, allowFormatCells: false, selectionMode: "Normal" } },
      pageLayout: {
        orientation: "Landscape",
        paperSize: "A3",
        zoom: { horizontalFitToPages: 1 },
        margins: { left: 36, top: 72 },
        centerHorizontally: true,
        headersFooters: { leftFooter: "北本市", centerFooter: "&P / &N" },
        horizontalBreaks: [5],
      },
    });
    expect(sheet?.columnWidths.get(1)).toBe(120);
    expect(sheet?.rowHeights.get(1)).toBe(30);
    expect([...(sheet?.hiddenRows ?? []), ...(sheet?.hiddenColumns ?? [])]).toEqual([2, 4]);
    expect(sheet?.touched).toBe("no");
  });
});
