import { resolve } from "node:path";
import type { Issue } from "../../core/issues/issue";
import { issueText } from "../../core/issues/issueText.ja";
import { kitamotoStrategy } from "../../core/strategy/kitamoto/kitamotoStrategy";
import { readDefinition, type ReadDefinition } from "../../core/strategy/definition/readDefinition";
import type { Strategy } from "../../core/kpi/strategy";
import { excelWorkbook } from "../../excel/excelWorkbook";
import { attachToNode } from "../../host/attach/node";
import { createHost } from "../../host/createHost";
import { CliError } from "./CliError";
import { cliText } from "./cliText.ja";
import { issueLines } from "./issueLines";
import { readInput } from "./readInput";
import type { CliStreams } from "./cliStreams";

export interface GivenStrategy extends ReadDefinition {
  readonly strategy: Strategy;
}

/** The strategy a file defines, whoever wrote it. Throws CliError after its findings where it defines none. */
export async function readStrategy(file: string, streams: CliStreams): Promise<GivenStrategy> {
  streams.err(`指標定義「${file}」を読み取っています…`);
  attachToNode(createHost(await readInput(resolve(file), file)));
  const read = readDefinition(await excelWorkbook().readGrids(), kitamotoStrategy);
  const { strategy, issues } = read;
  return strategy === null ? refuseDefinition(file, issues, streams) : { ...read, strategy };
}

/** Says what is wrong with a definition nothing of which can be used, and ends. */
export function refuseDefinition(file: string, issues: readonly Issue[], streams: CliStreams): never {
  const ofDefinition = issues.filter(({ code }) => code.startsWith("definition-"));
  for (const line of issueLines(ofDefinition, (issue) => issueText(issue, (id) => id))) streams.err(line);
  throw new CliError(cliText.definitionUnusable(file, ofDefinition.length));
}
