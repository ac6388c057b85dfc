import type { ICellData } from "@univerjs/core";
import { typedCells } from "./typedCells";

const rich = (dataStream: string): ICellData => ({ p: { id: "", documentStyle: {}, body: { dataStream } } });

test.each<readonly [string, ICellData | null, string | number | boolean]>([
  ["text", { v: "未公表" }, "未公表"],
  ["a number the grid has read", { v: 61.5 }, 61.5],
  ["true", { v: true }, true],
  ["a formula, before its result", { f: "=B1*2", v: 3 }, "=B1*2"],
  ["lines in one cell", rich("１行目\r２行目\r\n"), "１行目\n２行目"],
  ["an emptied cell", { v: null }, ""],
  ["a cell that was deleted", null, ""],
])("%s", (_case, cell, content) => {
  expect(typedCells({ 8: { 11: cell } })).toEqual([{ row: 8, column: 11, content }]);
});

test("a change of looks alone is nothing typed", () => {
  expect(typedCells({ 0: { 0: { s: { bl: 1 } } } })).toEqual([]);
});

test("a pasted block gives every cell", () => {
  expect(typedCells({ 0: { 0: { v: 1 }, 1: { v: 2 } }, 1: { 0: { v: 3 } } })).toHaveLength(3);
});
