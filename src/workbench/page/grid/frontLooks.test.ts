import { addSheet } from "../../../host/model/editSheets";
import { enterContent } from "../../../host/model/enterContent";
import { recalculate } from "../../../host/model/recalculate";
import { activateSheet } from "../../../host/model/selectCells";
import { testSheet } from "../../../host/model/testSheet";
import { frontLooks } from "./frontLooks";

test("the sheet in front is asked again, another once it comes to the front", () => {
  const { workbook, sheet } = testSheet({ A1: "未入力" });
  const style = { fill: "#FFE08A" };
  sheet.conditionalFormats.push({
    id: "rule",
    ranges: [{ top: 0, left: 0, bottom: 0, right: 0 }],
    kind: "custom",
    formula: 'A1="未入力"',
    style,
    stopIfTrue: false,
    priority: 0,
  });
  const other = addSheet(workbook, "進捗一覧");
  activateSheet(workbook, sheet);
  const looks = frontLooks();
  const lookOfA1 = () => looks(workbook).get(sheet)?.get(0)?.get(0) ?? null;
  expect(lookOfA1()).toEqual(style);

  activateSheet(workbook, other);
  enterContent(workbook, sheet, 0, 0, "12");
  recalculate(workbook);
  expect(lookOfA1()).toEqual(style);
  activateSheet(workbook, sheet);
  expect(lookOfA1()).toBeNull();
});
