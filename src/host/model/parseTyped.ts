import { ModelError } from "./modelError";

export interface TypedValue {
  readonly value: string | number | boolean | { readonly error: string } | null;
  /** Format a General cell takes on, e.g. "0%" for "12%". */
  readonly numberFormat?: string;
}

/** What Excel makes of text typed into a cell whose number format is given ("@" keeps text). */
export function parseTyped(text: string, numberFormat: string, date1904 = false): TypedValue {
  throw new ModelError("UnsupportedOperation", `${text}${numberFormat}${date1904}`);
}
