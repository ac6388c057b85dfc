import { addSheet } from "../../host/model/editSheets";
import { enterContent } from "../../host/model/enterContent";
import { recalculate } from "../../host/model/recalculate";
import { cellOf, testSheet } from "../../host/model/testSheet";
import { splitSheet } from "./splitSheet";

test("the sheet stands alone in a workbook of its own, and the one it came from keeps it", async () => {
  const { workbook, sheet } = testSheet({ A1: 3, B1: "=A1*2" });
  sheet.name = "調査票_保育課";
  sheet.protection = { protected: true, options: {}, password: null };
  enterContent(workbook, addSheet(workbook, "進捗一覧"), 0, 0, "=調査票_保育課!B1");
  recalculate(workbook);
  const book = await splitSheet(workbook, "調査票_保育課");
  expect(book.sheets.map(({ name }) => name)).toEqual(["調査票_保育課"]);
  const [alone = sheet] = book.sheets;
  expect(cellOf(alone, "B1")?.value).toBe(6);
  expect(alone.protection.protected).toBe(true);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["調査票_保育課", "進捗一覧"]);
});

test("a sheet that is not there is no empty workbook", async () => {
  await expect(splitSheet(testSheet({}).workbook, "調査票_環境課")).rejects.toThrow("調査票_環境課");
});
