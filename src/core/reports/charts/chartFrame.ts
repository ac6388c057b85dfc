import type { ReportInput, ReportRow } from "../reportInput";
import { tableRows } from "../statusTable/tableRows";
import { pageFlow } from "./pageFlow";

/** Points of an A4 landscape page between the margins, less than one row left over. */
const PAGE = 486;
export const ROW = 18;
const GAP = 9;
const TITLE = 27;
const STATUS_HEADER = 54;
const GROUP_HEADER = 36;
/** Two charts a page. */
const RATE_CHART = 198;
/** The names of more indicators do not stand side by side. */
const INDICATORS_PER_CHART = 8;
const CHARTS_PER_GOAL = 8;

export interface ChartGoal {
  /** Counts from 1, as in the status table. */
  readonly goal: number;
  readonly heading: string;
  readonly short: string;
}

/** An indicator in a chart; `place` counts the rows of the status table's body from 1. */
export interface ChartIndicator {
  readonly row: ReportRow;
  readonly place: number;
}

/** One chart of rates: its indicators and where it stands. `part` of `parts` where a goal needs several. */
export interface RateChart {
  readonly goal: ChartGoal;
  readonly part: number;
  readonly parts: number;
  readonly indicators: readonly ChartIndicator[];
  readonly top: number;
  readonly height: number;
}

/** Where everything of the chart sheet stands; rows zero-based, positions in points. */
export interface ChartFrame {
  readonly goals: readonly ChartGoal[];
  readonly heights: readonly number[];
  readonly breaks: readonly number[];
  readonly titleRows: number;
  /** Header of the table of statuses; the goals follow, then the total. */
  readonly statusHeader: number;
  readonly groupHeader: number;
  readonly statusChart: { readonly top: number; readonly height: number };
  readonly rateCharts: readonly RateChart[];
  /** Goals with more indicators than are drawn, and the row that says so. */
  readonly notDrawn: readonly {
    readonly row: number;
    readonly goal: ChartGoal;
    readonly drawn: number;
    readonly of: number;
  }[];
}

const wholeRows = (height: number): readonly number[] => Array<number>(Math.ceil(height / ROW)).fill(ROW);

function goalsOf(input: ReportInput): readonly (ChartGoal & { readonly indicators: readonly ChartIndicator[] })[] {
  const rows = tableRows(input);
  return rows.flatMap((row) => {
    if (row.kind !== "goal") return [];
    const indicators = rows.flatMap((other, index) =>
      other.kind === "indicator" && other.goal === row.goal ? [{ row: other.row, place: index + 1 }] : [],
    );
    return [{ goal: row.goal, heading: row.heading, short: row.short, indicators }];
  });
}

/** Lays the chart sheet out: summary tables, the chart of counts, then the goals' charts, none split over pages. */
export function chartFrame(input: ReportInput): ChartFrame {
  const goals = goalsOf(input);
  const titleHeights = [TITLE, ROW, ...(input.disclaimer === null ? [] : [ROW])];
  const flow = pageFlow(PAGE, titleHeights);
  const table = (header: number): number => {
    const first = flow.place([GAP, ROW, header, ROW]);
    goals.forEach(() => flow.place([ROW]));
    return first + 2;
  };
  const statusHeader = table(STATUS_HEADER);
  const groupHeader = table(GROUP_HEADER);

  const room = PAGE - GAP - titleHeights.reduce((sum, title) => sum + title, 0);
  /** The gap stands before the chart: a frame at the top of a page would show at the foot of the page before. */
  const charted = (height: number): { readonly top: number; readonly height: number } => {
    const rows = wholeRows(height).slice(0, Math.floor(room / ROW));
    const first = flow.place([GAP, ...rows]);
    return { top: flow.topOf(first + 1), height: rows.length * ROW };
  };
  // without goals nothing is drawn: no page is begun for it
  if (goals.length > 0) flow.startPage();
  const statusChart =
    goals.length === 0 ? { top: 0, height: 0 } : charted(Math.min(400, Math.max(180, 90 + 30 * goals.length)));
  const notDrawn: ChartFrame["notDrawn"][number][] = [];
  const rateCharts = goals.flatMap((goal): readonly RateChart[] => {
    const drawn = goal.indicators.slice(0, INDICATORS_PER_CHART * CHARTS_PER_GOAL);
    const parts = Math.ceil(drawn.length / INDICATORS_PER_CHART);
    const size = Math.ceil(drawn.length / Math.max(1, parts));
    const charts = Array.from({ length: parts }, (_, part) => {
      const indicators = drawn.slice(part * size, (part + 1) * size);
      return { goal, part: part + 1, parts, indicators, ...charted(RATE_CHART) };
    });
    if (drawn.length < goal.indicators.length)
      notDrawn.push({ row: flow.place([ROW]), goal, drawn: drawn.length, of: goal.indicators.length });
    return charts;
  });
  return {
    goals,
    heights: flow.heights,
    breaks: flow.breaks,
    titleRows: titleHeights.length,
    statusHeader,
    groupHeader,
    statusChart,
    rateCharts,
    notDrawn,
  };
}
