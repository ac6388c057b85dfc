import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { FileRead, GivenFile } from "../../src/core/workbook/returnedFiles";
import { excelReturnedFiles } from "../../src/excel/readReturnedFiles";
import type { Host } from "../../src/host/createHost";
import { addSheet, setVisibility } from "../../src/host/model/editSheets";
import { createWorkbook } from "../../src/host/model/createWorkbook";
import { addName } from "../../src/host/model/names";
import type { WorkbookModel } from "../../src/host/model/workbookModel";
import { saveWorkbook } from "../../src/host/xlsx/saveWorkbook";
import { openSession } from "../support/hostSession";
import { openSample } from "./mainJob";

const given = (name: string, bytes: Uint8Array): GivenFile => ({ name, read: () => Promise.resolve(bytes) });

/** A file with a name, a hidden and a very hidden sheet, a named style, and a sheet name the open workbook has too. */
async function troublesomeFile(sheetName: string, figure: number): Promise<Uint8Array> {
  const model = createWorkbook();
  const { Excel } = openSession(model);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.name = sheetName;
    sheet.getRange("B2:C3").values = [
      ["出生数", figure],
      ["備考", "＝そのまま"],
    ];
    await context.sync();
  });
  const hidden = addSheet(model, "一覧");
  setVisibility(model, hidden, "VeryHidden");
  addName(model, null, "選択肢", `'一覧'!$A$1:$A$3`);
  addName(model, null, "税率", "0.1");
  const parts = unzipSync(await saveWorkbook(model));
  const styles = strFromU8(parts["xl/styles.xml"] ?? new Uint8Array());
  const styled = styles.replace("</cellStyles>", '<cellStyle name="調査票の入力欄" xfId="0"/></cellStyles>');
  return zipSync({ ...parts, "xl/styles.xml": strToU8(styled) });
}

/** Everything a file that was read could leave behind. */
function inventoryOf(model: WorkbookModel) {
  return {
    sheets: model.sheets.map(({ id, name, visibility, touched }) => ({ id, name, visibility, touched })),
    names: model.names.map(({ name, formula, sheetId }) => ({ name, formula, sheetId })),
    styles: model.namedStyles,
    active: model.activeSheetId,
    selection: model.selection,
    settings: [...model.settings],
    xmlParts: model.customXmlParts.length,
  };
}

async function readAll(files: readonly GivenFile[]): Promise<readonly FileRead[]> {
  const reads: FileRead[] = [];
  await excelReturnedFiles().readFiles(files, (read) => reads.push(read));
  return reads;
}

async function openOffice(): Promise<Host> {
  return openSession(await openSample("kitamoto-fy2024.xlsx")).host;
}

test("the cells of every sheet are taken, and nothing of the files stays: sheets, names, named styles, the sheet in front", async () => {
  const files = [
    given("企画課.xlsx", await troublesomeFile("調査票", 412)),
    given("子育て課.xlsx", await troublesomeFile("調査票", 7)),
  ];
  const host = await openOffice();
  const before = inventoryOf(host.model);
  const bytesBefore = await saveWorkbook(host.model);
  const reads = await readAll(files);
  expect(inventoryOf(host.model)).toEqual(before);
  expect(await saveWorkbook(host.model)).toEqual(bytesBefore);
  expect(reads.map((read) => read.kind === "read" && read.grids.map(({ sheet }) => sheet))).toEqual([
    ["調査票", "一覧"],
    ["調査票", "一覧"],
  ]);
  expect(reads[1]).toMatchObject({
    file: "子育て課.xlsx",
    grids: [
      {
        top: 1,
        left: 1,
        values: [
          ["出生数", 7],
          ["備考", "＝そのまま"],
        ],
        visibility: "visible",
      },
      { visibility: "veryHidden", values: [] },
    ],
  });
});

test("a sheet the open workbook has too is told by its name in the file", async () => {
  const file = await troublesomeFile("進捗入力", 1);
  const host = await openOffice();
  addSheet(host.model, "進捗入力");
  const [read] = await readAll([given("a.xlsx", file)]);
  expect(read).toMatchObject({ kind: "read", grids: [{ sheet: "進捗入力" }, { sheet: "一覧" }] });
});

test("a file that cannot be read does not keep the others from being read", async () => {
  const good = await troublesomeFile("調査票", 1);
  const host = await openOffice();
  const before = inventoryOf(host.model);
  const ole = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(600).fill(0)]);
  const reads = await readAll([
    given("空.xlsx", new Uint8Array()),
    given("旧形式.xlsx", ole),
    given("途中.xlsx", good.slice(0, 3000)),
    given("一覧.csv", strToU8("指標,値\n")),
    { name: "開けない.xlsx", read: () => Promise.reject(new Error("locked")) },
    given("よい.xlsx", good),
  ]);
  expect(reads.map((read) => (read.kind === "read" ? "read" : read.fault))).toEqual([
    "empty",
    "xls",
    "refused",
    "text",
    "unreadable",
    "read",
  ]);
  expect(inventoryOf(host.model)).toEqual(before);
});

test.each([
  ...[1, 2, 3, 4, 5, 6, 7].map((request) => ({ request })),
  ...[0, 3, 9, 15].map((actionIndex) => ({ request: 3, actionIndex })),
])("%j fails: nothing is left behind, and the next run gives the same", async (place) => {
  const files = [
    given("甲.xlsx", await troublesomeFile("調査票", 1)),
    given("乙.xlsx", await troublesomeFile("調査票", 2)),
  ];
  const host = await openOffice();
  const before = inventoryOf(host.model);
  const whole = await readAll(files);
  host.failAt({ ...place, code: "GeneralException" });
  await readAll(files).catch(() => []);
  expect(inventoryOf(host.model)).toEqual(before);
  expect(await readAll(files)).toEqual(whole);
  expect(inventoryOf(host.model)).toEqual(before);
});

test("stopped between two files, what was read so far is given and nothing is left behind", async () => {
  const files = [
    given("甲.xlsx", await troublesomeFile("調査票", 1)),
    given("乙.xlsx", await troublesomeFile("調査票", 2)),
  ];
  const host = await openOffice();
  const before = inventoryOf(host.model);
  const reads: FileRead[] = [];
  const result = await excelReturnedFiles().readFiles(files, (read) => reads.push(read), {
    isCancelled: () => reads.length > 0,
  });
  expect([result.cancelled, reads.length]).toEqual([true, 1]);
  expect(inventoryOf(host.model)).toEqual(before);
});

test("a large file is read in pieces", async () => {
  const model = createWorkbook();
  const { Excel } = openSession(model);
  await Excel.run(async (context) => {
    const rows = Array.from({ length: 7000 }, (_, row) =>
      Array.from({ length: 12 }, (__, column) => `値${row * 12 + column}`),
    );
    context.workbook.worksheets.getFirst().getRange("A1:L7000").values = rows;
    await context.sync();
  });
  const file = await saveWorkbook(model);
  const host = await openOffice();
  const before = inventoryOf(host.model);
  const [read] = await readAll([given("大きい.xlsx", file)]);
  expect(read).toMatchObject({ kind: "read" });
  const [grid] = read?.kind === "read" ? read.grids : [];
  expect(grid?.values).toHaveLength(7000);
  expect(grid?.values[6999]?.[11]).toBe("値83999");
  expect(inventoryOf(host.model)).toEqual(before);
});

test("a workbook whose structure is protected, or that is read-only, is refused before anything", async () => {
  const host = await openOffice();
  host.model.structureProtected = true;
  await expect(readAll([])).rejects.toMatchObject({ code: "StructureProtected" });
  host.model.structureProtected = false;
  host.model.readOnly = true;
  await expect(readAll([])).rejects.toMatchObject({ code: "WorkbookReadOnly" });
});
