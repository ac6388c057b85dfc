import { readFileSync, readdirSync, statSync } from "node:fs";
import { basename, resolve } from "node:path";
import { filesOf } from "./filesOf";

const root = resolve(__dirname, "../..");
const text = (file: string) => readFileSync(resolve(root, file), "utf8");
const code = filesOf(["src", "test", "tools"], /\.(ts|tsx|mjs|cjs|js)$/);
const written = filesOf(["."], /\.(ts|tsx|mjs|cjs|js|json|md|html|xml|yml|txt|csv)$|^\.ci\/run$|^\.npmrc$/).filter(
  (file) => file !== "package-lock.json",
);

/** Written in pieces, so that this file does not find itself. */
const never: readonly (readonly [what: string, pattern: RegExp])[] = [
  ["a registry of packages", new RegExp(["registry\\.npm", "js\\.org|", "pypi", "\\.org|", "npm", "mirror"].join(""))],
  ["a proxy or mirror", new RegExp(["artifact", "ory|", "nexus", "3?\\.|", "deb\\.debian", "\\.org"].join(""), "i")],
  ["a place of one machine", new RegExp(["/ho", "me/[a-z]|", "/wo", "rk/|", "C:", "\\\\\\\\Users"].join(""))],
  ["a key", new RegExp(["BEGIN [A-Z ]*PRIVATE ", "KEY"].join(""))],
  ["a switched-off check", new RegExp(["eslint-", "disable|@ts-", "ignore|@ts-", "nocheck"].join(""))],
];

describe("the sources", () => {
  test.each(never)("nowhere %s", (_what, pattern) => {
    expect(written.filter((file) => pattern.test(text(file)))).toEqual([]);
  });

  test("names say what is inside", () => {
    const vague = /(^|[a-z.])(util|helper|manager|service|data|info|misc|common)s?(\.test)?\.\w+$/i;
    const found = code.filter((file) => vague.test(basename(file)));
    expect(found).toEqual([]);
  });

  test("no barrels: a file that only passes on what others export", () => {
    const barrels = code.filter((file) => {
      const statements = text(file)
        .replaceAll(/\/\*[^]*?\*\/|\/\/.*/g, "")
        .split(";")
        .map((statement) => statement.trim())
        .filter(Boolean);
      return statements.length > 0 && statements.every((statement) => /^export .* from /.test(statement));
    });
    expect(barrels).toEqual([]);
  });

  test("src has the layers of the architecture and no others", () => {
    const layers = readdirSync(resolve(root, "src"));
    expect(layers.filter((layer) => !statSync(resolve(root, "src", layer)).isDirectory())).toEqual([]);
    expect(new Set(["core", "app", "excel", "taskpane", "commands", "host", "workbench", ...layers]).size).toBe(7);
    expect([...readdirSync(resolve(root, "src/core"))].sort()).toEqual(
      ["departments", "issues", "kpi", "mapping", "reports", "strategy", "workbook"].sort(),
    );
  });

  test("only the adapter, and the host for itself, names Excel's API", () => {
    const naming = filesOf(["src/core", "src/app", "src/taskpane", "src/commands"], /(?<!\.test)\.tsx?$/).filter(
      (file) => /(?<![\w"'.`])Excel\.[A-Za-z]/.test(text(file).replaceAll(/\/\*[^]*?\*\/|\/\/.*/g, "")),
    );
    expect(naming).toEqual([]);
  });
});
