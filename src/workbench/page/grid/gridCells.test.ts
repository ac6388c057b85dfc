import { recalculate } from "../../../host/model/recalculate";
import { testSheet } from "../../../host/model/testSheet";
import type { CellStyle } from "../../../host/model/cellStyle";
import type { SheetModel } from "../../../host/model/sheetModel";
import { changedCells } from "./changedCells";
import { gridCells, sameCell } from "./gridCells";
import type { RuleLook } from "./ruleLooks";
import { openStyleBook } from "./styleBook";

function give(sheet: SheetModel, row: number, column: number, style: CellStyle): void {
  const cell = sheet.rows.get(row)?.get(column);
  if (cell !== undefined) cell.style = style;
}

function made(looks?: ReadonlyMap<number, ReadonlyMap<number, RuleLook>>) {
  const { workbook, sheet } = testSheet({ A1: "達成率", B1: 0.5, B2: "=B1*2" });
  give(sheet, 0, 1, { numberFormat: "0%", font: { bold: true, color: "#000000" } });
  recalculate(workbook);
  const styles = openStyleBook();
  const cells = gridCells(workbook, sheet, styles, looks);
  const styleOf = (row: number, column: number) => {
    const id = cells[row]?.[column]?.s;
    return typeof id === "string" ? styles.styles[id] : undefined;
  };
  return { cells, styleOf };
}

test("cells carry raw values, and beside them what is shown and what is edited", () => {
  const { cells } = made();
  expect(cells[0]?.[0]).toMatchObject({ v: "達成率", custom: { shown: "達成率", edited: "達成率" } });
  expect(cells[0]?.[1]).toMatchObject({ v: 0.5, custom: { shown: "50%", edited: "50%" } });
  expect(cells[1]?.[1]).toMatchObject({ v: 1, custom: { edited: "=B1*2" } });
  expect(cells[1]?.[1]).not.toHaveProperty("f");
});

test("what a rule says goes before the cell's own look, and also reaches cells that are not there", () => {
  const { styleOf } = made(
    new Map([
      [0, new Map([[1, { fontColor: "#FF0000", fill: "#FFF2CC" }]])],
      [5, new Map([[3, { fill: "#EEEEEE" }]])],
    ]),
  );
  expect(styleOf(0, 1)).toEqual({ bl: 1, cl: { rgb: "#FF0000" }, bg: { rgb: "#FFF2CC" } });
  expect(styleOf(5, 3)).toEqual({ bg: { rgb: "#EEEEEE" } });
});

test.each([
  ["the same", {}, true],
  ["another value", { v: 2 }, false],
  ["another look", { s: "other" }, false],
  ["another text", { custom: { shown: "2", edited: "1" } }, false],
  ["another formula", { custom: { shown: "1", edited: "=A1" } }, false],
])("two cells with %s", (_case, changes, same) => {
  const cell = { v: 1, s: "plain", custom: { shown: "1", edited: "1" } };
  expect(sameCell(cell, { ...cell, ...changes })).toBe(same);
});

describe("what must be written to catch up", () => {
  const one = { v: 1, s: "bold", custom: { shown: "1", edited: "1" } };
  const styles = { bold: { bl: 1 as const } };

  test("nothing where nothing changed", () => {
    expect(changedCells({ 0: { 0: one } }, { 0: { 0: { ...one } } }, styles)).toBeNull();
  });

  test("what is new or different, with its style in full", () => {
    const two = { ...one, v: 2 };
    expect(changedCells({ 0: { 0: one } }, { 0: { 0: two, 1: one } }, styles)).toEqual({
      0: { 0: { ...two, s: { bl: 1 } }, 1: { ...one, s: { bl: 1 } } },
    });
  });

  test("what is gone is emptied", () => {
    expect(changedCells({ 3: { 2: one } }, {}, styles)).toEqual({ 3: { 2: null } });
  });
});
