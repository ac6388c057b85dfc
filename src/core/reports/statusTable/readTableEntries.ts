import type { Decision } from "../../kpi/decision";
import type { StatusId } from "../../kpi/scheme";
import { cellAddress } from "../../workbook/cellAddress";
import type { CellGrid, CellValue } from "../../workbook/cellGrid";
import { INDICATOR_HEADER } from "./entryHeadings";
import { FIRST_PUBLISHED_GROUP, SAMPLE_SIZE_GROUP } from "./asideColumns";
import { DECISION_GROUP, EARLIER_GROUP, REASON_HEADER } from "./tableEntries";

/** A decision with its cells: the word, and where its reason belongs. */
export interface EnteredDecision extends Decision {
  readonly sheet: string;
  readonly decisionCell: string;
  readonly reasonCell: string;
}

/** Sample sizes of one indicator as entered; years fiscal. */
export interface EnteredSampleSizes {
  readonly baseline: number | null;
  readonly byYear: Readonly<Record<number, number>>;
}

/** What users entered on the status table, by indicator. */
export interface TableEntries {
  readonly decisions: readonly EnteredDecision[];
  readonly sampleSizes: ReadonlyMap<string, EnteredSampleSizes>;
  /** Revised figures as first published, in the unit, by year. */
  readonly firstPublished: ReadonlyMap<string, Readonly<Record<number, number>>>;
}

const nothing: TableEntries = { decisions: [], sampleSizes: new Map(), firstPublished: new Map() };

const NAME_HEADER = "指標名";
const BASELINE_HEADER = "基準値";

const words = (value: CellValue | undefined): string =>
  value === undefined || value === null || typeof value === "boolean" ? "" : String(value).trim();

interface Headed {
  readonly column: number;
  readonly group: string;
  readonly header: CellValue;
}

/** Every column with the group it stands under and its own header, wherever the user inserted some. */
function headedColumns(grid: CellGrid, headerRow: number): readonly Headed[] {
  const upper = grid.values[headerRow - 1] ?? [];
  const lower = grid.values[headerRow] ?? [];
  let group = "";
  return lower.map((header, column) => {
    const above = words(upper[column]);
    if (above !== "") group = above;
    return { column, group, header };
  });
}

interface DecisionColumns {
  readonly fiscalYear: number;
  readonly decision: number;
  readonly reason: number | null;
}

/** A year stands over each decision, its reason is the next column headed 理由. */
function decisionColumns(columns: readonly Headed[]): readonly DecisionColumns[] {
  const own = columns.filter(({ group }) => group === DECISION_GROUP || group === EARLIER_GROUP);
  return own.flatMap(({ header, column, group }, index) => {
    if (typeof header !== "number") return [];
    const next = own.slice(index + 1).find((each) => each.group === group && each.header !== "");
    const reason = next?.header === REASON_HEADER ? next.column : null;
    return [{ fiscalYear: header, decision: column, reason }];
  });
}

function sizesOf(row: readonly CellValue[], columns: readonly Headed[]): EnteredSampleSizes | null {
  const size = (column: number | undefined): number | null => {
    const value = column === undefined ? undefined : row[column];
    return typeof value === "number" && value > 0 ? value : null;
  };
  const baseline = size(columns.find(({ header }) => header === BASELINE_HEADER)?.column);
  const byYear = columns.flatMap(({ header, column }) => {
    const found = typeof header === "number" ? size(column) : null;
    return found === null ? [] : [[Number(header), found] as const];
  });
  return baseline === null && byYear.length === 0 ? null : { baseline, byYear: Object.fromEntries(byYear) };
}

/** Numbers under headers that are years. */
function figuresOf(row: readonly CellValue[], columns: readonly Headed[]): Readonly<Record<number, number>> {
  return Object.fromEntries(
    columns.flatMap(({ header, column }) => {
      const value = row[column];
      return typeof header === "number" && typeof value === "number" ? [[header, value] as const] : [];
    }),
  );
}

/** The lower header row, and the column that says whose row it is. */
function indicatorColumn(values: CellGrid["values"]) {
  const headerRow = values.findIndex((row) => row.includes(INDICATOR_HEADER));
  if (headerRow >= 1) return { headerRow, column: values[headerRow]?.indexOf(INDICATOR_HEADER) ?? 0, isName: false };
  // the heading over the names takes both header rows
  const upper = values.findIndex((row) => row.includes(NAME_HEADER));
  return upper < 0 ? null : { headerRow: upper + 1, column: values[upper]?.indexOf(NAME_HEADER) ?? 0, isName: true };
}

/**
 * Reads back what users entered on the status table (null: not written yet): 評価（決定） with its reason for each year,
 * sample sizes, and figures as first published. Cells are found by their headers and the indicator of their row; `statusOf` says which 判定 words
 * are, null where they are none: those are kept as they are. Where the column of the indicators' ids was deleted, `idOf`
 * tells an indicator by its name; null: none, or more than one, is called that. [PD3]
 */
export function readTableEntries(
  grid: CellGrid | null,
  statusOf: (text: string) => StatusId | null,
  idOf: (name: string) => string | null = () => null,
): TableEntries {
  if (grid === null) return nothing;
  const place = indicatorColumn(grid.values);
  if (place === null) return nothing;
  const { headerRow } = place;
  const columns = headedColumns(grid, headerRow);
  const decided = decisionColumns(columns);
  const surveyed = columns.filter(({ group }) => group === SAMPLE_SIZE_GROUP);
  const revised = columns.filter(({ group }) => group === FIRST_PUBLISHED_GROUP);
  const decisions: EnteredDecision[] = [];
  const firstPublished = new Map<string, Readonly<Record<number, number>>>();
  const sampleSizes = new Map<string, EnteredSampleSizes>();
  grid.values.forEach((row, index) => {
    const own = index > headerRow ? words(row[place.column]) : "";
    const indicatorId = place.isName && own !== "" ? (idOf(own) ?? "") : own;
    if (indicatorId === "") return;
    const sizes = sizesOf(row, surveyed);
    if (sizes !== null) sampleSizes.set(indicatorId, sizes);
    const first = figuresOf(row, revised);
    if (Object.keys(first).length > 0) firstPublished.set(indicatorId, first);
    for (const { fiscalYear, decision, reason } of decided) {
      const text = words(row[decision]);
      const why = reason === null ? "" : words(row[reason]);
      if (text === "" && why === "") continue;
      const cellOf = (column: number) => cellAddress(grid.top + index, grid.left + column);
      decisions.push({
        indicatorId,
        fiscalYear,
        status: text === "" ? null : statusOf(text),
        text,
        reason: why,
        sheet: grid.sheet,
        decisionCell: cellOf(decision),
        reasonCell: cellOf(reason ?? decision),
      });
    }
  });
  return { decisions, sampleSizes, firstPublished };
}
