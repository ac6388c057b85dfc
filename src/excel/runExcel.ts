import { type ExcelPlace } from "./ExcelError";
import { toExcelError } from "./toExcelError";

/** One run on Excel: the request context, and a sync that says what it was for. */
export interface ExcelSession {
  readonly context: Excel.RequestContext;
  /** Notes what is being queued, so that a refusal can be told with its place. */
  readonly at: (place: ExcelPlace) => void;
  /** Sends what is queued. Throws ExcelError. */
  readonly sync: () => Promise<void>;
}

/** Runs a batch of work; whatever the host refuses comes out as ExcelError. Waits while a cell is being edited. */
export async function runExcel<T>(work: (session: ExcelSession) => Promise<T>): Promise<T> {
  let places: ExcelPlace[] = [];
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) =>
      work({
        context,
        at: (place) => places.push(place),
        sync: async () => {
          await context.sync();
          places = [];
        },
      }),
    );
  } catch (error) {
    throw toExcelError(error, places);
  }
}
