import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { saveWorkbook } from "../../src/host/xlsx/saveWorkbook";
import type { SheetPlan } from "../../src/core/workbook/sheetPlan";
import { paperBook } from "../support/paperBook";
import { decisionsOf, paperCase, typedEntries, type PaperCase } from "../support/paperCases";
import { convertWithLibreOffice, runCheck } from "./libreOffice";

interface Recalculation {
  readonly compared: number;
  readonly differenceCount: number;
  readonly differences: readonly unknown[];
  readonly missing: readonly unknown[];
  readonly printedErrors: readonly unknown[];
}

interface Opened {
  readonly sheets: Readonly<Record<string, { readonly charts: number; readonly area: string; readonly fits: boolean }>>;
}

type Given = PaperCase & { readonly typed?: boolean; readonly paper?: "a4" | "a3"; readonly sheets?: boolean };

const cases: readonly (readonly [string, Given])[] = [
  ["40 indicators, much typed, A4 and 個票", { count: 40, typed: true, sheets: true }],
  ["40 indicators on A3", { count: 40, typed: true, paper: "a3" }],
  ["12 very long names", { count: 12, longNames: true, typed: true, sheets: true }],
  ["12 indicators without figures", { count: 12, withoutFigures: true, sheets: true }],
  ["no indicators", { count: 0, sheets: true }],
  ["200 indicators", { count: 200 }],
];

const folder = mkdtempSync(join(tmpdir(), "papers-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const disclaimer = paperCase({ count: 1 }).input.disclaimer ?? "";
const pagesOf = ({ page }: SheetPlan): number => (page?.rowBreaks?.length ?? 0) + 1;

describe.each(cases)("%s", (what, { typed = false, paper = "a4", sheets = false, ...given }) => {
  const saved = join(folder, `${cases.findIndex(([name]) => name === what)}.xlsx`);
  let plans: readonly SheetPlan[] = [];
  let recalculated = "";
  let pdf = "";

  beforeAll(async () => {
    const made = paperCase(given);
    const input = typed ? { ...made.input, decisions: decisionsOf(made.input) } : made.input;
    const entries = typed ? typedEntries(input) : new Map<string, string>();
    const book = await paperBook(
      { ...made, input },
      {
        outputs: ["status", "dashboard", "council", ...(sheets ? (["sheets"] as const) : [])],
        council: { paper, order: "goal" },
        entries: { councilTable: entries, councilSummary: entries, indicatorSheets: entries },
      },
    );
    ({ plans } = book);
    writeFileSync(saved, await saveWorkbook(book.model));
    [recalculated = ""] = convertWithLibreOffice([saved], "xlsx", join(folder, "recalculated"));
    [pdf = ""] = convertWithLibreOffice([saved], "pdf", join(folder, "printed"));
  }, 600_000);

  test("is a well-made file", () => {
    expect(runCheck<readonly string[]>("well_made.py", [saved])).toEqual([]);
  });

  test("LibreOffice computes every formula to the saved value, and no printed cell shows an error", () => {
    const result = runCheck<Recalculation>("recalculated.py", [saved, recalculated]);
    expect(result).toMatchObject({ differenceCount: 0, differences: [], missing: [], printedErrors: [] });
  });

  test("every page that was planned is printed, none more, with page numbers and the disclaimer", () => {
    const pages = runCheck<readonly string[]>("printed_pages.py", [pdf]);
    for (const plan of plans.filter(({ key }) => /council|indicatorSheets|charts|statusTable|dashboard/.test(key))) {
      const own = pages.filter((text) => text.split("\n").some((line) => line.trim() === plan.name));
      expect([plan.name, own.length]).toEqual([plan.name, pagesOf(plan)]);
      expect(own.filter((text) => !text.includes(disclaimer))).toEqual([]);
      expect(own.filter((text) => !/^\s*\d+ \/ \d+\s*$/m.test(text))).toEqual([]);
    }
  });

  test("openpyxl opens it with its charts, print areas and fit to pages", () => {
    const { sheets: found } = runCheck<Opened>("opened_sheets.py", [saved]);
    for (const plan of plans)
      expect([plan.name, found[plan.name]]).toEqual([
        plan.name,
        expect.objectContaining({ charts: plan.charts.length, fits: plan.page !== undefined }),
      ]);
  });
});
