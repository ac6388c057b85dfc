import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { planCouncilSummary } from "../../src/core/reports/councilSummary/planCouncilSummary";
import { planCouncilTable } from "../../src/core/reports/councilTable/planCouncilTable";
import { planSettings } from "../../src/core/reports/settings/planSettings";
import { planStatusTable } from "../../src/core/reports/statusTable/planStatusTable";
import { planDataSheet } from "../../src/core/reports/dataSheet/planDataSheet";
import { createWorkbook } from "../../src/host/model/createWorkbook";
import { addSheet } from "../../src/host/model/editSheets";
import type { SheetModel } from "../../src/host/model/sheetModel";
import { openSession } from "../support/hostSession";
import { paperCase } from "../support/paperCases";
import { SOURCE_SHEET } from "../support/reportOf";
import { sheetNamed } from "./mainJob";

const { input } = paperCase({ count: 3 });
const plans = [
  planSettings(input),
  planDataSheet(input),
  planStatusTable(input),
  planCouncilTable(input),
  planCouncilSummary(input),
];

/** A workbook with the sheet the reports refer to. */
function openSources() {
  const workbook = createWorkbook();
  addSheet(workbook, SOURCE_SHEET);
  return openSession(workbook);
}

/** An Excel that forgets the fit of a sheet as soon as it is set. */
function forgetFit(sheet: SheetModel): void {
  let zoom: SheetModel["pageLayout"]["zoom"] = null;
  Object.defineProperty(sheet.pageLayout, "zoom", {
    enumerable: true,
    get: () => zoom,
    set: (value: typeof zoom) => {
      zoom = value?.scale === undefined ? { scale: 100 } : value;
    },
  });
}

test("both directions of the fit are set and read back without a request of its own", async () => {
  const { host, model } = openSources();
  await excelWorkbook().applyPlans(plans);
  expect(sheetNamed(model, "議会提出資料").pageLayout.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 0 });
  expect(sheetNamed(model, "議会提出資料（概要）").pageLayout.zoom).toEqual({
    horizontalFitToPages: 1,
    verticalFitToPages: 1,
  });
  expect(host.recorder.syncs()).toBe(3);
});

test("where Excel does not keep the fit, the sheets get a scale that fits", async () => {
  const { host, model } = openSources();
  await excelWorkbook().applyPlans(plans);
  for (const sheet of model.sheets) forgetFit(sheet);
  const before = host.recorder.syncs();
  await excelWorkbook().applyPlans(plans);
  expect(host.recorder.syncs() - before).toBe(4);
  const scale = (name: string) => sheetNamed(model, name).pageLayout.zoom?.scale;
  expect(scale("議会提出資料")).toBe(100);
  expect(scale("進捗一覧")).toBeLessThan(100);
});

test("of more page breaks than a sheet takes the first are set, and nothing has to be sent a second time", async () => {
  const { host, model } = openSources();
  const plan = planDataSheet(input);
  const { page } = planCouncilTable(input);
  if (page === undefined) throw new Error("the council table is printed");
  const rowBreaks = Array.from({ length: 1100 }, (_, index) => index + 1);
  await excelWorkbook().applyPlans([planSettings(input), { ...plan, page: { ...page, rowBreaks } }]);
  expect(sheetNamed(model, plan.name).pageLayout.horizontalBreaks).toEqual(rowBreaks.slice(0, 1026));
  expect(host.recorder.syncs()).toBe(3);
});
