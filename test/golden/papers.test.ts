import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { planCouncilSummary } from "../../src/core/reports/councilSummary/planCouncilSummary";
import { planCouncilTable } from "../../src/core/reports/councilTable/planCouncilTable";
import { defaultCouncilChoice } from "../../src/core/reports/councilTable/councilChoice";
import { goldenText } from "../../src/core/reports/goldenText";
import { planIndicatorSheets } from "../../src/core/reports/indicatorSheets/planIndicatorSheets";
import { decisionsOf, paperCase, typedEntries } from "../support/paperCases";

const few = paperCase({ count: 3 }).input;
const some = paperCase({ count: 12 }).input;
const decided = { ...some, decisions: decisionsOf(some) };
const typed = { ...defaultCouncilChoice, entries: typedEntries(some) };

/** UPDATE_GOLDEN=1 writes the files anew; the diff is then read by a person. */
test.each([
  ["councilTable", planCouncilTable(decided, typed)],
  ["councilTableA3ByPolicy", planCouncilTable(few, { ...defaultCouncilChoice, paper: "a3", order: "policy" })],
  ["councilSummary", planCouncilSummary(decided, { ...typed, follows: true })],
  ["indicatorSheets", planIndicatorSheets(few, { ...typed, follows: true })],
])("the plan of %s is the golden one", (name, plan) => {
  const file = join(__dirname, `${name}.txt`);
  const text = goldenText(plan);
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(file, text);
  expect(existsSync(file)).toBe(true);
  expect(text).toBe(readFileSync(file, "utf8"));
});
