import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");
const tested = ["src", "test"];
const ours = ["src/core/kpi", "src/core/strategy", "test/strategy"];

function testFiles(folder: string): readonly string[] {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  return entries.filter(({ name }) => /\.test\.tsx?$/.test(name)).map(({ parentPath, name }) => join(parentPath, name));
}

function idsOfTitles(folders: readonly string[]): ReadonlySet<string> {
  const ids = folders.flatMap(testFiles).flatMap((file) => {
    const titles = readFileSync(file, "utf8").matchAll(/["'`]\[([A-Z]{2}\d+)\]/g);
    return [...titles].map(([, id = ""]) => id);
  });
  return new Set(ids);
}

interface RuleLine {
  readonly id: string;
  readonly rule: string;
  readonly source: string;
  readonly code: string;
  readonly formula: string;
}

const lines: readonly RuleLine[] = readFileSync(join(root, "docs/rules.md"), "utf8")
  .split("\n")
  .flatMap((line): RuleLine[] => {
    const [, id = "", rule = "", source = "", code = "", formula = ""] = line.split("|").map((cell) => cell.trim());
    return /^[A-Z]{2}\d+$/.test(id) ? [{ id, rule, source, code, formula }] : [];
  });

/** Rules kept by a test in TypeScript; the rest of the table belongs to the formulas. */
const withTest = idsOfTitles(tested);

test("[DR1] every line of docs/rules.md has one id, a rule, a source and a place in the code", () => {
  expect(lines.length).toBeGreaterThan(80);
  expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
  expect(lines.filter(({ rule, source, code }) => rule === "" || source === "" || code === "")).toEqual([]);
});

test("[DR1] no id of docs/rules.md lacks a test", () => {
  expect(lines.map(({ id }) => id).filter((id) => !withTest.has(id))).toEqual([]);
});

test("[DR1] no test of the rules names an id that is not in docs/rules.md", () => {
  const known = lines.map(({ id }) => id);
  expect([...idsOfTitles(ours)].filter((id) => !known.includes(id))).toEqual([]);
});

test("[DR1] every file docs/rules.md names is there", () => {
  const named = lines.flatMap(({ code, formula }) => [
    ...code.split(", ").map((name) => (name.startsWith("kitamoto/") ? `strategy/${name}` : name)),
    ...formula.split(", ").filter((name) => /Formulas?$/.test(name)),
  ]);
  const folders = ["core/kpi", "core/strategy", "core/reports/formulas", "core", "."];
  const places = folders.map((folder) => join(root, "src", folder));
  const missing = [...new Set(named)]
    .filter((name) => !name.startsWith("("))
    .filter((name) => !places.some((place) => existsSync(join(place, name)) || existsSync(join(place, `${name}.ts`))));
  expect(missing).toEqual([]);
});
