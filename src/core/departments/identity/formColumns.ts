import type { IdentityCell } from "./identityCells";
import type { ColumnRole } from "./sheetIdentity";

/** Where the columns of one form stand. */
export interface FormColumns {
  readonly places: Readonly<Partial<Record<ColumnRole, number>>>;
  /** false: not read, but where they are made. */
  readonly known: boolean;
}

/** How the columns stand beside the key when a sheet is made; the order of identityFormat 1. */
export const madeOrder: readonly ColumnRole[] = ["number", "label", "previous", "key", "input", "check"];

/** Lines with the roles of the columns, one for each form on the sheet. */
export function findColumnLines(cells: readonly IdentityCell[]): ReadonlyMap<number, readonly IdentityCell[]> {
  const lines = new Map<number, IdentityCell[]>();
  for (const cell of cells) {
    if (cell.parsed.kind !== "column") continue;
    const line = lines.get(cell.line) ?? [];
    lines.set(cell.line, [...line, cell]);
  }
  return lines;
}

/** The columns a key at a place belongs to: those of the nearest line above whose key stands there, else the made order. */
export function columnsOf(
  key: { readonly line: number; readonly place: number },
  lines: ReadonlyMap<number, readonly IdentityCell[]>,
): FormColumns {
  const above = [...lines]
    .filter(([, cells]) => cells.some((cell) => roleOf(cell) === "key" && cell.place === key.place))
    .map(([line]) => line)
    .sort((a, b) => distance(key.line, a) - distance(key.line, b))[0];
  if (above === undefined) return madeColumns(key.place);
  return { places: nearestForm(lines.get(above) ?? [], key.place), known: true };
}

/** Lines above come first, nearest first; a line below only where there is none above. */
function distance(line: number, columnLine: number): number {
  return columnLine <= line ? line - columnLine : 1e7 + columnLine - line;
}

/** Two forms side by side share a line: each role is the one nearest to the key. */
function nearestForm(cells: readonly IdentityCell[], keyPlace: number): FormColumns["places"] {
  const nearest: Partial<Record<ColumnRole, number>> = {};
  const byDistance = [...cells].sort((a, b) => Math.abs(b.place - keyPlace) - Math.abs(a.place - keyPlace));
  for (const cell of byDistance) {
    const role = roleOf(cell);
    if (role !== null) nearest[role] = cell.place;
  }
  return nearest;
}

function roleOf({ parsed }: IdentityCell): ColumnRole | null {
  return parsed.kind === "column" ? parsed.role : null;
}

function madeColumns(keyPlace: number): FormColumns {
  const first = keyPlace - madeOrder.indexOf("key");
  const places: Partial<Record<ColumnRole, number>> = {};
  for (const [index, role] of madeOrder.entries()) places[role] = first + index;
  return { places, known: false };
}
