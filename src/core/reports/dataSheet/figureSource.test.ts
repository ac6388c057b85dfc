import type { BoundValue } from "../reportInput";
import { figureSource } from "./figureSource";
import { indicatorOf } from "../../../../test/support/indicatorFixture";

const ref = { sheet: "回答データ", row: 4, column: 6 };
const own = { sheet: "実績", row: 2, column: 3 };
const origin = {
  department: "商工課",
  file: "商工課_調査票.xlsx",
  sheet: "調査票（商工課）",
  cell: "E12",
  acceptedAt: "2026-05-01 14:30",
};
const origins = new Map([["'回答データ'!$G$5", origin]]);
const row = { indicator: { ...indicatorOf(), department: "企画課" } };

test.each<[string, BoundValue, object]>([
  [
    "a returned figure leads to the department's file",
    { kind: "live", ref, scale: 1, value: 3 },
    { ...origin, kind: "回答" },
  ],
  ["so does one returned as a text", { kind: "transcribed", ref, text: "3件", value: 3 }, { ...origin, kind: "回答" }],
  [
    "and a reason returned instead of a figure",
    { kind: "none", ref, reason: "notPublished" },
    { ...origin, kind: "回答" },
  ],
  [
    "a figure of the user's own sheet to its cell",
    { kind: "live", ref: own, scale: 1, value: 3 },
    { department: "企画課", kind: "参照", file: "", sheet: "実績", cell: "D3", acceptedAt: "" },
  ],
  [
    "a cell without a figure is no source",
    { kind: "none", ref: own, reason: "blank" },
    { department: "企画課", kind: "", file: "", sheet: "", cell: "", acceptedAt: "" },
  ],
  [
    "a figure of the plan has no cell",
    { kind: "strategy", value: 3 },
    { department: "企画課", kind: "計画", file: "", sheet: "", cell: "", acceptedAt: "" },
  ],
])("%s", (_, value, source) => {
  expect(figureSource({ origins }, row, value)).toEqual(source);
});

test("without returned answers every figure is this workbook's", () => {
  expect(figureSource({}, row, { kind: "live", ref, scale: 1, value: 3 })).toMatchObject({ kind: "参照", cell: "G5" });
});
