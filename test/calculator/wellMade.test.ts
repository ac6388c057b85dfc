import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { saveWorkbook } from "../../src/host/xlsx/saveWorkbook";
import { openSample, runJob } from "../scenarios/mainJob";
import { runCheck } from "./libreOffice";

type Parts = Record<string, string>;

const folder = mkdtempSync(join(tmpdir(), "well-made-"));
let report: Uint8Array;

beforeAll(async () => {
  const model = await openSample("fictitious-r4-r7.xlsx");
  await runJob(model);
  report = await saveWorkbook(model);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function wrongIn(content: Uint8Array): readonly string[] {
  const file = join(folder, "book.xlsx");
  writeFileSync(file, content);
  return runCheck<readonly string[]>("well_made.py", [file]);
}

/** The report with some of its parts changed. */
function spoiled(change: (parts: Parts) => void): Uint8Array {
  const parts: Parts = Object.fromEntries(
    Object.entries(unzipSync(report)).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
  change(parts);
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** Replaces in the first part of that name in which there is something to replace. */
function replace(parts: Parts, name: RegExp, what: string | RegExp, by: string): void {
  for (const [part, text] of Object.entries(parts)) {
    const changed = name.test(part) ? text.replace(what, by) : text;
    if (changed === text) continue;
    parts[part] = changed;
    return;
  }
  throw new Error(`nothing to spoil: ${String(what)} in ${String(name)}`);
}

const sheet = /^xl\/worksheets\/sheet\d+\.xml$/;
const book = /^xl\/workbook\.xml$/;
const chart = /^xl\/charts\/chart\d+\.xml$/;

test("the report is well made", () => {
  expect(wrongIn(report)).toEqual([]);
});

test.each<readonly [string, (parts: Parts) => void, string]>([
  ["a part that is named and missing", (parts) => delete parts["xl/worksheets/sheet2.xml"], "missing part"],
  ["a part without a type", (parts) => (parts["xl/strange.bin"] = "?"), "has no content type"],
  ["XML that does not end", (parts) => replace(parts, sheet, "</worksheet>", ""), "xl/worksheets/sheet"],
  ["a drawing nobody knows", (parts) => replace(parts, sheet, /<drawing r:id="\w+"/, '<drawing r:id="rId99"'), "rId99"],
  [
    "views after the cells",
    (parts) => replace(parts, sheet, /(<sheetViews>.*?<\/sheetViews>)(.*?<\/sheetData>)/s, "$2$1"),
    "sheetViews too late",
  ],
  [
    "an element that is none",
    (parts) => replace(parts, sheet, "<sheetData>", "<cells/><sheetData>"),
    "unknown child cells",
  ],
  [
    "the scale of an axis before its number",
    (parts) => replace(parts, chart, /(<c:axId val="\d+"\/>)(<c:scaling>.*?<\/c:scaling>)/s, "$2$1"),
    "too late",
  ],
  [
    "a style that is not there",
    (parts) => replace(parts, sheet, /(<c r="\w+") s="\d+"/, '$1 s="99999"'),
    "style 99999",
  ],
  [
    "a text that is not there",
    (parts) => replace(parts, sheet, /t="inlineStr"><is>.*?<\/is>/s, 't="s"><v>999999</v>'),
    "shared text 999999",
  ],
  [
    "a number that is none",
    (parts) => replace(parts, sheet, /(<c r="\w+" s="\d+"><v>)[\d.]+/, "$1１２"),
    "is no number",
  ],
  ["a font that is not there", (parts) => replace(parts, /styles/, /(<xf [^>]*fontId=")\d+/, "$1999"), "fontId 999"],
  ["a rule's look that is not there", (parts) => replace(parts, sheet, /dxfId="\d+"/, 'dxfId="999"'), "look 999"],
  ["a row twice", (parts) => replace(parts, sheet, /(<row r="\d+"[^>]*?>.*?<\/row>)/s, "$1$1"), "comes after row"],
  [
    "merged cells over each other",
    (parts) =>
      replace(parts, sheet, /<mergeCell ref="([A-Z]+\d+:[A-Z]+\d+)"\/>/, '<mergeCell ref="$1"/><mergeCell ref="$1"/>'),
    "overlap",
  ],
  ["two sheets of one number", (parts) => replace(parts, book, /(sheetId="(\d+)".*?sheetId=")\d+/s, "$1$2"), "twice"],
  ["a sheet's name that is none", (parts) => replace(parts, book, /(<sheet name=")[^"]+/, "$1実績:R6"), "is not one"],
  [
    "a name that leads nowhere",
    (parts) => replace(parts, book, /(<definedName [^>]*>)'[^']+'/, "$1'なし'"),
    "missing sheet なし",
  ],
  ["an axis nobody has", (parts) => replace(parts, chart, /(<c:crossAx val=")\d+/, "$17"), "missing axis 7"],
])("%s is found", (_case, spoil, complaint) => {
  const wrong = wrongIn(spoiled(spoil));
  expect(wrong.join("\n")).toContain(complaint);
  expect(wrong).not.toEqual([]);
});

test("half a file is found", () => {
  expect(wrongIn(report.slice(0, report.length / 2)).join()).toContain("not a package");
});
