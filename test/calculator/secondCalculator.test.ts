import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { convertWithLibreOffice, runCheck } from "./libreOffice";

interface Recalculation {
  readonly compared: number;
  readonly differenceCount: number;
  readonly differences: readonly unknown[];
  readonly missing: readonly unknown[];
  readonly printedErrors: readonly unknown[];
}

interface Report {
  readonly evaluations: readonly { readonly indicatorId: string; readonly status: string; readonly caption: string }[];
}

const folder = mkdtempSync(join(tmpdir(), "second-calculator-"));

const cases = [
  { sample: "samples/kitamoto-fy2024.xlsx", year: "2024" },
  { sample: "samples/kitamoto-fy2024.xlsx", year: "2025" },
  { sample: "samples/fictitious-r4-r7.xlsx", year: "2022" },
  { sample: "samples/fictitious-r4-r7.xlsx", year: "2024" },
  { sample: "samples/fictitious-r4-r7.xlsx", year: "2025" },
];

describe.each(cases)("$sample reported for fiscal year $year", ({ sample, year }) => {
  const name = `${sample.replace(/\W/g, "-")}-${year}`;
  const saved = join(folder, `${name}.xlsx`);
  const json = join(folder, `${name}.json`);
  let recalculated = "";

  beforeAll(() => {
    execFileSync("npm", ["run", "--silent", "report", "--", sample, "--out", saved, "--json", json, "--year", year], {
      stdio: "pipe",
    });
    [recalculated = ""] = convertWithLibreOffice([saved], "xlsx", join(folder, "recalculated"));
  }, 300_000);

  test("LibreOffice computes every formula to the saved value and no printed cell shows an error", () => {
    const result = runCheck<Recalculation>("recalculated.py", [saved, recalculated]);
    expect(result.compared).toBeGreaterThan(1000);
    expect(result).toMatchObject({ differenceCount: 0, differences: [], missing: [], printedErrors: [] });
  });

  test("the statuses LibreOffice computes are those of the JSON report", () => {
    const report = JSON.parse(readFileSync(json, "utf8")) as Report;
    const shown = runCheck<Record<string, { status: string; shown: string }>>("statuses.py", [recalculated]);
    expect(report.evaluations).toHaveLength(40);
    for (const { indicatorId, status, caption } of report.evaluations) {
      expect({ indicatorId, status: shown[indicatorId]?.status }).toEqual({ indicatorId, status });
      expect(shown[indicatorId]?.shown).toContain(caption);
    }
  });
});
