import { evaluateWorkbook } from "../../src/app/evaluateWorkbook";
import { writeDepartmentSheets } from "../../src/app/writeDepartmentSheets";
import { readIdentity } from "../../src/core/departments/identity/readIdentity";
import type { IdentifiedEntry } from "../../src/core/departments/identity/identityReading";
import { kitamotoStrategy } from "../../src/core/strategy/kitamoto/kitamotoStrategy";
import type { CellGrid } from "../../src/core/workbook/cellGrid";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { copySheet, moveSheet, renameSheet } from "../../src/host/model/editSheets";
import { cellAt } from "../../src/host/model/readCells";
import type { WorkbookModel } from "../../src/host/model/workbookModel";
import { goalStrategy } from "../support/goalStrategy";
import { openSession } from "../support/hostSession";
import { formulaCells, openSample, reopened, sheetNamed } from "./mainJob";

const YEAR = 2025;
const round = { round: "final", inquirer: "政策推進課", deadline: "令和８年６月30日" } as const;
const request = { strategy: kitamotoStrategy, scheme: null, reportYear: YEAR, ...round };

async function make(model: WorkbookModel, strategy = kitamotoStrategy) {
  const { host } = openSession(model);
  const result = await writeDepartmentSheets(excelWorkbook(), { ...request, strategy });
  return { host, result };
}

async function departmentGrids(model: WorkbookModel): Promise<readonly CellGrid[]> {
  openSession(model);
  const grids = await excelWorkbook().readGrids();
  return grids.filter(({ ownedAs }) => ownedAs?.startsWith("departmentSheet:") === true);
}

function entriesOf(grid: CellGrid): readonly IdentifiedEntry[] {
  const reading = readIdentity(grid);
  if (reading.kind !== "read") throw new Error(`no identity on ${grid.sheet}`);
  expect(reading.faults).toEqual([]);
  return reading.entries;
}

function entryOn(grid: CellGrid, indicatorId: string, field: string, entryYear = YEAR): IdentifiedEntry {
  const found = entriesOf(grid).find(
    ({ identity }) =>
      identity.indicatorId === indicatorId && identity.field === field && identity.entryYear === entryYear,
  );
  if (found === undefined) throw new Error(`no ${indicatorId} ${field} on ${grid.sheet}`);
  return found;
}

/** Typed by somebody without the add-in: on a protected sheet, so only where a cell is open. */
async function type(
  model: WorkbookModel,
  sheet: string,
  { cell }: IdentifiedEntry,
  value: string | number,
): Promise<void> {
  const { Excel } = openSession(model);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(cell.row, cell.column, 1, 1);
    range.values = [[value]];
    await context.sync();
  });
}

/** What the check column says beside an entry; the form's last visible column. */
function checkBeside(model: WorkbookModel, { cell }: IdentifiedEntry): unknown {
  return cellAt(sheetNamed(model, cell.sheet), cell.row, cell.column + 1)?.value ?? null;
}

describe("the sheets of twenty departments in one workbook", () => {
  let model: WorkbookModel;
  let syncs = 0;
  let grids: readonly CellGrid[] = [];

  beforeAll(async () => {
    model = await openSample("fictitious-r4-r7.xlsx");
    const { host, result } = await make(model);
    syncs = host.recorder.syncs();
    expect(result).toMatchObject({ isAssumed: true, unassigned: [] });
    expect(result.departments).toHaveLength(20);
    grids = await departmentGrids(model);
  });

  test("a constant number of requests, whatever the number of departments", () => {
    // two to read, one to find the sheets there are, one to look, contents and finish in as many as 2 MB need, one to protect
    expect(syncs).toBeLessThanOrEqual(9);
  });

  test("every indicator is asked for once, every entry is identified, and every sheet is its department's", () => {
    expect(grids).toHaveLength(20);
    const asked = grids.flatMap((grid) =>
      entriesOf(grid).flatMap(({ identity }) => (identity.field === "policy" ? [identity.indicatorId] : [])),
    );
    expect([...asked].sort()).toEqual(kitamotoStrategy.indicators.map(({ id }) => id).sort());
    for (const grid of grids) {
      expect(grid.sheet.length).toBeLessThanOrEqual(31);
      const [first] = entriesOf(grid);
      expect(grid.ownedAs).toBe(`departmentSheet:${first?.identity.department ?? ""}`);
    }
  });

  test("a sheet refers to itself alone, every formula has a result, and only entries are open", () => {
    expect(formulaCells(model)).toMatchObject({ withoutResult: [], errors: [] });
    for (const grid of grids) {
      const sheet = sheetNamed(model, grid.sheet);
      const formulas = [...sheet.rows.values()].flatMap((row) =>
        [...row.values()].flatMap(({ formula }) => formula ?? []),
      );
      expect(formulas.length).toBeGreaterThan(50);
      expect(formulas.filter((formula) => /!|KPI_/.test(formula.replace(/"[^"]*"/g, "")))).toEqual([]);
      expect(grid.isProtected).toBe(true);
    }
  });

  test("the sheets judge every indicator as the report does", async () => {
    openSession(model);
    const { evaluations } = await evaluateWorkbook(excelWorkbook(), request);
    const judged = grids.flatMap((grid) =>
      entriesOf(grid).flatMap((entry) => {
        const { field, entryYear, indicatorId } = entry.identity;
        const value = grid.values[entry.cell.row - grid.top]?.[entry.cell.column - grid.left];
        if (field !== "actual" || entryYear !== YEAR || typeof value !== "number") return [];
        const caption = evaluations.find((each) => each.indicatorId === indicatorId)?.caption;
        return [{ indicatorId, caption, said: checkBeside(model, entry) }];
      }),
    );
    expect(judged.length).toBeGreaterThan(25);
    for (const { indicatorId, caption, said } of judged)
      expect({ indicatorId, said }).toEqual({ indicatorId, said: expect.stringContaining(caption ?? "?") as unknown });
  });

  test("a typed figure is judged at once, 要因分析 is demanded where it is behind, and what is open is counted", async () => {
    const grid = grids.find(({ sheet }) => sheet === "調査票_産業観光課");
    if (grid === undefined) throw new Error("no sheet of 産業観光課");
    const actual = entryOn(grid, "G1-K3", "actual");
    const analysis = entryOn(grid, "G1-K3", "analysis");
    const enter = (entry: IdentifiedEntry, value: string | number) => type(model, grid.sheet, entry, value);
    await enter(actual, 830);
    expect(checkBeside(model, actual)).toBe("◎ 達成");
    expect(checkBeside(model, analysis)).toBe("任意");
    await enter(actual, 500);
    expect(checkBeside(model, actual)).toBe("■ 未達成（悪化）");
    expect(checkBeside(model, analysis)).toBe("未入力：判定が「■ 未達成（悪化）」のため必要");
    await enter(analysis, "=台風により催しを中止したため");
    expect(checkBeside(model, analysis)).toBe("15字");
    await enter(analysis, "あ".repeat(400));
    expect(checkBeside(model, analysis)).toBe("400字");
    const long = "（長いため、印刷プレビューで末尾まで見えるか確かめてください）";
    await enter(analysis, "あ".repeat(420));
    expect(String(checkBeside(model, analysis)).trim()).toBe(`420字${long}`);
    // short, but of more lines than the box has
    await enter(analysis, Array<string>(14).fill("台風").join("\n"));
    expect(String(checkBeside(model, analysis)).trim()).toBe(`41字${long}`);
    await enter(analysis, "");
    await enter(actual, 7000);
    expect(checkBeside(model, actual)).toBe("要確認：前年度と桁が違います（◎ 達成）");
    await enter(actual, "");
    expect(checkBeside(model, actual)).toBe("未入力：実績値、又はない理由");
    await enter(entryOn(grid, "G1-K3", "missingReason"), "未公表");
    expect(checkBeside(model, actual)).toBe("実績値なし（未公表）");
  });
});

test("rows of free text are left to Excel, in the file as well, and where an earlier version gave them a height", async () => {
  const model = await openSample("kitamoto-fy2024.xlsx");
  const strategy = goalStrategy("X2");
  await make(model, strategy);
  const [grid] = await departmentGrids(model);
  if (grid === undefined) throw new Error("no sheet of a department");
  const texts = entriesOf(grid).filter(({ identity }) => ["analysis", "nextSteps", "remarks"].includes(identity.field));
  const heights = (of: WorkbookModel) => texts.map(({ cell }) => sheetNamed(of, grid.sheet).rowHeights.get(cell.row));
  const none = texts.map(() => undefined);
  expect(texts.length).toBeGreaterThan(2);
  expect(heights(model)).toEqual(none);
  for (const { cell } of texts) sheetNamed(model, grid.sheet).rowHeights.set(cell.row, 48);
  const stored = await reopened(model);
  expect(heights(stored)).toEqual(texts.map(() => 48));
  await make(stored, strategy);
  expect(heights(await reopened(stored))).toEqual(none);
});

test("identity survives renaming, moving, copying, and the file; what is typed stays when the sheets are made again", async () => {
  const model = await openSample("kitamoto-fy2024.xlsx");
  const strategy = goalStrategy("X2");
  await make(model, strategy);
  const before = await departmentGrids(model);
  const grid = before.find(({ sheet }) => sheet === "調査票_環境課");
  if (grid === undefined) throw new Error("no sheet of 環境課");
  const entry = entryOn(grid, "X2-N2", "nextSteps");
  const correction = entryOn(grid, "X2-N2", "actual", YEAR - 1);
  const sheet = sheetNamed(model, grid.sheet);
  await type(model, sheet.name, entry, "=照明の更新");
  await type(model, sheet.name, correction, 260000);
  renameSheet(model, sheet, "回答　環境");
  moveSheet(model, sheet, 0);
  const copy = copySheet(model, sheet, 0);
  await type(model, copy.name, entry, "写しに入力");

  const stored = await reopened(model);
  const { result } = await make(stored, strategy);
  expect(result.written.map(({ sheet: name }) => name)).toContain("回答　環境");
  const again = await departmentGrids(stored);
  expect(again).toHaveLength(4);
  const valueOn = (name: string, field: string, year?: number): unknown => {
    const own = again.find((each) => each.sheet === name);
    if (own === undefined) throw new Error(`no ${name}`);
    const { cell } = entryOn(own, "X2-N2", field, year);
    return own.values[cell.row - own.top]?.[cell.column - own.left];
  };
  expect(valueOn("回答　環境", "nextSteps")).toBe("=照明の更新");
  expect(valueOn("回答　環境", "actual", YEAR - 1)).toBe(260000);
  expect(valueOn(copy.name, "nextSteps")).toBe("写しに入力");
});
