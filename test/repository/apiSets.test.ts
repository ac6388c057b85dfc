import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(__dirname, "../..");
const asks = (version: string, set = "ExcelApi") =>
  `Office.context.requirements.isSetSupported("${set}", "${version}")`;

/** One function body per line, with the member that must be reported. */
const reported: readonly (readonly [body: string, needs: string])[] = [
  ["sheet.notes.getCount();", "ExcelApi 1.18"],
  ["sheet.onVisibilityChanged.add(async () => undefined);", "ExcelApi 1.17"],
  [`range.load("values, valuesAsJson");`, "ExcelApi 1.16"],
  [`sheet.load(["name", "tabId"]);`, "ExcelApi 1.14"],
  [`context.workbook.worksheets.load("items/name,items/tabId");`, "ExcelApi 1.14"],
  ["const { tabId } = sheet; void tabId;", "ExcelApi 1.14"],
  [`void sheet["tabId"];`, "ExcelApi 1.14"],
  ["sheet.set({ showDataTypeIcons: true });", "ExcelApi 1.19"],
  ["sheet.protection.checkPassword();", "ExcelApiOnline 1.1"],
  [`if (${asks("1.14")}) sheet.notes.getCount();`, "ExcelApi 1.18"],
  [`if (${asks("1.1", "ExcelApiOnline")}) void sheet.tabId;`, "ExcelApi 1.14"],
  [`if (${asks("1.14")}) { } else void sheet.tabId;`, "ExcelApi 1.14"],
  [`if (${asks("1.14")} || Math.random() > 2) void sheet.tabId;`, "ExcelApi 1.14"],
  [`if (!${asks("1.14")}) console.log(); void sheet.tabId;`, "ExcelApi 1.14"],
];

const accepted: readonly string[] = [
  `context.workbook.insertWorksheetsFromBase64("");`,
  `range.load("values, numberFormat, format/fill/color");`,
  `sheet.charts.add("BarClustered", range, "Columns");`,
  `if (${asks("1.18")}) sheet.notes.getCount();`,
  `if (${asks("1.20")} && 1 > 0) sheet.notes.getCount();`,
  `const ok = ${asks("1.14")}; void (ok ? sheet.tabId : "");`,
  `if (!${asks("1.14")}) return; void sheet.tabId;`,
  `void (${asks("1.14")} && sheet.tabId);`,
  `void (!${asks("1.14")} || sheet.tabId);`,
  `const tabId = { tabId: 1 }.tabId; void tabId;`,
];

interface Fault {
  readonly file: string;
  readonly line: number;
  readonly needs: string;
}

const check = (folder: string) => {
  const run = spawnSync(process.execPath, [join(root, "tools/check-api-sets.mjs"), "--root", folder, "--json"], {
    encoding: "utf8",
  });
  return { code: run.status, result: JSON.parse(run.stdout) as { uses: number; faults: readonly Fault[] } };
};

describe("members above ExcelApi 1.13", () => {
  let folder = "";
  let faults: readonly Fault[] = [];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "api-sets-"));
    mkdirSync(join(folder, "src/excel"), { recursive: true });
    const write = (file: string, bodies: readonly string[]) => {
      const lines = bodies.map(
        (body, index) =>
          `export function f${index}(context: Excel.RequestContext, sheet: Excel.Worksheet, range: Excel.Range) { ${body} }`,
      );
      writeFileSync(join(folder, "src/excel", file), lines.join("\n"));
    };
    write(
      "reported.ts",
      reported.map(([body]) => body),
    );
    write("accepted.ts", accepted);
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
    const run = check(folder);
    expect(run.code).toBe(1);
    faults = run.result.faults;
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const at = (file: string, line: number) => [
    ...new Set(
      faults.filter((fault) => fault.file === `src/excel/${file}` && fault.line === line).map(({ needs }) => needs),
    ),
  ];

  test.each(reported.map(([body, needs], index) => ({ body, needs, line: index + 1 })))(
    "$body → $needs",
    ({ needs, line }) => {
      expect(at("reported.ts", line)).toEqual([needs]);
    },
  );

  test.each(accepted.map((body, index) => ({ body, line: index + 1 })))("$body is fine", ({ line }) => {
    expect(at("accepted.ts", line)).toEqual([]);
  });
});

test("the product uses none of them unguarded", () => {
  const { code, result } = check(root);
  expect(result.faults).toEqual([]);
  expect(code).toBe(0);
  expect(result.uses).toBeGreaterThan(0);
});
