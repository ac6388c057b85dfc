import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { filesOf } from "./filesOf";

const root = resolve(__dirname, "../..");
const ID = /[A-Z]{2}\d+/;

/** Ids of the rules, from the rows of the tables in docs/rules.md. */
const listed = [...readFileSync(resolve(root, "docs/rules.md"), "utf8").matchAll(/^\|\s*`?([A-Z]{2}\d+)`?\s*\|/gm)].map(
  ([, id]) => id ?? "",
);

/** Ids at the beginning of test titles: `test("[PR3] …`, also of tables and groups. */
const tested = new Map<string, string>();
for (const file of filesOf(["src", "test"], /\.test\.tsx?$/)) {
  for (const [, ids] of readFileSync(resolve(root, file), "utf8").matchAll(/["'`]((?:\[[A-Z]{2}\d+\] ?)+)/g)) {
    for (const [id] of (ids ?? "").matchAll(new RegExp(ID, "g"))) tested.set(id, file);
  }
}

describe("the rules of docs/rules.md", () => {
  test("there are rules, each with an id of its own", () => {
    expect(listed.length).toBeGreaterThan(0);
    expect(listed.filter((id, index) => listed.indexOf(id) !== index)).toEqual([]);
  });

  test("every rule has a test whose title begins with its id", () => {
    expect(listed.filter((id) => !tested.has(id))).toEqual([]);
  });

  test("every id of a test title is a rule", () => {
    expect([...tested].filter(([id]) => !listed.includes(id))).toEqual([]);
  });

  test("every id named in the code is a rule", () => {
    const named = filesOf(["src/core", "src/app"], /(?<!\.test)\.tsx?$/).flatMap((file) =>
      [...readFileSync(resolve(root, file), "utf8").matchAll(/\[([A-Z]{2}\d+)\]/g)]
        .map(([, id]) => `${file}: ${id}`)
        .filter((found) => !listed.includes(found.slice(found.lastIndexOf(" ") + 1))),
    );
    expect(named).toEqual([]);
  });
});
