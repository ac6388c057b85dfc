import type { ExcelPlace } from "./ExcelError";
import type { ExcelSession } from "./runExcel";

/** One thing to write: how much it sends, and the calls it queues. Queued again, it gives the same workbook. */
export interface WriteStep {
  /** About how many bytes of JSON the calls take. */
  readonly bytes: number;
  readonly place: ExcelPlace;
  readonly queue: () => void;
}

/** Bytes of one range proxy with a few settings, measured on the wire. */
export const BYTES_PER_CALL = 400;

/** What one sync may carry; Excel on the web refuses 5 MB. */
export const BYTES_PER_SYNC = 2_000_000;

/** Length of a value as JSON in UTF-8. */
export function jsonBytes(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}

/** Puts steps together, in order, into batches of at most 2 MB; a single larger step stands alone. */
export function packSteps(steps: readonly WriteStep[]): readonly (readonly WriteStep[])[] {
  const batches: WriteStep[][] = [];
  let bytes = Infinity;
  for (const step of steps) {
    if (bytes + step.bytes > BYTES_PER_SYNC) {
      batches.push([]);
      bytes = 0;
    }
    batches.at(-1)?.push(step);
    bytes += step.bytes;
  }
  return batches;
}

/** Queues one batch, with screen updating and calculation suspended until it is done, and sends it. */
export async function sendBatch(session: ExcelSession, batch: readonly WriteStep[]): Promise<void> {
  session.context.application.suspendScreenUpdatingUntilNextSync();
  session.context.application.suspendApiCalculationUntilNextSync();
  for (const step of batch) {
    session.at(step.place);
    step.queue();
  }
  await session.sync();
}
