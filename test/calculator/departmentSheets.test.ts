import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { convertWithLibreOffice, runCheck } from "./libreOffice";

interface Sheet {
  readonly title: string;
  readonly isProtected: boolean;
  readonly hasPassword: boolean;
  readonly open: number;
  /** Open cells that are not the ones beside a key, and keys whose cell is not open. */
  readonly misplaced: readonly string[];
  readonly outward: readonly string[];
  readonly hiddenKey: boolean;
}

interface Recalculation {
  readonly compared: number;
  readonly differences: readonly unknown[];
  readonly missing: readonly unknown[];
  readonly printedErrors: readonly unknown[];
}

const folder = mkdtempSync(join(tmpdir(), "department-sheets-"));
const asked = join(folder, "asked");
const filled = join(folder, "filled.xlsx");
let files: readonly string[] = [];

beforeAll(() => {
  const sample = "samples/fictitious-r4-r7.xlsx";
  execFileSync("npm", ["run", "--silent", "report", "--", sample, "--department-sheets", asked, "--year", "2025"], {
    stdio: "pipe",
  });
  files = readdirSync(asked).map((file) => join(asked, file));
}, 300_000);

test("one file a department, none of them written over", () => {
  expect(files).toHaveLength(20);
  const again = () =>
    execFileSync("npm", ["run", "--silent", "report", "--", "--department-sheets", asked, "--year", "2025"], {
      stdio: "pipe",
    });
  expect(again).toThrow("既にあるため");
});

test("another reader finds the protection, opens exactly the entries, and sees no link to another sheet", () => {
  const sheets = files.map((file) => runCheck<Sheet>("department_sheet.py", ["look", file]));
  for (const sheet of sheets) {
    expect(sheet).toMatchObject({ isProtected: true, hasPassword: false, hiddenKey: true, misplaced: [], outward: [] });
  }
  // 3 for each sheet and 8 for each of the 40 indicators
  expect(sheets.reduce((sum, { open }) => sum + open, 0)).toBe(20 * 3 + 40 * 8);
});

test("LibreOffice computes what we saved, on every sheet", () => {
  const recalculated = convertWithLibreOffice(files, "xlsx", join(folder, "recalculated"));
  for (const [index, file] of files.entries()) {
    const result = runCheck<Recalculation>("recalculated.py", [file, recalculated[index] ?? ""]);
    expect(result.compared).toBeGreaterThan(50);
    expect(result).toMatchObject({ differences: [], missing: [], printedErrors: [] });
  }
});

test.each([
  [830, "◎ 達成", "任意"],
  [500, "■ 未達成（悪化）", "未入力：判定が「■ 未達成（悪化）」のため必要"],
])("a department types %d without the add-in: LibreOffice says %s", (value, status, analysis) => {
  const file = files.find((each) => each.includes("産業観光課")) ?? "";
  runCheck("department_sheet.py", ["fill", file, filled, "G1-K3", String(value)]);
  const [answered = ""] = convertWithLibreOffice([filled], "xlsx", join(folder, "answered"));
  expect(runCheck("department_sheet.py", ["said", answered, "G1-K3"])).toEqual({ actual: status, analysis });
});
