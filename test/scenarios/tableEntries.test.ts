import { enterContent } from "../../src/host/model/enterContent";
import { deleteCells, insertCells } from "../../src/host/model/editStructure";
import { deleteName } from "../../src/host/model/names";
import { cellAt } from "../../src/host/model/readCells";
import { recalculate } from "../../src/host/model/recalculate";
import type { Scalar } from "../../src/host/model/cell";
import type { WorkbookModel } from "../../src/host/model/workbookModel";
import { openSample, reopened, runJob, sheetNamed, statusesInSheet, type JobDone } from "./mainJob";

const SAMPLE = "fictitious-r4-r7.xlsx";
const INDICATOR = "G1-K3";
const WHOLE_COLUMN = 1_048_575;

/** Zero-based row and column of a cell of the status table: the row of an indicator, the column under a header. */
function place(model: WorkbookModel, header: string, offset = 0): readonly [row: number, column: number] {
  const sheet = sheetNamed(model, "進捗一覧");
  const cells = [...sheet.rows].flatMap(([row, line]) =>
    [...line].map(([column, { value }]) => ({ row, column, value })),
  );
  const head = cells.find(({ value }) => value === header);
  const own = cells.find(({ value }) => value === INDICATOR);
  if (head === undefined || own === undefined) throw new Error(`no ${header} or ${INDICATOR}`);
  return [own.row, head.column + offset];
}

function enter(model: WorkbookModel, header: string, value: string | number, offset = 0): void {
  enterContent(model, sheetNamed(model, "進捗一覧"), ...place(model, header, offset), value);
}

function shown(model: WorkbookModel, header: string, offset = 0): Scalar {
  return cellAt(sheetNamed(model, "進捗一覧"), ...place(model, header, offset))?.value ?? null;
}

function found({ result }: JobDone, code: string): readonly unknown[] {
  return result.issues.filter((issue) => issue.code === code);
}

const DECISION = "評価（決定）";

test("[PD3] a decision stays over rewrites, asks for its reason, and belongs to its year", async () => {
  const model = await openSample(SAMPLE);
  await runJob(model, { reportYear: 2024 });
  const computed = statusesInSheet(model)[INDICATOR];
  enter(model, DECISION, "◎ 達成");
  const [row, column] = place(model, DECISION);

  const first = await runJob(model);
  expect(found(first, "decision-without-reason")).toMatchObject([
    { indicatorId: INDICATOR, sheet: "進捗一覧", params: { decision: "◎ 達成", fiscalYear: 2024 } },
  ]);
  expect(shown(model, DECISION)).toBe("◎ 達成");
  expect(statusesInSheet(model)[INDICATOR]).toBe(computed);

  enterContent(model, sheetNamed(model, "進捗一覧"), row, column + 1, "=不正ではない理由");
  enter(model, DECISION, "'国の統計の改定によるため", 1);
  const second = await runJob(model);
  expect(found(second, "decision-without-reason")).toEqual([]);
  expect(second.result.decided).toMatchObject([
    { indicatorId: INDICATOR, fiscalYear: 2024, status: "achieved", reason: "国の統計の改定によるため" },
  ]);

  await runJob(model, { reportYear: 2023 });
  expect([shown(model, DECISION), shown(model, DECISION, 1)]).toEqual([null, null]);
  const after = await reopened(model);
  await runJob(after, { reportYear: 2024 });
  expect([shown(after, DECISION), shown(after, DECISION, 1)]).toEqual(["◎ 達成", "国の統計の改定によるため"]);
});

test("[PD3] the words follow the scheme, and an inserted column does not lose them", async () => {
  const model = await openSample(SAMPLE);
  await runJob(model, { reportYear: 2024 });
  enter(model, DECISION, "順調");
  enter(model, DECISION, "特別な事情", 1);
  const sheet = sheetNamed(model, "進捗一覧");
  insertCells(model, sheet, { top: 0, left: 2, bottom: WHOLE_COLUMN, right: 2 }, "Right");
  await runJob(model);
  expect([shown(model, DECISION), shown(model, DECISION, 1)]).toEqual(["○ 順調", "特別な事情"]);
  enterContent(model, sheetNamed(model, "KPI設定"), 10, 1, "宮城県型");
  const miyagi = await runJob(model);
  expect(miyagi.result.scheme.id).toBe("miyagi");
  expect(shown(model, DECISION)).toBe("○ A");
  enter(model, DECISION, "大変よい");
  const unknown = await runJob(model);
  expect(found(unknown, "decision-not-understood")).toMatchObject([{ params: { decision: "大変よい" } }]);
  expect(shown(model, DECISION)).toBe("大変よい");
});

test("[PD3] sample sizes entered beside the table count, and stay", async () => {
  const model = await openSample(SAMPLE);
  await runJob(model, { reportYear: 2024 });
  const header = "調査の回答数（入力）";
  const sheet = sheetNamed(model, "進捗一覧");
  const [, left] = place(model, header);
  const rows = [...sheet.rows].filter(([, line]) => [...line.values()].some(({ value }) => value === "G3-K1"));
  const at = rows[0]?.[0] ?? 0;
  enterContent(model, sheet, at, left, 300);
  const years = [2021, 2022, 2023, 2024, 2025];
  const inR6 = left + 1 + years.indexOf(2024);
  enterContent(model, sheet, at, inR6, 300);
  const before = (await runJob(await openSample(SAMPLE), { reportYear: 2024 })).result;
  const { result } = await runJob(model);
  const of = ({ evaluations }: typeof result) => evaluations.find(({ indicatorId }) => indicatorId === "G3-K1");
  expect([of(before)?.status, of(result)?.status]).toEqual(["regressed", "unchanged"]);
  expect(statusesInSheet(model)["G3-K1"]).toBe("unchanged");
  expect([cellAt(sheet, at, left)?.value, cellAt(sheet, at, inR6)?.value]).toEqual([300, 300]);
});

test.each<[string, (model: WorkbookModel) => void]>([
  [
    "the headings reworded",
    (model) => {
      const sheet = sheetNamed(model, "進捗一覧");
      const [, column] = place(model, DECISION);
      const top = [...sheet.rows].find(([, line]) => line.get(column)?.value === DECISION)?.[0] ?? 0;
      enterContent(model, sheet, top, column, "決定した評価");
      enterContent(model, sheet, top + 1, column + 1, "決定のわけ");
    },
  ],
  [
    "the names of the columns deleted",
    (model) => {
      for (const name of model.names.filter((each) => each.name.startsWith("KPI_入力_"))) deleteName(model, name);
    },
  ],
  [
    "the hidden columns deleted, the indicators' ids among them",
    (model) => {
      const sheet = sheetNamed(model, "進捗一覧");
      const [, id] =
        [...sheet.rows.values()].flatMap((line) => [...line]).find(([, cell]) => cell.value === INDICATOR) ?? [];
      const left = [...sheet.rows.values()].flatMap((line) => [...line]).find(([, cell]) => cell === id)?.[0] ?? 0;
      deleteCells(model, sheet, { top: 0, left, bottom: WHOLE_COLUMN, right: left }, "Left");
    },
  ],
])("[PD3] a decision stays with its indicator: %s", async (_, edit) => {
  const model = await openSample(SAMPLE);
  await runJob(model, { reportYear: 2024 });
  enter(model, DECISION, "◎ 達成");
  enter(model, DECISION, "国の統計の改定によるため", 1);
  edit(model);
  recalculate(model);
  const { result } = await runJob(model);
  expect(result.decided).toMatchObject([
    { indicatorId: INDICATOR, status: "achieved", reason: "国の統計の改定によるため" },
  ]);
  expect([shown(model, DECISION), shown(model, DECISION, 1)]).toEqual(["◎ 達成", "国の統計の改定によるため"]);
});
