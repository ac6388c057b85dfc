import { ExcelError, type ExcelPlace } from "./ExcelError";

interface HostRefusal {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string; readonly statement?: string };
}

function isHostRefusal(error: unknown): error is HostRefusal {
  return error instanceof Error && typeof (error as Partial<HostRefusal>).code === "string";
}

/** The place among those of the batch whose range the refused statement names, else what they have in common. */
function refusedPlace(places: readonly ExcelPlace[], statement: string | undefined): ExcelPlace | undefined {
  const named = places.find((place) => place.range !== null && statement?.includes(`"${place.range}"`));
  if (named !== undefined || places.length <= 1) return named ?? places[0];
  const only = <T>(values: readonly T[]): T | null => (new Set(values).size === 1 ? (values[0] ?? null) : null);
  const doing = only(places.map((place) => place.doing)) ?? "Excel への書き込み";
  return { sheet: only(places.map((place) => place.sheet)), range: null, doing };
}

/**
 * Turns what a batch threw into the adapter's one typed error. `places` is what the batch was about to do.
 * Errors that are not refusals of the host are bugs and pass through as they are.
 */
export function toExcelError(error: unknown, places: readonly ExcelPlace[]): unknown {
  if (error instanceof ExcelError || !isHostRefusal(error)) return error;
  const place = refusedPlace(places, error.debugInfo?.statement) ?? { sheet: null, range: null, doing: "Excel の処理" };
  return new ExcelError(error.code, place, error, {
    location: error.debugInfo?.errorLocation ?? null,
    statement: error.debugInfo?.statement ?? null,
    hostMessage: error.message,
  });
}
