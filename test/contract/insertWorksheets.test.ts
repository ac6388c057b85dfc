import { readFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync, strToU8, unzipSync, strFromU8 } from "fflate";
import { createWorkbook } from "../../src/host/model/createWorkbook";
import type { WorkbookModel } from "../../src/host/model/workbookModel";
import { loadWorkbook } from "../../src/host/xlsx/loadWorkbook";
import { saveWorkbook } from "../../src/host/xlsx/saveWorkbook";
import { errorCode } from "../support/errorCode";
import { openSession, type HostSession } from "../support/hostSession";

let session: HostSession;
beforeEach(() => {
  session = openSession();
});

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");

/** A file made through the client: two sheets that refer to each other, names, a rule, a list, a hidden sheet. */
async function sourceFile(): Promise<Uint8Array> {
  const model = createWorkbook();
  const other = openSession(model);
  await other.Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const first = worksheets.getFirst();
    const second = worksheets.add("集計");
    first.getRange("A1:B2").values = [
      ["指標", "値"],
      ["出生数", 412],
    ];
    first.getRange("B2").numberFormat = [["#,##0"]];
    first.getRange("B2").format.fill.color = "#FFF2CC";
    first.getRange("B2").dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 999, operator: "Between" } };
    second.getRange("A1").formulas = [["=Sheet1!B2*2"]];
    second.getRange("A2").formulas = [["=合計元+1"]];
    names.add("合計元", first.getRange("B2"));
    first.names.add("見出し", first.getRange("A1"));
    second.visibility = "VeryHidden";
    first.customProperties.add("kpi", "R7");
    await context.sync();
  });
  session = openSession();
  return saveWorkbook(model);
}

/** The same file with a named style of its own. */
function withNamedStyle(file: Uint8Array, name: string): Uint8Array {
  const parts = unzipSync(file);
  const styles = strFromU8(parts["xl/styles.xml"] ?? new Uint8Array());
  const changed = styles.replace("</cellStyles>", `<cellStyle name="${name}" xfId="0"/></cellStyles>`);
  expect(changed).not.toBe(styles);
  return zipSync({ ...parts, "xl/styles.xml": strToU8(changed) });
}

async function insert(file: string, options?: Excel.InsertWorksheetOptions): Promise<readonly string[]> {
  return session.Excel.run(async (context) => {
    const ids = context.workbook.insertWorksheetsFromBase64(file, options);
    await context.sync();
    return ids.value;
  });
}

const sheetNames = (model: WorkbookModel = session.model): string[] => model.sheets.map(({ name }) => name);

describe("insertWorksheetsFromBase64", () => {
  test("brings every sheet behind the others, with a number where the name is taken, and answers with the ids", async () => {
    const file = base64(await sourceFile());
    const ids = await insert(file);
    expect(sheetNames()).toEqual(["Sheet1", "Sheet1 (2)", "集計"]);
    expect(ids).toEqual(session.model.sheets.slice(1).map(({ id }) => id));
    expect(await insert(file)).toHaveLength(2);
    expect(sheetNames()).toEqual(["Sheet1", "Sheet1 (2)", "集計", "Sheet1 (3)", "集計 (2)"]);
  });

  test("contents, formats, rules, properties, visibility and references among the sheets come along", async () => {
    await insert(base64(await sourceFile()));
    await session.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1 (2)");
      const cell = sheet.getRange("B2").load("values,numberFormat,format/fill/color,dataValidation/rule");
      const sums = context.workbook.worksheets.getItem("集計").getRange("A1:A2").load("values,formulas");
      const property = sheet.customProperties.getItem("kpi").load("value");
      await context.sync();
      expect(cell.toJSON()).toMatchObject({
        values: [[412]],
        numberFormat: [["#,##0"]],
        format: { fill: { color: "#FFF2CC" } },
        dataValidation: { rule: { wholeNumber: { formula1: 0, formula2: 999, operator: "Between" } } },
      });
      expect(sums.values).toEqual([[824], [413]]);
      expect(sums.formulas).toEqual([["='Sheet1 (2)'!B2*2"], ["=合計元+1"]]);
      expect(property.value).toBe("R7");
      cell.values = [[1]];
      await context.sync();
      sums.load("values");
      await context.sync();
      expect(sums.values).toEqual([[2], [2]]);
    });
    expect(session.model.sheets.at(-1)?.visibility).toBe("VeryHidden");
  });

  test("names of the workbook stay the workbook's, the second time they are the sheet's; deleting leaves #REF! behind", async () => {
    const file = base64(await sourceFile());
    const [first = ""] = await insert(file);
    const [second = ""] = await insert(file);
    const scopes = () => session.model.names.map(({ name, sheetId, formula }) => [name, sheetId, formula]);
    expect(scopes()).toEqual([
      ["合計元", null, "'Sheet1 (2)'!$B$2"],
      ["見出し", first, "'Sheet1 (2)'!$A$1"],
      ["合計元", second, "'Sheet1 (3)'!$B$2"],
      ["見出し", second, "'Sheet1 (3)'!$A$1"],
    ]);
    await session.Excel.run(async (context) => {
      for (const id of [first, second]) context.workbook.worksheets.getItem(id).delete();
      await context.sync();
    });
    expect(scopes()).toEqual([["合計元", null, "#REF!"]]);
  });

  test.each<[string, Excel.InsertWorksheetOptions, readonly string[]]>([
    ["at the beginning", { positionType: "Beginning" }, ["集計", "甲", "乙"]],
    ["before a sheet by name", { positionType: "Before", relativeTo: "乙" }, ["甲", "集計", "乙"]],
    ["after a sheet by name", { positionType: "After", relativeTo: "甲" }, ["甲", "集計", "乙"]],
    ["at the end", { positionType: "End" }, ["甲", "乙", "集計"]],
    ["before no sheet: at the beginning", { positionType: "Before" }, ["集計", "甲", "乙"]],
    ["after no sheet: at the end", { positionType: "After" }, ["甲", "乙", "集計"]],
  ])("puts one named sheet %s", async (_, options, expected) => {
    const file = base64(await sourceFile());
    await session.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().name = "甲";
      context.workbook.worksheets.add("乙");
      await context.sync();
    });
    await insert(file, { ...options, sheetNamesToInsert: ["集計"] });
    expect(sheetNames()).toEqual(expected);
  });

  test("a worksheet may say the place, and an empty list of names means all", async () => {
    const file = base64(await sourceFile());
    await session.Excel.run(async (context) => {
      const relativeTo = context.workbook.worksheets.getFirst();
      context.workbook.insertWorksheetsFromBase64(file, { sheetNamesToInsert: [], positionType: "Before", relativeTo });
      await context.sync();
    });
    expect(sheetNames()).toEqual(["Sheet1 (2)", "集計", "Sheet1"]);
  });

  test("a sheet that comes alone refers to the file the others stay in, and keeps its results", async () => {
    await insert(base64(await sourceFile()), { sheetNamesToInsert: ["集計"] });
    await session.Excel.run(async (context) => {
      const sum = context.workbook.worksheets.getItem("集計").getRange("A1").load("formulas,values");
      await context.sync();
      expect(sum.formulas).toEqual([["='[Book1.xlsx]Sheet1'!B2*2"]]);
      expect(sum.values).toEqual([[824]]);
    });
  });

  test("named styles come along and stay when the sheets are deleted, until they are deleted", async () => {
    const file = withNamedStyle(await sourceFile(), "入力欄");
    const styles = async (): Promise<readonly string[]> =>
      session.Excel.run(async (context) => {
        const items = context.workbook.styles.load("items/name,items/builtIn");
        await context.sync();
        return items.items.filter(({ builtIn }) => !builtIn).map(({ name }) => name);
      });
    const ids = await insert(base64(file));
    await session.Excel.run(async (context) => {
      for (const id of ids) {
        const sheet = context.workbook.worksheets.getItem(id);
        sheet.visibility = "Visible";
        sheet.delete();
      }
      await context.sync();
    });
    expect(await styles()).toEqual(["入力欄"]);
    const kept = await loadWorkbook(await saveWorkbook(session.model));
    expect(kept.namedStyles).toContainEqual({ name: "入力欄", builtIn: false });
    await session.Excel.run(async (context) => {
      context.workbook.styles.getItem("入力欄").delete();
      await context.sync();
    });
    expect(await styles()).toEqual([]);
    const without = await loadWorkbook(await saveWorkbook(session.model));
    expect(without.namedStyles.map(({ name }) => name)).not.toContain("入力欄");
  });

  const ole = (stream: string): Uint8Array =>
    new Uint8Array([
      ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(504).fill(0)],
      ...[...stream].flatMap((letter) => [letter.charCodeAt(0), 0]),
    ]);

  test.each<[string, string, string]>([
    ["no base64", "これは違う", "InvalidArgument"],
    ["a data URL with its head", "data:application/octet-stream;base64,UEsDBA==", "InvalidArgument"],
    ["an encrypted workbook", base64(ole("EncryptedPackage")), "GeneralException"],
    ["an .xls", base64(ole("Workbook")), "GeneralException"],
    ["nothing", "", "GeneralException"],
    ["CSV", base64(strToU8("指標,値\n出生数,412\n")), "GeneralException"],
    ["a zip of something else", base64(zipSync({ "a.txt": strToU8("x") })), "GeneralException"],
  ])("refuses %s and leaves the workbook as it is", async (_, file, code) => {
    expect(await errorCode(insert(file))).toBe(code);
    expect(sheetNames()).toEqual(["Sheet1"]);
  });

  test("refuses a file that breaks off, a sheet the file does not have, and a place that is none", async () => {
    const file = await sourceFile();
    expect(await errorCode(insert(base64(file.slice(0, 2000))))).toBe("GeneralException");
    expect(await errorCode(insert(base64(file), { sheetNamesToInsert: ["ない"] }))).toBe("InvalidArgument");
    expect(await errorCode(insert(base64(file), { positionType: "After", relativeTo: "ない" }))).toBe("ItemNotFound");
    expect(sheetNames()).toEqual(["Sheet1"]);
  });

  test("a protected structure forbids it, here as in the file", async () => {
    const file = await sourceFile();
    session.model.structureProtected = true;
    expect(await errorCode(insert(base64(file)))).toBe("AccessDenied");
    session.model.structureProtected = false;
    const parts = unzipSync(file);
    const workbook = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
    const locked = workbook.replace(/<sheets>/, '<workbookProtection lockStructure="1"/><sheets>');
    expect(locked).not.toBe(workbook);
    const bytes = zipSync({ ...parts, "xl/workbook.xml": strToU8(locked) });
    expect(await errorCode(insert(base64(bytes)))).toBe("GeneralException");
    expect(sheetNames()).toEqual(["Sheet1"]);
  });

  test("a real file with charts is inserted, saved and opened again", async () => {
    const sample = readFileSync(join(__dirname, "../../samples/fictitious-r4-r7.xlsx"));
    const ids = await insert(base64(sample));
    const saved = await loadWorkbook(await saveWorkbook(session.model));
    expect(saved.sheets).toHaveLength(1 + ids.length);
    const original = await loadWorkbook(new Uint8Array(sample));
    expect(saved.sheets.slice(1).map(({ rows }) => rows.size)).toEqual(original.sheets.map(({ rows }) => rows.size));
  });
});
