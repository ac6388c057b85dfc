import { evaluateWorkbook, type WorkbookEvaluation } from "../../src/app/evaluateWorkbook";
import { writeReport } from "../../src/app/writeReport";
import { standardScheme } from "../../src/core/kpi/standardScheme";
import type { SourceChangeKind } from "../../src/core/mapping/stored/sourceChange";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { loadWorkbook } from "../../src/host/xlsx/loadWorkbook";
import { saveWorkbook } from "../../src/host/xlsx/saveWorkbook";
import { openSession } from "../support/hostSession";
import { trackedStrategy, trackedTruth, trackedWorkbook } from "../support/trackedWorkbook";

const request = { strategy: trackedStrategy, scheme: standardScheme, reportYear: null };
let reported: Uint8Array;

beforeAll(async () => {
  const model = trackedWorkbook();
  openSession(model);
  await writeReport(excelWorkbook(), request);
  reported = await saveWorkbook(model);
});

type Edit = (sheets: Excel.WorksheetCollection) => void;

async function afterEdit(edit: Edit) {
  const session = openSession(await loadWorkbook(reported));
  await session.Excel.run(async (context) => {
    edit(context.workbook.worksheets);
    await context.sync();
  });
  return { ...session, result: await evaluateWorkbook(excelWorkbook(), request) };
}

/** Figures as `id year`, those that are the tracked ones and the rest. */
function figuresOf({ observations }: WorkbookEvaluation) {
  const all = observations.flatMap(({ indicatorId, actuals }) =>
    Object.entries(actuals).map(([year, value]): [string, number] => [`${indicatorId} ${year}`, value]),
  );
  return {
    right: all.filter(([figure, value]) => trackedTruth.get(figure) === value).length,
    wrong: all.filter(([figure, value]) => trackedTruth.get(figure) !== value),
  };
}

function kindsOf({ changesSince }: WorkbookEvaluation): Partial<Record<SourceChangeKind, number>> {
  const counts: Partial<Record<SourceChangeKind, number>> = {};
  for (const { kind } of changesSince) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

const plan = "企画課";
const trade = "商工課 (R6)";

test.each<[string, Edit, number, Partial<Record<SourceChangeKind, number>>]>([
  ["nothing", () => undefined, 24, {}],
  ["rows inserted above the table", (sheets) => void sheets.getItem(plan).getRange("1:2").insert("Down"), 24, {}],
  ["a row inserted in the table", (sheets) => void sheets.getItem(plan).getRange("5:5").insert("Down"), 24, {}],
  ["a column inserted among the years", (sheets) => void sheets.getItem(plan).getRange("D:D").insert("Right"), 24, {}],
  [
    "a column inserted under a merged heading",
    (sheets) => void sheets.getItem(trade).getRange("E:E").insert("Right"),
    24,
    {},
  ],
  ["the row above the table deleted", (sheets) => void sheets.getItem(plan).getRange("2:2").delete("Up"), 24, {}],
  ["the row of the headings deleted", (sheets) => void sheets.getItem(plan).getRange("3:3").delete("Up"), 24, {}],
  ["the column of the units deleted", (sheets) => void sheets.getItem(plan).getRange("B:B").delete("Left"), 24, {}],
  [
    "the whole table cut and pasted elsewhere",
    (sheets) => sheets.getItem(plan).getRange("A1:E7").moveTo("H20"),
    24,
    {},
  ],
  ["one row cut and pasted below", (sheets) => sheets.getItem(plan).getRange("A5:E5").moveTo("A12"), 24, {}],
  ["one year cut and pasted to the right", (sheets) => sheets.getItem(plan).getRange("D1:D7").moveTo("H1"), 24, {}],
  ["the sheet renamed", (sheets) => void (sheets.getItem(plan).name = "企画課（R7'最終）"), 24, {}],
  ["the sheet moved to the front", (sheets) => void (sheets.getItem(trade).position = 0), 24, {}],
  ["another sheet deleted", (sheets) => sheets.getItem("メモ").delete(), 24, {}],
  [
    "rows sorted",
    (sheets) =>
      sheets
        .getItem(plan)
        .getRange("A4:E7")
        .sort.apply([{ key: 2, ascending: false }]),
    24,
    { moved: 12 },
  ],
  [
    "the sheet copied: both say the same, nothing changes",
    (sheets) => void sheets.getItem(plan).copy("End"),
    24,
    { new: 12 },
  ],
  ["an indicator's row deleted", (sheets) => void sheets.getItem(plan).getRange("5:5").delete("Up"), 21, { broken: 3 }],
  ["a year's column deleted", (sheets) => void sheets.getItem(plan).getRange("D:D").delete("Left"), 20, { broken: 4 }],
  ["the sheet deleted", (sheets) => sheets.getItem(plan).delete(), 12, { broken: 12 }],
  [
    "a name overwritten",
    (sheets) => void (sheets.getItem(plan).getRange("A4").values = [["人口の社会増"]]),
    21,
    { labelChanged: 3 },
  ],
  ["a name respelt", (sheets) => void (sheets.getItem(plan).getRange("A4").values = [["　出生数 "]]), 24, {}],
  [
    "names and units emptied",
    (sheets) => void (sheets.getItem(plan).getRange("A4:B7").values = Array(4).fill(["", ""]) as string[][]),
    12,
    { vanished: 12 },
  ],
  [
    "figures pushed down beside their names",
    (sheets) => void sheets.getItem(plan).getRange("C4:E4").insert("Down"),
    12,
    { torn: 12 },
  ],
  [
    "names pushed down beside their figures",
    (sheets) => void sheets.getItem(plan).getRange("A5:B5").insert("Down"),
    15,
    { torn: 9 },
  ],
  ["headings pushed aside", (sheets) => void sheets.getItem(plan).getRange("C3:C3").insert("Right"), 12, { torn: 12 }],
])("%s", async (_case, edit, right, kinds) => {
  const { result } = await afterEdit(edit);
  expect(figuresOf(result)).toEqual({ right, wrong: [] });
  expect(kindsOf(result)).toEqual(kinds);
});
