import type { WriteReportRequest } from "../../src/app/writeReport";
import { writeReport } from "../../src/app/writeReport";
import { kitamotoStrategy } from "../../src/core/strategy/kitamoto/kitamotoStrategy";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { insertCells } from "../../src/host/model/editStructure";
import type { WorkbookModel } from "../../src/host/model/workbookModel";
import { openSession } from "../support/hostSession";
import { entryText, textAt, typeEntry } from "../support/paperEntries";
import { openSample, reopened, sheetNamed } from "./mainJob";

const TABLE = "議会提出資料";
const SHORT = "議会提出資料（概要）";
const SHEETS = "個票";

async function report(model: WorkbookModel, request: Partial<WriteReportRequest> = {}): Promise<number> {
  const { host } = openSession(model);
  await writeReport(excelWorkbook(), { strategy: kitamotoStrategy, scheme: null, reportYear: null, ...request });
  return host.recorder.syncs();
}

/** Excel's last: whole rows. */
const LAST_COLUMN = 16_383;
const names = (model: WorkbookModel) => model.sheets.map(({ name }) => name);
const text = (model: WorkbookModel, sheet: string, row: number, column = 0) =>
  textAt(sheetNamed(model, sheet), row, column);

test("papers are written when asked for; what the workbook has is written again whatever is asked for", async () => {
  const model = await openSample("fictitious-r4-r7.xlsx");
  await report(model);
  expect(names(model)).not.toContain(TABLE);
  await report(model, { outputs: ["council"] });
  expect(names(model)).toEqual(expect.arrayContaining([TABLE, SHORT]));
  expect(names(model)).not.toContain(SHEETS);
  typeEntry(model, sheetNamed(model, TABLE), "author", "政策推進課");
  await report(model, { reportYear: 2023 });
  expect(text(model, TABLE, 1)).toContain("令和５年度");
  expect(entryText(sheetNamed(model, TABLE), "author")).toBe("政策推進課");
});

describe("what people type on the papers", () => {
  let model: WorkbookModel;
  const long = "目標値を下回った。説明会を増やす。\n".repeat(40);

  beforeAll(async () => {
    model = await openSample("fictitious-r4-r7.xlsx");
    await report(model, { outputs: ["council"] });
    typeEntry(model, sheetNamed(model, TABLE), "factors|G1-K3", "観光協会と連携した。");
    typeEntry(model, sheetNamed(model, TABLE), "goalOverview|G1", long);
    typeEntry(model, sheetNamed(model, TABLE), "submittedTo", "総務文教常任委員会");
    typeEntry(model, sheetNamed(model, SHORT), "overview", "=おおむね順調である。");
    typeEntry(model, sheetNamed(model, TABLE), "state", "確定");
  });

  test("確定 takes （案） off every paper at once", () => {
    expect(text(model, TABLE, 0)).not.toContain("（案）");
    expect(text(model, SHORT, 1)).toBe("指標の進捗状況（概要）");
  });

  test("提出先 is typed once", () => {
    expect(entryText(sheetNamed(model, SHORT), "submittedTo")).toBe("総務文教常任委員会");
  });

  test("stays where it belongs after an update, a row inserted and a save in between", async () => {
    insertCells(model, sheetNamed(model, TABLE), { top: 4, left: 0, bottom: 5, right: LAST_COLUMN }, "Down");
    const again = await reopened(model);
    await report(again);
    expect(entryText(sheetNamed(again, TABLE), "factors|G1-K3")).toBe("観光協会と連携した。");
    expect(entryText(sheetNamed(again, TABLE), "goalOverview|G1")).toBe(long);
    expect(entryText(sheetNamed(again, SHORT), "overview")).toBe("=おおむね順調である。");
    expect(entryText(sheetNamed(again, TABLE), "state")).toBe("確定");
  });

  test("is kept while another order does not show it", async () => {
    const other = await reopened(model);
    await report(other, { council: { order: "policy" } });
    expect(() => entryText(sheetNamed(other, TABLE), "goalOverview|G1")).toThrow("no entry");
    expect(entryText(sheetNamed(other, TABLE), "factors|G1-K3")).toBe("観光協会と連携した。");
    typeEntry(other, sheetNamed(other, TABLE), "order", "基本目標別");
    await report(other);
    expect(entryText(sheetNamed(other, TABLE), "goalOverview|G1")).toBe(long);
  });

  test("is kept with calculation by hand, too", async () => {
    const slow = await reopened(model);
    slow.calculationMode = "Manual";
    typeEntry(slow, sheetNamed(slow, TABLE), "factors|G1-K3", "説明を改めた。");
    await report(slow);
    expect(entryText(sheetNamed(slow, TABLE), "factors|G1-K3")).toBe("説明を改めた。");
  });

  test("a layout chosen beside the table is what the next update writes", async () => {
    const wide = await reopened(model);
    typeEntry(wide, sheetNamed(wide, TABLE), "paper", "Ａ３横");
    await report(wide);
    expect(sheetNamed(wide, TABLE).pageLayout.paperSize).toBe("A3");
    expect(entryText(sheetNamed(wide, TABLE), "factors|G1-K3")).toBe("観光協会と連携した。");
  });
});

test("個票: 案 until the council table is 確定, and what is typed on them stays", async () => {
  const model = await openSample("fictitious-r4-r7.xlsx");
  await report(model, { outputs: ["council", "sheets"] });
  expect(text(model, SHEETS, 0)).toContain("（案）");
  typeEntry(model, sheetNamed(model, SHEETS), "analysis|G1-K3", "来訪者が増えた。");
  typeEntry(model, sheetNamed(model, TABLE), "state", "確定");
  expect(text(model, SHEETS, 0)).not.toContain("（案）");
  await report(model);
  expect(entryText(sheetNamed(model, SHEETS), "analysis|G1-K3")).toBe("来訪者が増えた。");
  expect(text(model, SHEETS, 0)).not.toContain("（案）");
});

test("an update takes as many requests with typed papers as without", async () => {
  const model = await openSample("fictitious-r4-r7.xlsx");
  const first = await report(model, { outputs: ["council"] });
  expect(await report(model)).toBe(first);
});
