import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { newSheet } from "../../src/host/model/newSheet";
import type { WorkbookModel } from "../../src/host/model/workbookModel";
import { loadWorkbook } from "../../src/host/xlsx/loadWorkbook";
import { saveWorkbook } from "../../src/host/xlsx/saveWorkbook";
import { chart, put, series } from "../../src/host/xlsx/testWorkbook";
import { compareSheets } from "./compareSheets";
import { convertWithLibreOffice } from "./libreOffice";

const OWN = "進捗一覧";
const folder = mkdtempSync(join(tmpdir(), "untouched-sheets-"));
const made = execFileSync("/usr/bin/python3", [join(__dirname, "make_inputs.py"), folder], { encoding: "utf8" })
  .trim()
  .split("\n");
const converted = convertWithLibreOffice(made, "xlsx", join(folder, "converted"));
const inputs = [
  ...made.map((path) => ({ writer: basename(path).startsWith("xw") ? "XlsxWriter" : "openpyxl", path })),
  ...converted.map((path) => ({ writer: "LibreOffice", path })),
].map((input) => ({ ...input, file: basename(input.path) }));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A sheet as the add-in writes it: table, rules, names, page, chart. */
function addOwnSheet(workbook: WorkbookModel): void {
  const sheet = newSheet(workbook, OWN);
  const head = { font: { name: "游ゴシック", bold: true, color: "#FFFFFF" }, fill: "#1F4E79" };
  ["指標", "基準値", "実績", "判定"].forEach((text, at) => put(sheet, `${"ABCD"[at]}1`, text, undefined, head));
  for (let row = 2; row <= 9; row++) {
    put(sheet, `A${row}`, `指標${row}`);
    put(sheet, `B${row}`, row * 10);
    put(sheet, `C${row}`, `=B${row}*1.25`, row * 12.5, { numberFormat: "0.0%" });
    put(sheet, `D${row}`, `=IF(C${row}>B${row},"○","×")`, "○");
  }
  sheet.conditionalFormats.push({
    id: "own",
    ranges: [{ top: 1, left: 3, bottom: 8, right: 3 }],
    kind: "custom",
    formula: '$D2="○"',
    style: { fill: "#C6EFCE", bold: true },
    stopIfTrue: false,
    priority: 0,
  });
  sheet.pageLayout = { ...sheet.pageLayout, orientation: "Landscape", printArea: "A1:D9", printTitleRows: "1:1" };
  sheet.charts.push(chart([series(`'${OWN}'!$C$2:$C$9`, { categories: `'${OWN}'!$A$2:$A$9` })]));
  workbook.sheets.unshift(sheet);
  workbook.activeSheetId = sheet.id;
  workbook.names.push({
    id: "own",
    name: "進捗_実績",
    formula: `'${OWN}'!$C$2:$C$9`,
    sheetId: null,
    comment: "",
    visible: true,
  });
  workbook.settings.set("mapping", { version: 1 });
}

describe.each(inputs)("$writer: $file", ({ path, file, writer }) => {
  const saved = join(folder, `saved-${writer}-${file}`);

  test("with our sheet in front, every user sheet, name and part is as before", async () => {
    const workbook = await loadWorkbook(readFileSync(path));
    addOwnSheet(workbook);
    writeFileSync(saved, await saveWorkbook(workbook));
    expect(compareSheets(path, saved, [OWN])).toEqual([]);
  });

  test("written anew, every user sheet still reads the same", async () => {
    const workbook = await loadWorkbook(readFileSync(path));
    for (const sheet of workbook.sheets) sheet.touched = "yes";
    writeFileSync(saved, await saveWorkbook(workbook));
    expect(compareSheets(path, saved, [OWN], ["--touched"])).toEqual([]);
  });

  test("saved twice, our sheet is rewritten and nothing is lost", async () => {
    const workbook = await loadWorkbook(readFileSync(path));
    addOwnSheet(workbook);
    const again = await loadWorkbook(await saveWorkbook(workbook));
    const own = again.sheets.find((sheet) => sheet.name === OWN);
    if (!own) throw new Error("Our sheet is missing.");
    put(own, "A2", "改めた指標");
    own.charts = own.charts.map((each) => ({ ...each, title: { ...each.title, text: "改めた題" } }));
    own.touched = "yes";
    writeFileSync(saved, await saveWorkbook(again));
    expect(compareSheets(path, saved, [OWN])).toEqual([]);
    expect(
      (await loadWorkbook(readFileSync(saved))).sheets.find((sheet) => sheet.name === OWN)?.charts[0]?.title.text,
    ).toBe("改めた題");
  });
});
