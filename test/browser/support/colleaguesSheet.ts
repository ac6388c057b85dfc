import { addSheet } from "../../../src/host/model/editSheets";
import { enterBlock } from "../../../src/host/model/enterContent";
import { cellAt } from "../../../src/host/model/readCells";
import type { WorkbookModel } from "../../../src/host/model/workbookModel";

/** What a colleague added to the made-up sample: another figure of an indicator that has one, and a look-alike of one that has none. */
export function addColleaguesSheet(model: WorkbookModel): void {
  const rows = [
    ["指標名", "単位", "R7実績"],
    ["出生数", "人", 777],
    ["市内創業件数（駅周辺）", "件", 23],
  ];
  enterBlock(model, addSheet(model, "R7集計（企画課）"), { top: 0, left: 0, bottom: 2, right: 2 }, rows);
  const goal = model.sheets.find(({ name }) => name === "基本目標３・４（架空）");
  if (goal === undefined) throw new Error("the sample has no 基本目標３・４（架空）");
  // The plan's own row of it is taken away, so that only the look-alike is left.
  for (let row = 0; row < 60; row += 1)
    for (let column = 0; column < 6; column += 1)
      if (cellAt(goal, row, column)?.value === "市内創業件数")
        enterBlock(model, goal, { top: row, bottom: row, left: column, right: column }, [["（廃止）"]]);
}
