import { writeReport } from "../../src/app/writeReport";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { createWorkbook } from "../../src/host/model/createWorkbook";
import type { WorkbookModel } from "../../src/host/model/workbookModel";
import { goalStrategy } from "../support/goalStrategy";
import { openSession } from "../support/hostSession";
import { entryText, typeEntry } from "../support/paperEntries";
import { reopened, sheetNamed } from "./mainJob";

const TABLE = "議会提出資料";
const SHORT = "議会提出資料（概要）";
const SHEETS = "個票";

/** The six indicators of one goal. */
const strategy = goalStrategy("X2");
const request = { strategy, scheme: null, reportYear: 2024, outputs: ["council", "sheets"] } as const;
/** The request that empties the sheets and fills them again, counted from the first of a run. */
const WRITING = 4;

const typed = (model: WorkbookModel) => [
  entryText(sheetNamed(model, TABLE), "factors|X2-N2"),
  entryText(sheetNamed(model, SHORT), "overview"),
  entryText(sheetNamed(model, SHEETS), "analysis|X2-N2"),
];

/** Names of all marks the sheets carry. */
const marks = (model: WorkbookModel) => [
  ...new Set(model.sheets.flatMap((sheet) => [...sheet.customProperties.keys()])),
];

let saved: WorkbookModel;
const texts = ["雨が続いた。", "おおむね順調である。", "来場者が減った。"] as const;

beforeAll(async () => {
  saved = createWorkbook();
  openSession(saved);
  await writeReport(excelWorkbook(), request);
  typeEntry(saved, sheetNamed(saved, TABLE), "factors|X2-N2", texts[0]);
  typeEntry(saved, sheetNamed(saved, SHORT), "overview", texts[1]);
  typeEntry(saved, sheetNamed(saved, SHEETS), "analysis|X2-N2", texts[2]);
});

// from the first sheet that is emptied to the last contents
test.each([60, 120, 200, 320, 440, 500, 520, 560, 580, 600])(
  "Excel refuses action %d of the writing: what people wrote stands there again, and the next run finishes",
  async (actionIndex) => {
    const model = await reopened(saved);
    const { host } = openSession(model);
    host.failAt({ request: WRITING, actionIndex, code: "GeneralException" });
    await expect(writeReport(excelWorkbook(), request)).rejects.toThrow();
    expect(typed(model)).toEqual(texts);
    const { issues, written } = await writeReport(excelWorkbook(), request);
    expect(issues.filter(({ code }) => code.startsWith("paper-"))).toEqual([]);
    expect(written.map(({ what }) => what)).toEqual(expect.arrayContaining([TABLE, SHORT, SHEETS]));
    expect(typed(model)).toEqual(texts);
    expect(marks(model)).toEqual(marks(saved));
  },
);
