import { selectCells } from "../../src/host/model/selectCells";
import { enterContent } from "../../src/host/model/enterContent";
import { addSheet } from "../../src/host/model/editSheets";
import { createWorkbook } from "../../src/host/model/createWorkbook";
import { openSession } from "../support/hostSession";

const settled = async () => new Promise((done) => setTimeout(done, 0));
const cell = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });

function bookOfTwo() {
  const model = createWorkbook();
  const second = addSheet(model, "二枚目");
  const [first] = model.sheets;
  if (first === undefined) throw new Error("no sheet");
  return { model, first, second };
}

test("typing in a sheet is told to who listens on it, with a range that can be read", async () => {
  const { model, first, second } = bookOfTwo();
  const { Excel } = openSession(model);
  const heard: unknown[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(first.name).onChanged.add(async (event) => {
      await Excel.run(async (later) => {
        const range = event.getRange(later);
        range.load("values");
        await later.sync();
        heard.push([event.address, event.changeType, event.triggerSource, event.worksheetId, range.values]);
      });
    });
    await context.sync();
  });
  enterContent(model, first, 1, 2, "12");
  enterContent(model, second, 0, 0, "not heard");
  await settled();
  expect(heard).toEqual([["C2", "RangeEdited", "Unknown", first.id, [[12]]]]);
});

test("what the add-in writes itself is told as its own, and nothing while events are off", async () => {
  const { model, first } = bookOfTwo();
  const { Excel } = openSession(model);
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(async (event) => {
      heard.push(`${event.address} ${event.triggerSource}`);
      await Promise.resolve();
    });
    await context.sync();
    worksheets.getItem(first.name).getRange("A1:B1").values = [[1, 2]];
    await context.sync();
    context.runtime.enableEvents = false;
    worksheets.getItem(first.name).getRange("A2").values = [[3]];
    await context.sync();
    context.runtime.enableEvents = true;
    await context.sync();
  });
  await settled();
  expect(heard).toEqual(["A1:B1 ThisLocalAddin"]);
});

test("selecting and changing sheets are told once each; a handler taken away hears no more", async () => {
  const { model, first, second } = bookOfTwo();
  const { Excel } = openSession(model);
  const heard: string[] = [];
  const hear =
    (words: (event: { worksheetId: string; address?: string }) => string) =>
    async (event: { worksheetId: string; address?: string }) => {
      heard.push(words(event));
      await Promise.resolve();
    };
  const selected = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const result = worksheets.onSelectionChanged.add(hear(({ address }) => `selected ${address}`));
    worksheets.onActivated.add(hear(({ worksheetId }) => `front ${worksheetId}`));
    worksheets.onDeactivated.add(hear(({ worksheetId }) => `back ${worksheetId}`));
    await context.sync();
    return result;
  });
  selectCells(model, second, cell(4, 0));
  selectCells(model, second, cell(4, 0));
  await settled();
  expect(heard).toEqual([`back ${first.id}`, `front ${second.id}`, "selected A5"]);

  await Excel.run(selected.context, async (context) => {
    selected.remove();
    await context.sync();
  });
  selectCells(model, second, cell(5, 0));
  await settled();
  expect(heard).toHaveLength(3);
});
