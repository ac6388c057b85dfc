import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadWorkbook } from "../../src/host/xlsx/loadWorkbook";
import { nativeRows } from "../support/nativeResults";
import { differencesOf, factsOfCells, factsOfRules } from "../support/parity/parityFacts";
import { convertWithLibreOffice } from "./libreOffice";
import { PARITY_BOOKS, parityBook } from "./parityBooks";

/*
 * Rules in TypeScript = native formulas on the host = native formulas in LibreOffice: every edge and 10,000 random
 * indicators, spread over every scheme; of each its judgement, that of the year before, and its forecast.
 */

const PROCESSES = 2;
const folder = mkdtempSync(join(tmpdir(), "parity-"));
const numbers = Array.from({ length: PARITY_BOOKS }, (_, number) => number);

function write(own: readonly number[]): Promise<void> {
  const script = join(__dirname, "writeParityBooks.ts");
  return new Promise((done, failed) => {
    // Formulas are many short-lived objects: a larger nursery spares a quarter of the time.
    const child = spawn(
      process.execPath,
      ["--max-semi-space-size=64", "--import", "tsx", script, folder, ...own.map(String)],
      {
        stdio: ["ignore", "ignore", "pipe"],
      },
    );
    let said = "";
    child.stderr.on("data", (part: Buffer) => (said += part.toString()));
    child.on("error", failed);
    child.on("close", (code) => (code === 0 ? done() : failed(new Error(said))));
  });
}

let recalculated: readonly string[] = [];

beforeAll(async () => {
  const shares = Array.from({ length: PROCESSES }, (_, share) => numbers.filter((each) => each % PROCESSES === share));
  await Promise.all(shares.map(write));
  const written = numbers.map((number) => join(folder, `${number}.xlsx`));
  recalculated = convertWithLibreOffice(written, "xlsx", join(folder, "recalculated"));
}, 900_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("there are 10,000 random indicators", () => {
  expect(numbers.reduce((sum, number) => sum + parityBook(number).random, 0)).toBe(10_000);
});

describe.each(numbers.map((number) => [parityBook(number).name, number] as const))("%s", (_name, number) => {
  test("the host calculates what the rules say", () => {
    expect(JSON.parse(readFileSync(join(folder, `${number}.json`), "utf8"))).toEqual([]);
  });

  test("LibreOffice calculates what the rules say", async () => {
    const { cases, report, context } = parityBook(number);
    const workbook = await loadWorkbook(readFileSync(recalculated[number] ?? ""));
    const row = nativeRows(workbook, report.input);
    const different = cases.flatMap((each) => {
      const found = differencesOf(factsOfRules(each, context), factsOfCells(row(each.indicator.id)));
      return found.map((what) => `${JSON.stringify(each)}: ${what}`);
    });
    expect(different).toEqual([]);
  });
});
