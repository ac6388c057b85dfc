/** What a typed text becomes in a cell. */
export interface TypedValue {
  readonly value: string | number | boolean | { readonly error: string } | null;
  /** Format a General cell takes on, e.g. "0%" for "12%". */
  readonly numberFormat?: string;
}
