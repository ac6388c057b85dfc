import type { CellSelection } from "../../src/core/workbook/workbook";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { activateSheet, selectCells } from "../../src/host/model/selectCells";
import { openSession } from "../support/hostSession";
import { openSample, sheetNamed } from "./mainJob";

const rect = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });
const told = async () => new Promise((done) => setTimeout(done, 50));

async function opened() {
  const session = openSession(await openSample("kitamoto-fy2024.xlsx"));
  return { ...session, goal1: sheetNamed(session.model, "基本目標１"), goal3: sheetNamed(session.model, "基本目標３") };
}

test("what is selected is read with its sheet, in one sync", async () => {
  const { host, model, goal3 } = await opened();
  selectCells(model, goal3, rect(5, 2, 7, 4));
  const before = host.recorder.syncs();
  expect(await excelWorkbook().readSelection()).toEqual({ sheet: "基本目標３", rect: rect(5, 2, 7, 4) });
  expect(host.recorder.syncs() - before).toBe(1);
});

test("every change of the selection is told until nobody listens, changes of the sheet included", async () => {
  const { model, goal1, goal3 } = await opened();
  const heard: (CellSelection | null)[] = [];
  const stop = excelWorkbook().onSelectionChanged((selection) => void heard.push(selection));
  await told();
  selectCells(model, goal1, rect(4, 1));
  await told();
  selectCells(model, goal3, rect(6, 4));
  await told();
  expect(heard.at(-1)).toEqual({ sheet: "基本目標３", rect: rect(6, 4) });
  const before = heard.length;
  activateSheet(model, goal1);
  await told();
  expect(heard.length).toBe(before + 1);
  expect(heard.at(-1)?.sheet).toBe("基本目標１");
  stop();
  await told();
  selectCells(model, goal3, rect(9, 4));
  await told();
  expect(heard.length).toBe(before + 1);
});

test("of changes in quick succession the last is told", async () => {
  const { model, goal3 } = await opened();
  const heard: (CellSelection | null)[] = [];
  excelWorkbook().onSelectionChanged((selection) => void heard.push(selection));
  await told();
  for (let row = 5; row < 20; row += 1) selectCells(model, goal3, rect(row, 4));
  await told();
  expect(heard.at(-1)?.rect).toEqual(rect(19, 4));
  expect(heard.length).toBeLessThan(5);
});
