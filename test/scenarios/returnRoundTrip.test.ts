import { collectReturns } from "../../src/app/collectReturns";
import { writeDepartmentSheets } from "../../src/app/writeDepartmentSheets";
import { readIdentity } from "../../src/core/departments/identity/readIdentity";
import { kitamotoStrategy } from "../../src/core/strategy/kitamoto/kitamotoStrategy";
import { excelReturnedFiles } from "../../src/excel/readReturnedFiles";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { createWorkbook } from "../../src/host/model/createWorkbook";
import { enterContent } from "../../src/host/model/enterContent";
import { insertSheets } from "../../src/host/model/insertSheets";
import { deleteSheet } from "../../src/host/model/editSheets";
import { recalculate } from "../../src/host/model/recalculate";
import { loadWorkbook } from "../../src/host/xlsx/loadWorkbook";
import { saveWorkbook } from "../../src/host/xlsx/saveWorkbook";
import type { GivenFile } from "../../src/core/workbook/returnedFiles";
import { openSession } from "../support/hostSession";
import { givenFile } from "../support/returnedForm";
import { openSample } from "./mainJob";

const base = { strategy: kitamotoStrategy, scheme: null };
const texts = {
  analysis: "要因は住宅の供給。\n＝継続して見る",
  policy: "継続",
  nextSteps: "窓口を増やす",
  remarks: "－",
} as const;

test("20 departments × 40 indicators: made, split off, filled in, saved, collected: every figure and text is back exactly", async () => {
  const office = await openSample("fictitious-r4-r7.xlsx");
  openSession(office);
  const round = { round: "final", inquirer: "政策推進課", deadline: "令和８年６月30日" } as const;
  const made = await writeDepartmentSheets(excelWorkbook(), { ...base, reportYear: 2025, ...round });
  expect(made.departments).toHaveLength(20);
  const grids = (await excelWorkbook().readGrids()).filter(({ ownedAs }) => ownedAs?.startsWith("departmentSheet:"));
  const expected = new Map<string, string | number>();
  const bytes = await saveWorkbook(office);
  const files: GivenFile[] = [];
  for (const grid of grids) {
    const source = await loadWorkbook(bytes);
    const sheet = source.sheets.find(({ name }) => name === grid.sheet);
    if (sheet === undefined) throw new Error(`no sheet ${grid.sheet}`);
    const book = createWorkbook();
    const [split] = insertSheets(book, source, [sheet], 0);
    const [, blank] = book.sheets;
    if (split === undefined || blank === undefined) throw new Error("not split off");
    deleteSheet(book, blank);
    const reading = readIdentity(grid);
    if (reading.kind !== "read") throw new Error("no identity");
    for (const { identity, cell } of reading.entries) {
      const { indicatorId, field, entryYear } = identity;
      if (indicatorId === null || entryYear !== 2025) continue;
      const decimals = kitamotoStrategy.indicators.find(({ id }) => id === indicatorId)?.decimals ?? 0;
      const figure = Number(
        (kitamotoStrategy.indicators.findIndex(({ id }) => id === indicatorId) + 1.25).toFixed(decimals),
      );
      const entry =
        field === "actual"
          ? figure
          : field === "flag"
            ? "速報"
            : field in texts
              ? texts[field as keyof typeof texts]
              : null;
      if (entry === null) continue;
      expected.set([indicatorId, field, entryYear].join("|"), entry);
      enterContent(book, split, cell.row, cell.column, entry);
    }
    recalculate(book);
    files.push(givenFile(`${grid.sheet}.xlsx`, await saveWorkbook(book)));
  }
  const { host } = openSession(await openSample("fictitious-r4-r7.xlsx"));
  const before = host.recorder.syncs();
  const collected = await collectReturns(excelWorkbook(), excelReturnedFiles(), files, {
    ...base,
    reportYear: null,
    fiscalYear: 2025,
  });
  expect(collected.reading).toMatchObject({ refused: [], rejected: [] });
  expect(collected.reading.sheets).toHaveLength(20);
  const back = collected.compared.map(({ key, candidates }) => [key, candidates.map(({ value }) => value)]);
  const wanted = [...expected].map(([key, value]) => [key, [value]]);
  expect(Object.fromEntries(back)).toEqual(Object.fromEntries(wanted));
  expect(wanted.filter(([key]) => String(key).includes("|actual|"))).toHaveLength(40);
  // two to read the office's workbook, two around the files, two for each of them
  expect(host.recorder.syncs() - before).toBeLessThanOrEqual(2 + 3 + 2 * files.length);
});
