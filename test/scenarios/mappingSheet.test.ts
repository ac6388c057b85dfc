import { readFindings } from "../../src/app/readFindings";
import { writeReport } from "../../src/app/writeReport";
import { standardScheme } from "../../src/core/kpi/standardScheme";
import type { MappingDecision } from "../../src/core/mapping/mappingDecision";
import { withAssignment } from "../../src/core/mapping/withAssignment";
import { withChoice, withVerdict } from "../../src/core/mapping/withDecision";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { createWorkbook } from "../../src/host/model/createWorkbook";
import { addSheet, copySheet, renameSheet } from "../../src/host/model/editSheets";
import { deleteCells, insertCells } from "../../src/host/model/editStructure";
import { enterBlock, enterContent } from "../../src/host/model/enterContent";
import { cellAt } from "../../src/host/model/readCells";
import { recalculate } from "../../src/host/model/recalculate";
import type { SheetModel } from "../../src/host/model/sheetModel";
import type { WorkbookModel } from "../../src/host/model/workbookModel";
import { openSession } from "../support/hostSession";
import { indicatorOf, strategyOf } from "../support/strategyOf";
import { reopened, sheetNamed, statusesInSheet } from "./mainJob";

const strategy = strategyOf([
  indicatorOf({
    id: "tourists",
    name: "観光入込客数",
    unit: "千人",
    baseline: 544,
    target: { kind: "number", value: 820 },
  }),
  indicatorOf({ id: "births", name: "出生数", unit: "人", baseline: 340, target: { kind: "number", value: 380 } }),
]);
const request = { strategy, scheme: standardScheme, reportYear: null };
const MAPPING = "KPI対応付け";
const WHOLE_ROW = 16_383;

function enter(model: WorkbookModel, sheet: SheetModel, rows: readonly (readonly (string | number)[])[]): void {
  const right = Math.max(...rows.map((row) => row.length)) - 1;
  const contents = rows.map((row) => Array.from({ length: right + 1 }, (_, column) => row[column] ?? ""));
  enterBlock(model, sheet, { top: 0, left: 0, bottom: rows.length - 1, right }, contents);
}

/** A sure row, a suggestion, the same figure differing on another sheet, and a figure in no table. */
function office(): WorkbookModel {
  const model = createWorkbook();
  const [first] = model.sheets;
  if (first === undefined) throw new Error("no sheet");
  renameSheet(model, first, "企画課");
  enter(model, first, [
    ["指標名", "単位", "R5実績", "R6実績"],
    ["出生数", "人", 345, 351],
    ["観光入込客数（駅前地区）", "千人", 690, 701],
  ]);
  enter(model, addSheet(model, "R6集計"), [
    ["指標名", "単位", "R6実績"],
    ["出生数", "人", 355],
  ]);
  enter(model, addSheet(model, "控え"), [
    ["入込客の合計", "", 12345],
    ["R4", "", 678],
  ]);
  return model;
}

async function report(model: WorkbookModel, decisions: readonly MappingDecision[] = []) {
  const { host } = openSession(model);
  return { host, ...(await writeReport(excelWorkbook(), { ...request, decisions })) };
}

async function findings(model: WorkbookModel, decisions: readonly MappingDecision[] = []) {
  openSession(model);
  return (await readFindings(excelWorkbook(), request)).findingsWith(decisions);
}

const actualsOf = ({
  observations,
}: {
  readonly observations: readonly { readonly indicatorId: string; readonly actuals: unknown }[];
}) => Object.fromEntries(observations.map(({ indicatorId, actuals }) => [indicatorId, actuals]));

/** 採用 of the suggestion, the newer sheet chosen, a cell assigned by hand. */
async function decided(model: WorkbookModel): Promise<readonly MappingDecision[]> {
  const found = await findings(model);
  const accepted = withVerdict(
    [],
    found.suggestions.flatMap(({ cells }) => cells),
    "accepted",
  );
  const conflict = found.conflicts.find(({ indicatorId }) => indicatorId === "births");
  const chosen = withChoice(accepted, conflict?.candidates ?? [], conflict?.likeliest ?? null);
  openSession(model);
  const grid = (await excelWorkbook().readGrids()).find(({ sheet }) => sheet === "控え");
  if (grid === undefined) throw new Error("no sheet");
  const rect = { top: 1, left: 2, bottom: 1, right: 2 };
  return withAssignment(chosen, grid, rect, { indicatorId: "tourists", field: "actual", firstYear: 2022 });
}

const all = { tourists: { 2022: 678, 2023: 690, 2024: 701 }, births: { 2023: 345, 2024: 355 } };

describe("what was decided is kept in the workbook", () => {
  test("and counts in every later report, from a file too, without being decided again", async () => {
    const model = office();
    expect(actualsOf(await report(model))).toEqual({ tourists: {}, births: { 2023: 345 } });
    const first = await report(model, await decided(model));
    expect(actualsOf(first)).toEqual(all);
    expect(first.issues.find(({ code }) => code === "conflict-chosen")).toMatchObject({
      sheet: "R6集計",
      cell: "C2",
      params: { used: "「R6集計」C2" },
    });
    const again = await report(await reopened(model));
    expect(actualsOf(again)).toEqual(all);
    expect(again.changesSince).toEqual([]);
    expect(statusesInSheet(model)).toEqual(
      Object.fromEntries(again.evaluations.map(({ indicatorId, status }) => [indicatorId, status])),
    );
  });

  test("follows inserted rows, a renamed sheet and a moved cell", async () => {
    const model = office();
    await report(model, await decided(model));
    for (const name of ["企画課", "R6集計", "控え"]) {
      insertCells(model, sheetNamed(model, name), { top: 0, left: 0, bottom: 2, right: WHOLE_ROW }, "Down");
      renameSheet(model, sheetNamed(model, name), `${name}（最終）`);
    }
    const result = await report(model);
    expect(actualsOf(result)).toEqual(all);
    expect(result.changesSince).toEqual([]);
  });

  test("can be taken back", async () => {
    const model = office();
    await report(model, await decided(model));
    const found = await findings(model);
    expect(found.suggestions.map(({ verdict }) => verdict)).toEqual(["accepted"]);
    expect(found.conflicts.map(({ used }) => used?.ref.sheet)).toEqual(["R6集計"]);
    const back = withChoice(
      withVerdict(
        [],
        found.suggestions.flatMap(({ cells }) => cells),
        null,
      ),
      found.conflicts[0]?.candidates ?? [],
      null,
    );
    const manual = found.cells.find(({ ref }) => ref.sheet === "控え");
    const dropped = manual === undefined ? back : withVerdict(back, [manual], "dropped");
    expect(actualsOf(await report(model, dropped))).toEqual({ tourists: {}, births: { 2023: 345 } });
    expect((await findings(model)).openConflicts).toBe(1);
  });

  test("a name that was confirmed is learned, and forgotten when it is dropped", async () => {
    const model = office();
    const first = await report(model, await decided(model));
    expect(first.mappingToKeep?.aliases).toEqual([{ indicatorId: "tourists", name: "観光入込客数（駅前地区）" }]);
    enter(model, addSheet(model, "R7"), [
      ["指標名", "単位", "R7実績"],
      ["観光入込客数（駅前地区）", "千人", 777],
    ]);
    const found = await findings(model);
    const dropped = withVerdict(
      [],
      found.suggestions.flatMap(({ cells }) => cells),
      "dropped",
    );
    expect((await report(model, dropped)).mappingToKeep?.aliases).toEqual([]);
  });
});

describe("the sheet itself", () => {
  test("says of every figure what its source shows, and asks for a look where a name has changed", async () => {
    const model = office();
    await report(model, await decided(model));
    const sheet = sheetNamed(model, MAPPING);
    const source = sheetNamed(model, "企画課");
    const shown = () => {
      recalculate(model);
      return [...sheet.rows]
        .sort(([a], [b]) => a - b)
        .filter(([row]) => cellAt(sheet, row, 0)?.value === "births")
        .map(([row]) => [2, 3, 4, 10, 11].map((column) => cellAt(sheet, row, column)?.value ?? null));
    };
    expect(shown()).toEqual([
      ["一致", "自動", "出生数", 345, 351],
      ["一致", "選択", "出生数", null, 355],
    ]);
    enterContent(model, source, 1, 2, 346);
    expect(shown()[0]?.[3]).toBe(346);
    enterContent(model, source, 1, 0, "死亡数");
    expect(shown()[0]).toEqual(["要確認", "自動", "死亡数", 346, 351]);
    expect(statusesInSheet(model)["births"]).toBe("mappingBroken");
  });

  test("sorted, with lines and columns inserted, beside a copy of it, it is read all the same", async () => {
    const model = office();
    await report(model, await decided(model));
    const sheet = sheetNamed(model, MAPPING);
    copySheet(model, sheet);
    insertCells(model, sheet, { top: 4, left: 0, bottom: 4, right: WHOLE_ROW }, "Down");
    insertCells(model, sheet, { top: 0, left: 3, bottom: 1_048_575, right: 3 }, "Right");
    renameSheet(model, sheet, "対応の一覧");
    const result = await report(model);
    expect(actualsOf(result)).toEqual(all);
    expect(result.changesSince).toEqual([]);
  });

  test("a line the user deletes is forgotten, and found afresh", async () => {
    const model = office();
    await report(model, await decided(model));
    const sheet = sheetNamed(model, MAPPING);
    const row = [...sheet.rows.keys()].find((at) => cellAt(sheet, at, 3)?.value === "手動");
    if (row === undefined) throw new Error("no line");
    deleteCells(model, sheet, { top: row, left: 0, bottom: row, right: WHOLE_ROW }, "Up");
    const result = await report(model);
    expect(actualsOf(result)).toEqual({ ...all, tourists: { 2023: 690, 2024: 701 } });
  });

  test("of a newer format is read and said, and left as it is", async () => {
    const model = office();
    await report(model, await decided(model));
    const sheet = sheetNamed(model, MAPPING);
    enterContent(model, sheet, 2, 0, "形式 7　総合戦略コード test　版 案");
    enterContent(model, sheet, 0, 0, "新しい版の対応付け");
    const result = await report(model);
    expect(actualsOf(result)).toEqual(all);
    expect(result.issues.find(({ code }) => code === "mapping-newer-format")).toMatchObject({
      sheet: MAPPING,
      params: { format: 7 },
    });
    expect(cellAt(sheet, 0, 0)?.value).toBe("新しい版の対応付け");
    expect(result.written.map(({ sheet: name }) => name)).not.toContain(MAPPING);
  });

  test("whose headings are gone is said, and the mapping is found afresh", async () => {
    const model = office();
    await report(model);
    const sheet = sheetNamed(model, MAPPING);
    for (let column = 0; column < 30; column += 1) enterContent(model, sheet, 3, column, "");
    const result = await report(model);
    expect(result.issues.map(({ code }) => code)).toContain("mapping-not-understood");
    expect(actualsOf(result).births).toEqual({ 2023: 345 });
    expect((await report(model)).issues.map(({ code }) => code)).not.toContain("mapping-not-understood");
  });
});

test("a lost source is said until it is mended, forgotten, or its line is deleted", async () => {
  const model = office();
  await report(model, await decided(model));
  deleteCells(model, sheetNamed(model, "企画課"), { top: 1, left: 0, bottom: 1, right: WHOLE_ROW }, "Up");
  const first = await report(model);
  const lost = first.issues.filter(({ code }) => code === "source-broken");
  expect(lost).toMatchObject([
    {
      severity: "error",
      indicatorId: "births",
      sheet: "企画課",
      cell: "C2",
      params: { figures: "R5実績値", last: "「企画課」C2" },
    },
  ]);
  expect(actualsOf(first).births).toEqual({ 2024: 355 });
  const second = await report(model);
  expect(second.issues.map(({ code }) => code)).toContain("source-broken");
  const [change] = second.changesSince;
  if (change?.from === undefined || change.from === null) throw new Error("no change");
  const { indicatorId, field, fiscalYear, from, labelText } = change;
  const cell = { indicatorId, field, fiscalYear, ref: from, label: null, labelText };
  const third = await report(model, [{ verdict: "forgotten", cell }]);
  expect(third.issues.map(({ code }) => code)).not.toContain("source-broken");
  expect((await report(model)).changesSince).toEqual([]);
});

test("the latest figure's source is lost: the indicator waits for its mapping, in the sheet as in the evaluation", async () => {
  const model = office();
  await report(model, await decided(model));
  deleteCells(model, sheetNamed(model, "企画課"), { top: 2, left: 0, bottom: 2, right: WHOLE_ROW }, "Up");
  const result = await report(model);
  expect(result.evaluations.find(({ indicatorId }) => indicatorId === "tourists")?.status).toBe("mappingBroken");
  expect(statusesInSheet(model)["tourists"]).toBe("mappingBroken");
});

test("the mapping costs no request of its own", async () => {
  const model = office();
  const first = await report(model);
  const second = await report(model);
  expect(second.host.recorder.syncs()).toBe(first.host.recorder.syncs());
});
