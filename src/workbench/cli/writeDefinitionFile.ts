import { relative, resolve } from "node:path";
import { writeDefinition } from "../../app/writeDefinition";
import { findScheme } from "../../core/kpi/schemes";
import { issueText } from "../../core/issues/issueText.ja";
import { kitamotoStrategy } from "../../core/strategy/kitamoto/kitamotoStrategy";
import { excelWorkbook } from "../../excel/excelWorkbook";
import { attachToNode } from "../../host/attach/node";
import { createHost } from "../../host/createHost";
import { createWorkbook } from "../../host/model/createWorkbook";
import { deleteSheet } from "../../host/model/editSheets";
import { CliError } from "./CliError";
import { cliText } from "./cliText.ja";
import { issueLines } from "./issueLines";
import { readInput } from "./readInput";
import { readStrategy } from "./readStrategy";
import type { ReportOptions } from "./reportOptions";
import type { CliStreams } from "./cliStreams";
import { saveBook } from "./saveBook";
import { checkOutput, writeOutputs } from "./writeOutputs";

type DefinitionOptions = Pick<ReportOptions, "input" | "strategy" | "scheme"> & { readonly definition: string };

/**
 * Writes the definition sheets of a strategy to a file of their own, or to a copy of the input with them added.
 * Throws CliError; leaves nothing half-written.
 */
export async function writeDefinitionFile(options: DefinitionOptions, streams: CliStreams): Promise<void> {
  const { input, definition } = options;
  const out = resolve(definition);
  if ([input, options.strategy].some((file) => file !== null && resolve(file) === out))
    throw new CliError(cliText.outIsInput(definition));
  await checkOutput(out, false);
  const given = options.strategy === null ? null : await readStrategy(options.strategy, streams);
  const model = input === null ? createWorkbook() : await readInput(resolve(input), input);
  const [blank] = model.sheets;
  attachToNode(createHost(model));
  const named = given?.schemeId ?? null;
  const { written, alreadyThere } = await writeDefinition(excelWorkbook(), {
    strategy: given?.strategy ?? kitamotoStrategy,
    isDefined: given !== null,
    scheme: options.scheme ?? (named === null ? null : (findScheme(named) ?? null)),
  });
  if (alreadyThere.length > 0) throw new CliError(cliText.definitionThere(input ?? definition, alreadyThere));
  if (input === null && blank !== undefined) deleteSheet(model, blank);
  await writeOutputs([{ path: out, contents: await saveBook(model, definition) }]);
  const lines = given === null ? [] : issueLines(given.issues, (issue) => issueText(issue, (id) => id));
  const short = relative(process.cwd(), out);
  for (const line of lines) streams.out(line);
  streams.out(
    `指標定義を書き出しました（${written.map(({ sheet }) => `「${sheet}」`).join("")}）: ${short.startsWith("..") ? out : short}`,
  );
}
