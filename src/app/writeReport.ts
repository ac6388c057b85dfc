import type { Issue } from "../core/issues/issue";
import { checkPlan } from "../core/reports/dataSheet/machineReadable/checkPlan";
import type { MachineReadableIssue } from "../core/reports/dataSheet/machineReadable/machineReadableIssue";
import { planReport } from "../core/reports/planReport";
import type { CellGrid } from "../core/workbook/cellGrid";
import type { SheetPlan, WrittenRange } from "../core/workbook/sheetPlan";
import type { Workbook, WorkbookOptions } from "../core/workbook/workbook";
import { ownedGrid } from "./ownedGrid";
import { departmentTextsOf } from "./departmentTextsOf";
import { evaluateWorkbook, type EvaluationRequest, type WorkbookEvaluation } from "./evaluateWorkbook";
import { reportChoiceOf, type OutputRequest } from "./reportChoiceOf";
import { reportInputOf } from "./reportInputOf";

export type WriteReportRequest = EvaluationRequest & OutputRequest;

export interface WriteReportResult extends WorkbookEvaluation {
  readonly written: readonly WrittenRange[];
  /** true: stopped before the first change; nothing was written. */
  readonly cancelled: boolean;
  /** What is against the data sheet being read by programs; left out: it was not written. */
  readonly dataIssues?: readonly MachineReadableIssue[];
}

/**
 * The main job: reads, maps, judges, and writes status table, charts, settings and data, and the papers asked for or
 * there already, with what people typed on them.
 * Cancelled before writing has begun, or without a usable indicator, nothing is written. Throws what the workbook throws.
 */
export async function writeReport(workbook: Workbook, request: WriteReportRequest): Promise<WriteReportResult> {
  return writeEvaluated(workbook, await evaluateWorkbook(workbook, request), request);
}

/** The second half, for whoever looks at the evaluation first. */
export async function writeEvaluated(
  workbook: Workbook,
  evaluated: WorkbookEvaluation,
  options: WorkbookOptions & OutputRequest = {},
): Promise<WriteReportResult> {
  const stopped = { ...evaluated, written: [], cancelled: true };
  if (options.isCancelled?.() === true || evaluated.strategy.indicators.length === 0) return stopped;
  const { strategy, grids, reportYear } = evaluated;
  const input = { ...reportInputOf(evaluated), departmentTexts: departmentTextsOf(strategy, grids, reportYear) };
  const chosen = reportChoiceOf(grids, options, reportYear);
  const plans = planReport(input, chosen.choice);
  const written = await workbook.applyPlans(plans, options);
  if (written.length === 0) return stopped;
  const issues = [...evaluated.issues, ...chosen.issues, ...takenNames(plans, evaluated.grids, written)];
  const data = plans.find(({ key }) => key === "dataValues");
  return {
    ...evaluated,
    issues,
    written,
    cancelled: false,
    ...(data === undefined ? {} : { dataIssues: checkPlan(data, nameOf(data, grids)) }),
  };
}

/** The name the user keeps a sheet of ours under. */
function nameOf({ key, name }: SheetPlan, grids: readonly CellGrid[]): string {
  return ownedGrid(grids, key)?.sheet ?? name;
}

/** Where a sheet of the user had the name of ours, ours got another one: said, so that nobody looks in the wrong sheet. */
function takenNames(
  plans: readonly SheetPlan[],
  grids: readonly CellGrid[],
  written: readonly WrittenRange[],
): readonly Issue[] {
  const owned = new Set(grids.map(({ ownedAs }) => ownedAs));
  return plans.flatMap((plan): Issue[] => {
    const taken = grids.find(({ sheet }) => sheet === plan.name);
    const given = written.find(({ sheet }) => sheet.startsWith(`${plan.name} (`))?.sheet;
    if (owned.has(plan.key) || taken === undefined || given === undefined) return [];
    const params = { name: given, ...(taken.ownedAs === "copy" ? { why: "copy" } : {}) };
    return [{ code: "owned-sheet-name-taken", severity: "info", sheet: plan.name, params }];
  });
}
