/** An answer in the form Office for Windows gives: not an array, but something that can be made one. */
export interface SafeArray {
  readonly toArray: () => readonly unknown[];
  readonly dimensions: () => number;
}

/** Arrays within are made safe arrays too. */
export function safeArray(items: readonly unknown[]): SafeArray {
  const inside = items.map((item) => (Array.isArray(item) ? safeArray(item) : item));
  return { toArray: () => [...inside], dimensions: () => 1 };
}
