import { writeReport } from "../../src/app/writeReport";
import { standardScheme } from "../../src/core/kpi/standardScheme";
import { kitamotoStrategy } from "../../src/core/strategy/kitamoto/kitamotoStrategy";
import { ExcelError } from "../../src/excel/ExcelError";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import type { Fault } from "../../src/host/protocol/faults";
import type { WorkbookModel } from "../../src/host/model/workbookModel";
import { openSession } from "../support/hostSession";
import { formulaCells, openSample, runJob, sheetContents, sheetNamed, statusesInSheet } from "./mainJob";

const request = { strategy: kitamotoStrategy, scheme: standardScheme, reportYear: null } as const;

async function failing(model: WorkbookModel, fault: Fault): Promise<ExcelError> {
  const { host } = openSession(model);
  host.failAt(fault);
  const outcome = await writeReport(excelWorkbook(), request).catch((error: unknown) => error);
  if (!(outcome instanceof ExcelError)) throw new Error(`no refusal came out: ${JSON.stringify(outcome)}`);
  return outcome;
}

/** Requests of one run: 1 list of sheets, 2 contents, 3 look, 4 contents, 5 formats and charts. */
const writeFaults: readonly (readonly [string, Fault])[] = [
  ["adding a sheet", { member: "WorksheetCollection.add", code: "AccessDenied" }],
  ["the third sheet", { member: "WorksheetCollection.add", after: 2, code: "GeneralException" }],
  ["a name", { member: "NamedItemCollection.add", after: 5, code: "InvalidArgument" }],
  ["the first contents", { member: "Range.formulas", after: 0, code: "InvalidArgument" }],
  ["later contents", { member: "Range.formulas", after: 6, code: "MemoryLimitReached" }],
  ["the first action of the contents", { request: 4, actionIndex: 0, code: "ActivityLimitReached" }],
];

test.each(writeFaults)("refused at %s: one typed error, and the workbook is as it was", async (_where, fault) => {
  const model = await openSample("kitamoto-fy2024.xlsx");
  const before = model.sheets.map(sheetContents);
  const names = model.names.length;
  const error = await failing(model, fault);
  expect(error.code).toBe(fault.code);
  expect(error.message).toMatch(/[ぁ-ん].*。$/);
  expect(error.cause).toBeInstanceOf(Error);
  expect(model.sheets.map(sheetContents)).toEqual(before);
  expect(model.names.length).toBe(names);
});

test.each(writeFaults)("refused at %s, then run again: done", async (_where, fault) => {
  const model = await openSample("kitamoto-fy2024.xlsx");
  await failing(model, fault);
  const { result } = await runJob(model);
  expect(model.sheets.length).toBe(6 + 5);
  expect(statusesInSheet(model)).toEqual(
    Object.fromEntries(result.evaluations.map(({ indicatorId, status }) => [indicatorId, status])),
  );
});

test.each([
  ["clearing", { member: "Range.clear", code: "AccessDenied" }],
  ["contents", { member: "Range.formulas", after: 3, code: "GeneralException" }],
] as const)(
  "refused at %s while rewriting: the next run finishes, nothing of the user's is lost",
  async (_where, fault) => {
    const model = await openSample("kitamoto-fy2024.xlsx");
    await runJob(model);
    const users = model.sheets.slice(0, 6).map(sheetContents);
    await failing(model, fault);
    expect(model.sheets.slice(0, 6).map(sheetContents)).toEqual(users);
    const fresh = await openSample("kitamoto-fy2024.xlsx");
    await runJob(fresh);
    const { result } = await runJob(model);
    expect(model.sheets.length).toBe(11);
    expect(sheetContents(sheetNamed(model, "進捗一覧"))).toEqual(sheetContents(sheetNamed(fresh, "進捗一覧")));
    expect(result.cancelled).toBe(false);
    expect(formulaCells(model).withoutResult).toEqual([]);
  },
);

test.each([
  ["a chart's colours", "ChartFill.setSolidColor", 0],
  ["a chart's title", "ChartTitle.text", 2],
  ["a chart's axis", "ChartAxis.numberFormat", 1],
  ["frozen panes", "WorksheetFreezePanes.freezeAt", 0],
  ["the paper", "PageLayout.paperSize", 0],
  ["the fit to pages", "PageLayout.zoom", 1],
  ["a tab colour", "Worksheet.tabColor", 0],
])("a refusal of %s does not cost the report", async (_what, member, after) => {
  const model = await openSample("kitamoto-fy2024.xlsx");
  const plain = await openSample("kitamoto-fy2024.xlsx");
  await runJob(plain);
  const { host } = openSession(model);
  // once in the large request, and again where the steps are tried alone
  host.failAt({ member, after, code: "UnsupportedOperation" });
  host.failAt({ member, after, code: "UnsupportedOperation" });
  const result = await writeReport(excelWorkbook(), request);
  expect(result.written.length).toBeGreaterThan(4);
  const refused = host.recorder.requests.filter(({ error }) => error !== null);
  expect(refused.map(({ actions }) => actions > 100)).toEqual([true, false]);
  const charts = sheetNamed(model, "進捗グラフ").charts;
  expect(charts.map(({ name, series }) => [name, series.length])).toEqual(
    sheetNamed(plain, "進捗グラフ").charts.map(({ name, series }) => [name, series.length]),
  );
  expect(sheetNamed(model, "進捗一覧").conditionalFormats.length).toBe(
    sheetNamed(plain, "進捗一覧").conditionalFormats.length,
  );
});

test("a read-only workbook is refused before anything is asked of it", async () => {
  const model = await openSample("kitamoto-fy2024.xlsx");
  model.readOnly = true;
  await expect(runJob(model)).rejects.toMatchObject({ name: "ExcelError", code: "WorkbookReadOnly" });
  openSession(model);
  expect(await excelWorkbook().readState()).toEqual({ readOnly: true, structureProtected: false });
});

test("a workbook with a protected structure says which protection to lift", async () => {
  const model = await openSample("kitamoto-fy2024.xlsx");
  const before = model.sheets.length;
  model.structureProtected = true;
  await expect(runJob(model)).rejects.toMatchObject({ code: "StructureProtected" });
  expect(model.sheets.length).toBe(before);
});

test("a protected sheet of ours is named, and nothing is written elsewhere either", async () => {
  const model = await openSample("kitamoto-fy2024.xlsx");
  await runJob(model);
  sheetNamed(model, "進捗一覧").protection.protected = true;
  const before = model.sheets.map(sheetContents);
  await expect(runJob(model, { reportYear: 2025 })).rejects.toMatchObject({
    code: "SheetProtected",
    place: { sheet: "進捗一覧" },
  });
  expect(model.sheets.map(sheetContents)).toEqual(before);
});

test("protected sheets of the user's are read all the same", async () => {
  const model = await openSample("kitamoto-fy2024.xlsx");
  for (const sheet of model.sheets) sheet.protection.protected = true;
  const { result } = await runJob(model);
  expect(result.summary.evaluated).toBe(9);
});

test("a very hidden sheet is read, and it is said that it is hidden", async () => {
  const model = await openSample("kitamoto-fy2024.xlsx");
  sheetNamed(model, "基本目標３").visibility = "VeryHidden";
  const { result } = await runJob(model);
  expect(result.issues).toContainEqual(expect.objectContaining({ code: "hidden-source", sheet: "基本目標３" }));
});

test.each([
  ["while reading", 0],
  ["before writing", 2],
])("cancelled %s, nothing is written", async (_when, asked) => {
  const model = await openSample("kitamoto-fy2024.xlsx");
  const before = model.sheets.map(sheetContents);
  let questions = 0;
  const { result } = await runJob(model, { isCancelled: () => questions++ >= Math.min(asked, 1) });
  expect(result).toMatchObject({ cancelled: true, written: [] });
  expect(model.sheets.map(sheetContents)).toEqual(before);
  expect(result.evaluations.length).toBe(40);
});

test.each([
  ["drawing hidden cells", "Chart.plotVisibleOnly", "進捗グラフ", false],
  ["the colour of a label", "ChartFont.color", "進捗グラフ", true],
] as const)(
  "refused at %s: the charts stand all the same, on cells that can be seen",
  async (_where, member, name, hides) => {
    const model = await openSample("kitamoto-fy2024.xlsx");
    const { host } = openSession(model);
    // once with everything else, once by itself
    host.failAt({ member, code: "NotImplemented" });
    host.failAt({ member, after: 1, code: "NotImplemented" });
    await writeReport(excelWorkbook(), request);
    const sheet = sheetNamed(model, name);
    expect(sheet.charts.length).toBeGreaterThan(6);
    expect(sheet.charts.every(({ series }) => series.every(({ values }) => values !== ""))).toBe(true);
    expect(sheet.hiddenColumns.size > 0).toBe(hides);
  },
);
