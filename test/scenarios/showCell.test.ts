import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { openSession } from "../support/hostSession";
import { errorCode } from "../support/errorCode";
import { openSample } from "./mainJob";

const cell = { sheet: "基本目標３", row: 6, column: 4 };

test("the sheet comes to the front and the cell is selected, in one sync", async () => {
  const { host, model } = openSession(await openSample("kitamoto-fy2024.xlsx"));
  const before = host.recorder.syncs();
  await excelWorkbook().showCell(cell);
  const sheet = model.sheets.find(({ name }) => name === "基本目標３");
  expect(model.activeSheetId).toBe(sheet?.id);
  expect(model.selection).toEqual({ sheetId: sheet?.id, rect: { top: 6, left: 4, bottom: 6, right: 4 } });
  expect(host.recorder.syncs() - before).toBe(1);
});

test.each([
  ["hidden", "SheetHidden"],
  ["deleted", "SheetMissing"],
])("a %s sheet is refused with the reason, and the user stays where he is", async (fate, code) => {
  const { model } = openSession(await openSample("kitamoto-fy2024.xlsx"));
  const active = model.activeSheetId;
  const sheet = model.sheets.find(({ name }) => name === "基本目標３");
  if (fate === "hidden" && sheet !== undefined) sheet.visibility = "Hidden";
  const wanted = fate === "hidden" ? cell : { ...cell, sheet: "ない" };
  await expect(errorCode(excelWorkbook().showCell(wanted))).resolves.toBe(code);
  expect(model.activeSheetId).toBe(active);
});
