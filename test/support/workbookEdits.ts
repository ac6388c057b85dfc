import { rectAddress } from "../../src/core/workbook/cellAddress";
import type { SheetModel } from "../../src/host/model/sheetModel";
import type { WorkbookModel } from "../../src/host/model/workbookModel";
import { cellAt } from "../../src/host/model/readCells";

/** A number from 0 up to, not including, `limit`. */
export type Chance = (limit: number) => number;

/** The same numbers for the same seed. */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/** One edit as a user makes it, by the calls of Excel's own library; gives its description. */
export type WorkbookEdit = (context: Excel.RequestContext, model: WorkbookModel, pick: Chance) => Promise<string>;

/** Sheets of the user: neither ours nor copies of ours. */
export function userSheets(model: WorkbookModel): readonly SheetModel[] {
  return model.sheets.filter((sheet) => ![...sheet.customProperties.keys()].includes("sogoSenryakuKpi"));
}

interface Used {
  readonly bottom: number;
  readonly right: number;
}

function usedOf(sheet: SheetModel): Used {
  let [bottom, right] = [0, 0];
  for (const [row, cells] of sheet.rows)
    for (const [column, cell] of cells)
      if (cell.value !== null && cell.value !== "") [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
  return { bottom, right };
}

/** The rows of a sheet's table in full width: the rows of text below its header cell 指標名. */
function tableOf(sheet: SheetModel): { top: number; left: number; bottom: number; right: number } | null {
  for (const [row, cells] of [...sheet.rows].sort(([a], [b]) => a - b))
    for (const [column, cell] of cells) {
      if (cell.value !== "指標名") continue;
      const isText = (at: number) => typeof cellAt(sheet, at, column)?.value === "string";
      let top = row + 1;
      while (!isText(top) && top < row + 4) top += 1;
      let bottom = top;
      while (isText(bottom + 1)) bottom += 1;
      return isText(top) ? { top, left: 0, bottom, right: usedOf(sheet).right } : null;
    }
  return null;
}

function sheetOf(context: Excel.RequestContext, { id }: SheetModel): Excel.Worksheet {
  return context.workbook.worksheets.getItem(id);
}

function anySheet(model: WorkbookModel, pick: Chance): SheetModel {
  const sheets = userSheets(model);
  const sheet = sheets[pick(sheets.length)];
  if (sheet === undefined) throw new Error("no sheet of the user");
  return sheet;
}

const letters = (column: number): string =>
  rectAddress({ top: 0, left: column, bottom: 0, right: column }).replace("1", "");

async function onRange(
  context: Excel.RequestContext,
  sheet: SheetModel,
  address: string,
  act: (range: Excel.Range) => void,
): Promise<string> {
  act(sheetOf(context, sheet).getRange(address));
  await context.sync();
  return `「${sheet.name}」${address}`;
}

const insertRows: WorkbookEdit = async (context, model, pick) => {
  const sheet = anySheet(model, pick);
  const row = 1 + pick(usedOf(sheet).bottom + 3);
  const address = `${row}:${row + pick(2)}`;
  return `insert rows ${await onRange(context, sheet, address, (range) => void range.insert("Down"))}`;
};

const deleteRow: WorkbookEdit = async (context, model, pick) => {
  const sheet = anySheet(model, pick);
  const row = 1 + pick(usedOf(sheet).bottom + 3);
  return `delete row ${await onRange(context, sheet, `${row}:${row}`, (range) => void range.delete("Up"))}`;
};

const insertColumns: WorkbookEdit = async (context, model, pick) => {
  const sheet = anySheet(model, pick);
  const column = letters(pick(usedOf(sheet).right + 2));
  return `insert column ${await onRange(context, sheet, `${column}:${column}`, (range) => void range.insert("Right"))}`;
};

const deleteColumn: WorkbookEdit = async (context, model, pick) => {
  const sheet = anySheet(model, pick);
  const column = letters(pick(usedOf(sheet).right + 2));
  return `delete column ${await onRange(context, sheet, `${column}:${column}`, (range) => void range.delete("Left"))}`;
};

/** One row, or the whole table with its headings, cut and pasted below everything. */
const moveRow: WorkbookEdit = async (context, model, pick) => {
  const sheet = anySheet(model, pick);
  const { bottom, right } = usedOf(sheet);
  const row = 1 + pick(bottom + 1);
  const last = letters(right);
  const target = `A${bottom + 2 + pick(3)}`;
  const done = await onRange(context, sheet, `A${row}:${last}${row}`, (range) => range.moveTo(target));
  return `cut and paste row ${done} → ${target}`;
};

/** A whole column, cut and pasted right of everything. */
const moveColumn: WorkbookEdit = async (context, model, pick) => {
  const sheet = anySheet(model, pick);
  const { bottom, right } = usedOf(sheet);
  const column = letters(pick(right + 1));
  const target = `${letters(right + 1 + pick(3))}1`;
  try {
    const done = await onRange(context, sheet, `${column}1:${column}${bottom + 1}`, (range) => range.moveTo(target));
    return `cut and paste column ${done} → ${target}`;
  } catch (error) {
    return `cut and paste column refused: ${String((error as Error).message)}`;
  }
};

/** Everything on the sheet, cut and pasted elsewhere on it. */
const moveTable: WorkbookEdit = async (context, model, pick) => {
  const sheet = anySheet(model, pick);
  const { bottom, right } = usedOf(sheet);
  const target = pick(2) === 0 ? `A${bottom + 3}` : `${letters(right + 2)}1`;
  const done = await onRange(context, sheet, `A1:${letters(right)}${bottom + 1}`, (range) => range.moveTo(target));
  return `cut and paste all ${done} → ${target}`;
};

const renameSheet: WorkbookEdit = async (context, model, pick) => {
  const sheet = anySheet(model, pick);
  const before = sheet.name;
  const name = ["実績'まとめ", "R6 報告", "集計(最終)", "課の表", "2024"][pick(5)] ?? "表";
  if (model.sheets.some((each) => each.name === name)) return "rename: taken";
  sheetOf(context, sheet).name = name;
  await context.sync();
  return `rename 「${before}」 → 「${name}」`;
};

const moveSheet: WorkbookEdit = async (context, model, pick) => {
  const sheet = anySheet(model, pick);
  const position = pick(model.sheets.length);
  sheetOf(context, sheet).position = position;
  await context.sync();
  return `move sheet 「${sheet.name}」 to ${position}`;
};

const copySheet: WorkbookEdit = async (context, model, pick) => {
  const sheet = anySheet(model, pick);
  sheetOf(context, sheet).copy(pick(2) === 0 ? "End" : "Beginning");
  await context.sync();
  return `copy sheet 「${sheet.name}」`;
};

const deleteSheet: WorkbookEdit = async (context, model, pick) => {
  const sheet = anySheet(model, pick);
  if (userSheets(model).length <= 2) return "delete sheet: too few";
  sheetOf(context, sheet).delete();
  await context.sync();
  return `delete sheet 「${sheet.name}」`;
};

/** The rows of the table, whole, by one of its columns. */
const sortTable: WorkbookEdit = async (context, model, pick) => {
  const sheet = anySheet(model, pick);
  const table = tableOf(sheet);
  if (table === null) return "sort: no table";
  const key = pick(table.right - table.left + 1);
  const ascending = pick(2) === 0;
  const done = await onRange(context, sheet, rectAddress(table), (range) => range.sort.apply([{ key, ascending }]));
  return `sort ${done} by ${key}${ascending ? "" : " descending"}`;
};

/** Cells pushed aside on one side only: names and figures do not stand beside each other any more. */
const pushCells: WorkbookEdit = async (context, model, pick) => {
  const sheet = anySheet(model, pick);
  const { bottom, right } = usedOf(sheet);
  const [row, column] = [1 + pick(bottom + 1), pick(right + 1)];
  const address = `${letters(column)}${row}:${letters(Math.min(right, column + pick(2)))}${row}`;
  const down = pick(2) === 0;
  try {
    const done =
      pick(2) === 0
        ? await onRange(context, sheet, address, (range) => void range.insert(down ? "Down" : "Right"))
        : await onRange(context, sheet, address, (range) => void range.delete(down ? "Up" : "Left"));
    return `push cells ${done} ${down ? "vertically" : "horizontally"}`;
  } catch (error) {
    return `push cells refused: ${String((error as Error).message)}`;
  }
};

/** Every kind of edit; `once`: what leaves a table that was never mapped as it is. */
export const edits: Readonly<Record<string, WorkbookEdit>> = {
  insertRows,
  deleteRow,
  insertColumns,
  deleteColumn,
  moveRow,
  moveColumn,
  moveTable,
  renameSheet,
  moveSheet,
  copySheet,
  deleteSheet,
  sortTable,
  pushCells,
};
