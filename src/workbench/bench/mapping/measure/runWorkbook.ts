import { performance } from "node:perf_hooks";
import { proposeMapping } from "../../../../core/mapping/proposeMapping";
import type { MappingProposal } from "../../../../core/mapping/mapping";
import { generateWorkbook, type GeneratedWorkbook } from "../generateWorkbook";
import type { Half } from "../draw/notationList";
import { judge } from "./judge";
import { readThroughExcel } from "./throughExcel";
import type { Measured } from "./totals";

/** One workbook, what the product made of it, and how that compares. */
export interface WorkbookRun extends Measured {
  readonly workbook: GeneratedWorkbook;
  readonly proposal: MappingProposal;
  /** What was thrown instead of a proposal, which must never happen; null: nothing. */
  readonly thrown: string | null;
  /** Where the grids read through a file and the client differ from the direct ones; null: not read so. */
  readonly differences: readonly string[] | null;
}

const nothing: MappingProposal = { cells: [], suggestions: [], conflicts: [] };

export function runWorkbook(seed: number, half: Half): WorkbookRun {
  const workbook = generateWorkbook(seed, half);
  const start = performance.now();
  const { proposal, thrown } = propose(workbook);
  const ms = performance.now() - start;
  return { workbook, proposal, thrown, judgement: judge(proposal, workbook.truths), ms, differences: null };
}

function propose({ strategy, grids }: GeneratedWorkbook): Pick<WorkbookRun, "proposal" | "thrown"> {
  try {
    return { proposal: proposeMapping(strategy, grids).proposal, thrown: null };
  } catch (error) {
    return { proposal: nothing, thrown: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** The same with the proposal taken from a file on the host, through the genuine client; the time is that of all. */
export async function runThroughExcel(seed: number, half: Half): Promise<WorkbookRun> {
  const workbook = generateWorkbook(seed, half);
  const start = performance.now();
  const { proposal, differences } = await readThroughExcel(workbook);
  const ms = performance.now() - start;
  return { workbook, proposal, thrown: null, differences, judgement: judge(proposal, workbook.truths), ms };
}
