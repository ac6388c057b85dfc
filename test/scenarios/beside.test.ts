import { placeBeside } from "../../src/app/placeBeside";
import { proposeBeside } from "../../src/app/proposeBeside";
import { removeBeside } from "../../src/app/removeBeside";
import { besideText } from "../../src/core/reports/besideSource/besideText.ja";
import { rectAddress } from "../../src/core/workbook/cellAddress";
import type { BesidePlan } from "../../src/core/workbook/besideWorkbook";
import { excelBeside } from "../../src/excel/excelBeside";
import { insertCells } from "../../src/host/model/editStructure";
import { enterContent } from "../../src/host/model/enterContent";
import { recalculate } from "../../src/host/model/recalculate";
import { cellAt } from "../../src/host/model/readCells";
import type { WorkbookModel } from "../../src/host/model/workbookModel";
import { namedColumn, openSample, reopened, runJob, sheetContents, sheetNamed } from "./mainJob";

const SHEET = "基本目標１・２（架空）";
const beside = excelBeside();

/** The made-up sample with its report, the columns proposed beside its first table. */
async function proposed(change: (model: WorkbookModel) => void = () => undefined) {
  const model = await openSample("fictitious-r4-r7.xlsx");
  change(model);
  const { host, result } = await runJob(model, { reportYear: 2024 });
  const proposal = await proposeBeside(beside, result, SHEET);
  if (proposal === null) throw new Error("sheet not read");
  return { model, host, result, proposal };
}

function planOf({ proposal }: Awaited<ReturnType<typeof proposed>>): BesidePlan {
  if (proposal.kind === "free") return proposal.plan;
  if (proposal.kind === "taken" && proposal.next !== null) return proposal.next;
  throw new Error(`nothing free: ${proposal.kind}`);
}

/** What stands in a column beside the rows of the plan, without the empty cells. */
function shownIn(model: WorkbookModel, { rect }: BesidePlan, column: number, rows = 0): readonly unknown[] {
  const sheet = sheetNamed(model, SHEET);
  return Array.from(
    { length: rect.bottom - rect.top + rows },
    (_, index) => cellAt(sheet, rect.top + 1 + index, rect.left + column)?.value ?? "",
  ).filter((value) => value !== "" && value !== null);
}

const statusesOfTable = (model: WorkbookModel) => {
  const words = new Map(
    namedColumn(model, "KPI_判定コード").map((id, index) => [id, namedColumn(model, "KPI_判定表示")[index] ?? null]),
  );
  return namedColumn(model, "KPI_一覧_判定コード").flatMap((id) => (id === "" || id === null ? [] : [words.get(id)]));
};

const traces = (model: WorkbookModel) => ({
  sheets: model.sheets.map(sheetContents),
  names: model.names.map(({ name, formula, comment, visible }) => [name, formula, comment, visible]),
});

test("the columns show what the status table shows, follow the year, and leave no trace when they are taken away", async () => {
  const job = await proposed();
  const { model } = job;
  recalculate(model);
  const before = traces(model);
  const plan = planOf(job);
  await placeBeside(beside, plan);
  const shown = shownIn(model, plan, 2);
  expect(shown).toHaveLength(
    job.proposal.kind === "free" || job.proposal.kind === "taken" ? job.proposal.indicators : -1,
  );
  expect(statusesOfTable(model)).toEqual(expect.arrayContaining([...shown]));
  expect(shown).toEqual(statusesOfTable(model).slice(0, shown.length));
  const year = model.names.find(({ name }) => name === "KPI_報告年度");
  const [, row = ""] = /\$B\$(\d+)$/.exec(year?.formula ?? "") ?? [];
  enterContent(model, sheetNamed(model, "KPI設定"), Number(row) - 1, 1, 2025);
  recalculate(model);
  expect(shownIn(model, plan, 2)).not.toEqual(shown);
  enterContent(model, sheetNamed(model, "KPI設定"), Number(row) - 1, 1, 2024);
  recalculate(model);
  expect(await removeBeside(beside, SHEET)).toHaveLength(1);
  recalculate(model);
  expect(traces(model)).toEqual(before);
  expect(await beside.findPlaced()).toEqual([]);
});

test("the record outlives saving, inserted rows and columns and a renamed sheet; what the user typed there stays", async () => {
  const job = await proposed();
  const plan = planOf(job);
  await placeBeside(beside, plan);
  const model = await reopened(job.model);
  const sheet = sheetNamed(model, SHEET);
  insertCells(model, sheet, { top: plan.rect.top + 2, bottom: plan.rect.top + 2, left: 0, right: 16_383 }, "Down");
  insertCells(model, sheet, { top: 0, bottom: 1_048_575, left: plan.rect.left, right: plan.rect.left }, "Right");
  enterContent(model, sheet, plan.rect.top + 2, plan.rect.left + 2, "課のメモ");
  sheet.name = "改名した表";
  for (const name of model.names) name.formula = name.formula.replaceAll(SHEET, "改名した表");
  const { host } = await runJob(model, { reportYear: 2024 });
  expect(host.model).toBe(model);
  const [placed] = await beside.findPlaced();
  expect(placed).toMatchObject({
    sheet: "改名した表",
    rect: { left: plan.rect.left + 1, bottom: plan.rect.bottom + 1 },
  });
  await removeBeside(beside, "改名した表");
  const left = [...sheet.rows].flatMap(([row, cells]) =>
    [...cells].filter(([column, { value }]) => column > plan.rect.left && value !== null && row >= plan.rect.top),
  );
  expect(left.map(([, { value }]) => value)).toEqual(["課のメモ"]);
  expect(sheet.conditionalFormats).toEqual([]);
});

test("where another indicator's name stands in the row, its figures are not shown", async () => {
  const job = await proposed();
  const plan = planOf(job);
  await placeBeside(beside, plan);
  const label = /EXACT\(\$([A-Z]+)(\d+)/.exec(
    String(plan.contents.flat().find((cell) => String(cell).startsWith("=")) ?? ""),
  );
  const row = Number(label?.[2] ?? 0) - 1;
  const column = (label?.[1] ?? "A").charCodeAt(0) - 65;
  enterContent(job.model, sheetNamed(job.model, SHEET), row, column, "別の指標");
  recalculate(job.model);
  const at = (offset: number) => cellAt(sheetNamed(job.model, SHEET), row, plan.rect.left + offset)?.value ?? "";
  expect([at(0), at(1), at(2)]).toEqual(["", "", "！ 対応付け要確認"]);
});

test("columns that are taken meanwhile are refused before anything is changed", async () => {
  const job = await proposed();
  const plan = planOf(job);
  enterContent(job.model, sheetNamed(job.model, SHEET), plan.rect.top + 1, plan.rect.left + 1, "会議メモ");
  const before = traces(job.model);
  await expect(placeBeside(beside, plan)).rejects.toMatchObject({ code: "CellsNotEmpty" });
  expect(traces(job.model)).toEqual(before);
});

test("placed once, the sheet is not filled a second time", async () => {
  const job = await proposed();
  await placeBeside(beside, planOf(job));
  const again = await proposeBeside(beside, job.result, SHEET);
  expect(again?.kind).toBe("placed");
  expect(again && besideText(again, SHEET)).toContain("すでに達成率・進捗率・判定があります");
});

test("so few requests whatever the number of indicators", async () => {
  const job = await proposed();
  const { recorder } = job.host;
  const asked = recorder.syncs();
  await proposeBeside(beside, job.result, SHEET);
  expect(recorder.syncs() - asked).toBeLessThanOrEqual(3);
  const placing = recorder.syncs();
  await placeBeside(beside, planOf(job));
  expect(recorder.syncs() - placing).toBe(4);
  const removing = recorder.syncs();
  await removeBeside(beside, SHEET);
  expect(recorder.syncs() - removing).toBe(4);
  expect(recorder.unguarded("1.13")).toEqual([]);
});

test("print area and tables are seen through Excel, and what is in the way is said", async () => {
  const job = await proposed((model) => {
    const sheet = sheetNamed(model, SHEET);
    sheet.pageLayout.printArea = "A1:O30,P1:P30";
    sheet.tables.push({
      id: "1",
      name: "備忘",
      rect: { top: 8, left: 20, bottom: 9, right: 21 },
      columns: ["日付", "内容"],
      hasHeaders: true,
      hasTotals: false,
    });
  });
  const room = await beside.readRoom(SHEET);
  expect(room.printArea.map(rectAddress)).toEqual(["A1:O30", "P1:P30"]);
  expect(room.tables).toEqual([{ name: "備忘", rect: { top: 8, left: 20, bottom: 9, right: 21 } }]);
  expect(besideText(job.proposal, SHEET)).toBe(
    "シート「基本目標１・２（架空）」のP6:R20には書き込めません。印刷範囲（P1:P30）の中にあり、印刷結果が変わります。空いているQ6:S20になら書き込めます。",
  );
});
