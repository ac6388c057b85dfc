import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { saveWorkbook } from "../../host/xlsx/saveWorkbook";
import { fictitiousSample } from "./fictitiousSample";
import { fictitiousPlanDefinition, fictitiousPlanSample } from "./fictitiousPlanSample";
import { kitamotoSample } from "./kitamotoSample";

const folder = join(__dirname, "../../../samples");

/** Writes the bundled samples anew. */
async function makeSamples(): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, make] of [
    ["kitamoto-fy2024.xlsx", kitamotoSample],
    ["fictitious-r4-r7.xlsx", fictitiousSample],
    ["fictitious-plan-r8-r12.xlsx", fictitiousPlanSample],
    ["fictitious-plan-definition.xlsx", fictitiousPlanDefinition],
  ] as const) {
    const bytes = await saveWorkbook(await make());
    await writeFile(join(folder, name), bytes);
    process.stdout.write(`samples/${name}: ${bytes.length} bytes\n`);
  }
}

makeSamples().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
