import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

const root = resolve(__dirname, "../..");

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

/** Seeded breaches: file → imported path, and the rule that must catch it. */
const breaches: readonly (readonly [from: string, to: string, rule: string])[] = [
  ["src/core/kpi/a.ts", "../mapping/clean", "core-kpi"],
  ["src/core/kpi/toWorkbook.ts", "../workbook/clean", "core-kpi"],
  ["src/core/reports/a.ts", "../mapping/clean", "core-reports"],
  ["src/core/mapping/a.ts", "../strategy/clean", "core-mapping"],
  ["src/core/departments/a.ts", "../reports/clean", "core-departments"],
  ["src/core/workbook/a.ts", "../issues/clean", "core-workbook"],
  ["src/core/issues/a.ts", "../workbook/clean", "core-issues"],
  ["src/core/strategy/a.ts", "../mapping/clean", "core-strategy"],
  ["src/core/elsewhere/a.ts", "../kpi/clean", "core-folders"],
  ["src/core/kpi/toApp.ts", "../../app/clean", "core-sees-core"],
  ["src/core/kpi/toApp.test.ts", "../../app/clean", "core-sees-core"],
  ["src/core/kpi/toNode.ts", "node:fs", "core-and-app-packages"],
  ["src/core/kpi/toReact.ts", "react", "core-and-app-packages"],
  ["src/app/toReact.ts", "react", "core-and-app-packages"],
  ["src/app/a.ts", "../excel/clean", "app-sees-core"],
  ["src/excel/a.ts", "../app/clean", "excel-sees-core"],
  ["src/taskpane/App.tsx", "../excel/clean", "taskpane-sees-core-and-app"],
  ["src/taskpane/index.tsx", "../commands/clean", "taskpane-entry"],
  ["src/commands/a.ts", "../excel/clean", "commands-see-core-and-app"],
  ["src/commands/index.ts", "../taskpane/clean", "commands-entry"],
  ["src/taskpane/panels/one/a.ts", "../two/clean", "panels-stand-alone"],
  ["src/host/a.ts", "../core/kpi/clean", "host-alone"],
  ["src/excel/toHost.ts", "../host/clean", "product-without-host"],
  ["src/excel/toHost.test.ts", "../host/clean", "product-without-host"],
  ["src/taskpane/toWorkbench.ts", "../workbench/clean", "product-without-host"],
  ["src/taskpane/toDevelopment.ts", "playwright-core", "product-packages"],
  ["src/app/typeOnly.ts", "type ../excel/clean", "app-sees-core"],
  ["src/workbench/a.ts", "../core/kpi/a.test", "no-test-imports"],
  ["src/workbench/b.ts", "./nowhere", "no-unresolvable"],
  ["src/strange/a.ts", "../core/kpi/clean", "known-layers"],
];

/** What must pass: the rules forbid what they name, and no more. */
const allowed: readonly (readonly [from: string, to: string])[] = [
  ["src/core/kpi/toBig.ts", "big.js"],
  ["src/core/kpi/toIssues.ts", "../issues/clean"],
  ["src/core/mapping/toKpi.ts", "../kpi/clean"],
  ["src/core/mapping/toStrategy.test.ts", "../strategy/clean"],
  ["src/app/toCore.ts", "../core/reports/clean"],
  ["src/excel/toCore.ts", "../core/workbook/clean"],
  ["src/taskpane/panels/one/toComponent.ts", "../../components/clean"],
  ["src/taskpane/toReact.ts", "react"],
  ["src/workbench/toAll.ts", "../host/clean"],
];

const clean = [
  ...["kpi", "mapping", "strategy", "workbook", "issues", "reports", "departments"].map(
    (folder) => `src/core/${folder}/clean.ts`,
  ),
  ...["app", "excel", "taskpane", "commands", "host", "workbench"].map((layer) => `src/${layer}/clean.ts`),
  "src/taskpane/panels/two/clean.ts",
  "src/taskpane/components/clean.ts",
  "src/core/kpi/a.test.ts",
];

describe("import rules", () => {
  let folder = "";
  let violations: readonly Violation[] = [];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "import-rules-"));
    const write = (file: string, text: string) => {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    };
    for (const file of clean) write(file, "export const clean = 1;\nexport type Clean = typeof clean;\n");
    for (const [from, to] of [...breaches, ...allowed]) {
      write(
        from,
        to.startsWith("type ")
          ? `import type { Clean } from "${to.slice(5)}";\nexport const one: Clean = 1;\n`
          : `import * as seen from "${to}";\nexport const one = seen;\n`,
      );
    }
    write("src/host/round1.ts", `import { b } from "./round2";\nexport const a = () => b;\n`);
    write("src/host/round2.ts", `import { a } from "./round1";\nexport const b = () => a;\n`);
    write("tsconfig.json", "{}");
    write(
      "package.json",
      JSON.stringify({ dependencies: { "big.js": "1", react: "1" }, devDependencies: { "playwright-core": "1" } }),
    );
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
    const printed = run(folder);
    violations = (JSON.parse(printed) as { summary: { violations: readonly Violation[] } }).summary.violations;
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const caught = (file: string) =>
    violations.filter((violation) => violation.from === file).map((violation) => violation.rule.name);

  test.each(breaches)("%s → %s breaks %s", (from, _to, rule) => {
    expect(caught(from)).toContain(rule);
  });

  test.each(allowed)("%s → %s is allowed", (from) => {
    expect(caught(from)).toEqual([]);
  });

  test("a cycle is found", () => {
    expect(caught("src/host/round1.ts")).toContain("no-cycles");
  });
});

function run(folder: string): string {
  const command = join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const rules = join(root, ".dependency-cruiser.cjs");
  try {
    return execFileSync(process.execPath, [command, "--config", rules, "--output-type", "json", "src"], {
      cwd: folder,
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch (refusal) {
    return (refusal as { stdout: string }).stdout; // breaches found: the exit code is not 0
  }
}
