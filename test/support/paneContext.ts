import { readFindings } from "../../src/app/readFindings";
import type { FoundWorkbook } from "../../src/app/readFindings";
import type { Issue } from "../../src/core/issues/issue";
import { standardScheme } from "../../src/core/kpi/standardScheme";
import type { StatusId } from "../../src/core/kpi/scheme";
import type { Strategy } from "../../src/core/kpi/strategy";
import type { SummaryBlock } from "../../src/core/kpi/summary";
import type { MappedCell } from "../../src/core/mapping/mapping";
import type { CellGrid } from "../../src/core/workbook/cellGrid";
import type { Workbook } from "../../src/core/workbook/workbook";
import { indicatorOf } from "./indicatorFixture";
import type { PaneContext } from "../../src/taskpane/paneContext";

type Result = Awaited<ReturnType<PaneContext["writeReport"]>>;

/** A made-up city with one indicator: the pane shows its name and the years of its plan. */
export const paneStrategy: Strategy = {
  id: "example",
  title: "第３期見本市総合戦略",
  city: "見本市",
  version: "策定",
  source: "架空",
  period: { startYear: 2024, targetYear: 2029, assumed: false },
  goals: [],
  indicators: [indicatorOf()],
  context: [],
  nationalFrame: null,
  oddities: [],
};

const emptyBlock: SummaryBlock = {
  key: "all",
  label: "全体",
  total: 0,
  evaluated: 0,
  provisional: 0,
  provisionalShare: null,
  notAssessable: 0,
  byStatus: [],
  groups: [],
};

function takenCell(indicatorId: string, row: number): MappedCell {
  return {
    indicatorId,
    field: "actual",
    fiscalYear: 2025,
    ref: { sheet: "実績", row, column: 5 },
    label: { sheet: "実績", row, column: 1 },
    labelText: indicatorId,
    value: 1,
    arrow: null,
    missing: null,
    text: "1",
    scale: 1,
    isNumeric: true,
    reason: "見出し「R7実績」と指標名が一致",
    confidence: 1,
  };
}

/** What writing a report tells, with so many indicators in each status and these findings. */
export function paneResult(counts: Partial<Record<StatusId, number>>, issues: readonly Issue[] = []): Result {
  const byStatus = Object.entries(counts).map(([status, count]) => ({
    status: status as StatusId,
    caption: standardScheme.statuses[status as StatusId].caption,
    count,
    provisional: 0,
  }));
  const total = byStatus.reduce((sum, { count }) => sum + count, 0);
  return {
    strategy: paneStrategy,
    scheme: standardScheme,
    reportYear: 2025,
    grids: [],
    observations: [],
    disclaimer: null,
    decided: [],
    cancelled: false,
    proposal: {
      cells: Array.from({ length: total }, (_, index) => takenCell(`指標${index}`, index)),
      suggestions: [],
      conflicts: [],
    },
    changesSince: [],
    mappingToKeep: null,
    evaluations: [],
    summary: {
      ...emptyBlock,
      total,
      evaluated: total,
      byStatus,
      byGoal: [],
      byKind: [],
      byDepartment: [],
      byPolicy: [],
    },
    issues,
    written: [
      { sheet: "進捗一覧", range: "A1:R52", what: "進捗一覧" },
      { sheet: "進捗グラフ", range: "A1:L90", what: "グラフ" },
      { sheet: "進捗グラフ", range: "B2:K20", what: "グラフ「基本目標１」" },
    ],
  };
}

/** A workbook with these sheets, read as the pane reads it. */
export async function foundIn(strategy: Strategy, grids: readonly CellGrid[]): Promise<FoundWorkbook> {
  const workbook = { readGrids: async () => Promise.resolve(grids) } as unknown as Workbook;
  return readFindings(workbook, { strategy, scheme: standardScheme, reportYear: null });
}

/** Services that answer with values; a test says what it wants otherwise. */
export function paneContext(changes: Partial<PaneContext> = {}): PaneContext {
  return {
    strategy: paneStrategy,
    readState: async () => Promise.resolve({ readOnly: false, structureProtected: false }),
    readFindings: async () => foundIn(changes.strategy ?? paneStrategy, []),
    writeReport: async () => Promise.resolve(paneResult({ onTrack: 1 })),
    writeDefinition: async () => Promise.resolve({ written: [], alreadyThere: [] }),
    writeDepartmentSheets: async () =>
      Promise.resolve({ written: [], departments: [], unassigned: [], isAssumed: false }),
    proposeBeside: async () => Promise.resolve(null),
    placeBeside: async ({ sheet, rect }) => Promise.resolve({ sheet, rect, slot: 1 }),
    removeBeside: async () => Promise.resolve([]),
    collectReturns: async () => Promise.reject(new Error("no files")),
    acceptReturns: async () => Promise.resolve({ board: null, taken: [], outdated: [], written: [] }),
    checkSheet: async () => Promise.resolve(null),
    showCell: async () => Promise.resolve(),
    readSelection: async () => Promise.resolve(null),
    onSelectionChanged: () => () => undefined,
    describeFailure: (error) => ({ sentence: (error as Error).message, details: null }),
    ...changes,
  };
}
