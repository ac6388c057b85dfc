import { ExcelError } from "./ExcelError";
import type { ExcelSession } from "./runExcel";
import { packSteps, sendBatch, type WriteStep } from "./writeStep";

/** The last part of writing: what the report needs, and what is only wanted. */
export interface Finish {
  readonly needed: readonly WriteStep[];
  readonly wanted: readonly WriteStep[];
}

/**
 * Sends everything at once. Only if that is refused: the needed part again by itself (each step may be repeated),
 * then each wanted step alone, where a refusal costs that step and nothing else.
 */
export async function sendFinish(session: ExcelSession, { needed, wanted }: Finish): Promise<void> {
  try {
    for (const batch of packSteps([...needed, ...wanted])) await sendBatch(session, batch);
    return;
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
  for (const batch of packSteps(needed)) await sendBatch(session, batch);
  for (const step of wanted) await sendAlone(session, step);
}

async function sendAlone(session: ExcelSession, step: WriteStep): Promise<void> {
  try {
    await sendBatch(session, [step]);
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
}

/** A refusal of the host, ours or as Excel throws it; a bug is neither. */
function isRefusal(error: unknown): boolean {
  return error instanceof ExcelError || (error instanceof Error && "debugInfo" in error);
}
