import type { ReportInput, ReportRow } from "../reportInput";
import { statusOrder } from "../settings/statusOrder";
import { tableRows } from "../statusTable/tableRows";

/** Columns of the printed grid, all of one width in points. */
export const GRID = 24;
export const COLUMN = 42;
/** Links for the screen stand right of the page, the helpers right of them. */
export const LINKS = GRID + 1;
export const HELPERS = GRID + 3;
export const LISTED = 15;
export const ROW = 17;
const GAP = 8;

export interface DashboardGoal {
  /** Counts from 1, as in the status table. */
  readonly goal: number;
  readonly short: string;
  readonly heading: string;
}

/** Where everything of the dashboard stands; rows zero-based, heights in points. */
export interface DashboardFrame {
  readonly goals: readonly DashboardGoal[];
  /** One entry a row of the status table's body: its indicator, null for the heading of a goal. */
  readonly body: readonly (ReportRow | null)[];
  readonly disclaimerRow: number | null;
  /** Labels of the tiles; numbers and shares follow. */
  readonly tiles: number;
  /** Heading, header and first row of both tables; `goalTotal` follows the goals. */
  readonly tables: number;
  readonly header: number;
  readonly first: number;
  readonly goalTotal: number;
  /** Heading of the list and of the charts. */
  readonly listHeading: number;
  readonly listFirst: number;
  readonly foot: number;
  readonly heights: readonly number[];
  readonly topOf: (row: number) => number;
}

/** Lays the dashboard out: tiles, counts by status and by goal, the list of what needs attention beside the charts. */
export function dashboardFrame(input: ReportInput): DashboardFrame {
  const rows = tableRows(input);
  const goals = rows.flatMap((row) =>
    row.kind === "goal" ? [{ goal: row.goal, short: row.short, heading: row.heading }] : [],
  );
  const heights: number[] = [27, 18];
  const place = (more: readonly number[]): number => {
    const first = heights.length;
    heights.push(...more);
    return first;
  };
  const disclaimerRow = input.disclaimer === null ? null : place([18]);
  place([6]);
  const tiles = place([16, 30, 16]);
  place([GAP]);
  const tables = place([18, 30]);
  const lines = Math.max(Math.ceil(statusOrder.length / 2), goals.length + 1);
  const first = place(Array<number>(lines).fill(ROW));
  place([GAP]);
  const listHeading = place([18, 18]);
  const listFirst = place(Array<number>(LISTED).fill(ROW));
  place([4]);
  const foot = place([27]);
  return {
    goals,
    body: rows.map((row) => (row.kind === "indicator" ? row.row : null)),
    disclaimerRow,
    tiles,
    tables,
    header: tables + 1,
    first,
    goalTotal: first + goals.length,
    listHeading,
    listFirst,
    foot,
    heights,
    topOf: (row) => heights.slice(0, row).reduce((sum, height) => sum + height, 0),
  };
}
