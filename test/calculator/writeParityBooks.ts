import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { saveWorkbook } from "../../src/host/xlsx/saveWorkbook";
import { nativeReport } from "../support/nativeResults";
import { differencesOf, factsOfCells, factsOfRules } from "../support/parity/parityFacts";
import { parityBook } from "./parityBooks";

/**
 * A process of its own, so that two can calculate at once: writes workbooks with the host's results, and beside each what
 * differs from the rules. Arguments: folder, then the numbers of the workbooks.
 */
async function writeBooks(folder: string, numbers: readonly number[]): Promise<void> {
  for (const number of numbers) {
    const { cases, report, context } = parityBook(number);
    const native = nativeReport(report);
    const found = cases.flatMap((each) => {
      const different = differencesOf(factsOfRules(each, context), factsOfCells(native.row(each.indicator.id)));
      return different.map((what) => `${JSON.stringify(each)}: ${what}`);
    });
    writeFileSync(join(folder, `${number}.json`), JSON.stringify(found));
    writeFileSync(join(folder, `${number}.xlsx`), await saveWorkbook(native.workbook));
  }
}

const [folder = "", ...numbers] = process.argv.slice(2);
void writeBooks(folder, numbers.map(Number)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
