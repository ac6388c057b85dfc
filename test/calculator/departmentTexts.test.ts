import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Answer } from "../../src/core/departments/answer";
import { kitamotoStrategy } from "../../src/core/strategy/kitamoto/kitamotoStrategy";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { createWorkbook } from "../../src/host/model/createWorkbook";
import { deleteSheet } from "../../src/host/model/editSheets";
import { saveWorkbook } from "../../src/host/xlsx/saveWorkbook";
import { departmentForm, formYear } from "../support/departmentForm";
import { openSession } from "../support/hostSession";
import { fillIn, type TypedOnSheet } from "../support/returnedSheet";
import { convertWithLibreOffice, runCheck } from "./libreOffice";

/** Lengths by indicator: 要因分析, 今後の取組, 備考, and last year's 要因分析. */
const lengths: readonly (readonly [number, number, number, number])[] = [
  [0, 0, 0, 0],
  [50, 50, 0, 160],
  [160, 300, 50, 400],
  [400, 400, 100, 400],
  [600, 1000, 200, 1000],
];
const fields = ["analysis", "nextSteps", "remarks"] as const;
const indicators = kitamotoStrategy.indicators.slice(0, lengths.length);

/** A text of so many characters whose last ones are found again on the page. */
function textOf(length: number, mark: string): string {
  const sentence = "会場を二か所に増やし、夜間の回を設けたため、働く世代の参加が前年度より増えた。";
  return length === 0 ? "" : sentence.repeat(30).slice(0, length - mark.length) + mark;
}

const markOf = (index: number, column: number) => `＊${index + 1}${"甲乙丙丁"[column] ?? ""}`;
const typed: TypedOnSheet = Object.fromEntries(
  indicators.map(({ id }, index) => {
    const texts = fields.map((field, column) => [field, textOf(lengths[index]?.[column] ?? 0, markOf(index, column))]);
    return [id, Object.fromEntries(texts.filter(([, text]) => text !== "")) as Record<string, string>];
  }),
);
const answers = indicators.map(({ id }, index): Answer => {
  const value = textOf(lengths[index]?.[3] ?? 0, markOf(index, 3));
  return { indicatorId: id, field: "analysis", entryYear: formYear - 1, value };
});

const folder = mkdtempSync(join(tmpdir(), "department-texts-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let pages: readonly string[] = [];
let heights: Readonly<Record<string, Readonly<Record<(typeof fields)[number], number>>>> = {};

beforeAll(async () => {
  const model = createWorkbook();
  const [blank] = model.sheets;
  openSession(model);
  await excelWorkbook().applyPlans([departmentForm(indicators.length, answers)]);
  const grids = await excelWorkbook().readGrids();
  const grid = grids.find(({ ownedAs }) => ownedAs?.startsWith("departmentSheet:") === true);
  const sheet = model.sheets.find(({ name }) => name === grid?.sheet);
  if (grid === undefined || sheet === undefined || blank === undefined) throw new Error("no sheet of a department");
  deleteSheet(model, blank);
  fillIn(model, sheet, grid, typed);
  const file = join(folder, "調査票.xlsx");
  writeFileSync(file, await saveWorkbook(model));
  const [fitted = ""] = convertWithLibreOffice([file], "xlsx", join(folder, "fitted"));
  heights = runCheck("department_sheet.py", ["heights", fitted]);
  const [pdf = ""] = convertWithLibreOffice([file], "pdf", join(folder, "printed"));
  pages = runCheck<readonly string[]>("printed_pages.py", [pdf]).map((page) => page.replace(/\s/g, ""));
}, 300_000);

/** Points of a line of the form's font. */
const LINE = 9;

test.each(indicators.map(({ id }, index) => [lengths[index]?.join("・"), id, index] as const))(
  "%s characters: the rows are as high as the texts",
  (_lengths, id, index) => {
    const linesOf = (length: number, perLine: number) => Math.ceil(length / perLine);
    for (const [column, field] of fields.entries()) {
      const own = linesOf(lengths[index]?.[column] ?? 0, 35);
      const least = field === "remarks" ? 5 : 14;
      expect(heights[id]?.[field]).toBeGreaterThanOrEqual(Math.max(own, least) * LINE);
      // Excel's tallest row
      expect(heights[id]?.[field]).toBeLessThan(409);
    }
  },
);

test("the head is a page, and every indicator one, but for the one of the longest texts", () => {
  const last = indicators.length;
  const pageOf = (text: string) => pages.findIndex((page) => page.includes(text.replace(/\s/g, "")));
  expect(indicators.map(({ name }) => pageOf(name.slice(0, 12)))).toEqual(indicators.map((_, index) => index + 1));
  expect(pages).toHaveLength(last + 2);
});

test("the end of every text is on the page of its indicator", () => {
  for (const [index, own] of lengths.entries())
    for (const [column, length] of own.entries()) {
      if (length === 0) continue;
      const at = pages.findIndex((page) => page.includes(markOf(index, column)));
      expect([index + 1, ...(index === lengths.length - 1 ? [index + 2] : [])]).toContain(at);
    }
});
