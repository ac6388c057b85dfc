import type { Answer } from "../core/departments/answer";
import { assignDepartments } from "../core/departments/assignDepartments";
import { boardOfRound } from "../core/departments/collect/boardOfRound";
import { entryDigest } from "../core/departments/identity/digests";
import { readIdentity } from "../core/departments/identity/readIdentity";
import type { DepartmentField, Round } from "../core/departments/identity/sheetIdentity";
import { planCollectionBoard } from "../core/reports/collectionBoard/planCollectionBoard";
import { departmentSheetKey, planDepartmentSheet } from "../core/reports/departmentSheet/planDepartmentSheet";
import type { ReportInput } from "../core/reports/reportInput";
import type { CellGrid } from "../core/workbook/cellGrid";
import type { OwnedSheet, Workbook } from "../core/workbook/workbook";
import type { SheetPlan, WrittenRange } from "../core/workbook/sheetPlan";
import { evaluateWorkbook, type EvaluationRequest, type WorkbookEvaluation } from "./evaluateWorkbook";
import { keptReturns } from "./collectReturns";
import { reportInputOf } from "./reportInputOf";
import { returnsInForce } from "./returnsInForce";

/** What the strategy office decides about one round of questions. */
export interface DepartmentRound {
  readonly round: Round;
  /** 照会元, as printed. */
  readonly inquirer: string;
  /** 回答期限, as printed, for departments without one of their own. */
  readonly deadline: string | null;
}

export interface DepartmentSheetsResult {
  readonly written: readonly WrittenRange[];
  /** Departments that are asked. */
  readonly departments: readonly string[];
  /** Indicators without 所管課: nobody is asked for them. */
  readonly unassigned: readonly string[];
  /** true: 仮の割当, ours and not the city's. */
  readonly isAssumed: boolean;
}

/** What departments answered before and the office took in: last year, or in this year's interim round. */
export function answersBefore({ strategy, grids }: Pick<WorkbookEvaluation, "strategy" | "grids">): readonly Answer[] {
  return returnsInForce(strategy, grids).map(({ answer }) => answer);
}

/** The sheets of one round, one for each department. `typed`: what stands on a department's sheet already. */
export function planDepartmentSheets(
  report: ReportInput,
  round: DepartmentRound,
  answers: readonly Answer[],
  typed: (department: string) => readonly Answer[] = () => [],
): readonly SheetPlan[] {
  return assignDepartments(report.strategy).departments.map((assigned) =>
    planDepartmentSheet({
      report,
      assigned,
      round: round.round,
      inquirer: round.inquirer,
      deadline: round.deadline,
      answers,
      typed: typed(assigned.department.name),
    }),
  );
}

/**
 * Writes 進捗状況調査票 of every department into the workbook, one sheet each; what was typed on a sheet of the same
 * round stays. 「回収状況」 begins with everybody 未提出. Changes nothing else. Throws what the workbook throws.
 */
export async function writeDepartmentSheets(
  workbook: Workbook,
  request: EvaluationRequest & DepartmentRound,
): Promise<DepartmentSheetsResult> {
  return writeEvaluatedSheets(workbook, await evaluateWorkbook(workbook, request), request);
}

/** The second half, for whoever looks at the evaluation first. */
export async function writeEvaluatedSheets(
  workbook: Workbook,
  evaluated: WorkbookEvaluation,
  request: EvaluationRequest & DepartmentRound,
): Promise<DepartmentSheetsResult> {
  const { departments, unassigned } = assignDepartments(evaluated.strategy);
  const names = departments.map(({ department }) => department.name);
  const owned = await workbook.findOwnedSheets(names.map(departmentSheetKey));
  const typed = (name: string) => typedOn(sheetOf(name, owned, evaluated.grids), request.round, evaluated.reportYear);
  const sheets = planDepartmentSheets(reportInputOf(evaluated), request, answersBefore(evaluated), typed);
  const { strategy, reportYear: fiscalYear, disclaimer } = evaluated;
  const before = keptReturns(evaluated.grids).board;
  const board = boardOfRound(before, { fiscalYear, round: request.round }, departments, request.deadline);
  const boards = board === null ? [] : [planCollectionBoard({ board, planTitle: strategy.title, disclaimer })];
  const plans = [...boards, ...sheets];
  return {
    written: plans.length === 0 ? [] : await workbook.applyPlans(plans, request),
    departments: names,
    unassigned,
    isAssumed: departments.some(({ isAssumed }) => isAssumed),
  };
}

/** The department's own sheet, not a copy somebody made of it. */
function sheetOf(department: string, owned: readonly OwnedSheet[], grids: readonly CellGrid[]): CellGrid | null {
  const key = departmentSheetKey(department);
  const name = owned.find((sheet) => sheet.key === key)?.name;
  return grids.find(({ sheet }) => sheet === name) ?? null;
}

/**
 * What is entered on a sheet of this round; another year's or round's is not carried over, nor what we put there ourselves:
 * that follows 「回答データ」.
 */
function typedOn(grid: CellGrid | null, round: Round, reportYear: number): readonly Answer[] {
  const reading = grid === null ? null : readIdentity(grid);
  if (grid === null || reading?.kind !== "read") return [];
  return reading.entries.flatMap(({ identity, cell }): readonly Answer[] => {
    const { indicatorId, field, entryYear } = identity;
    const value = grid.values[cell.row - grid.top]?.[cell.column - grid.left] ?? "";
    if (identity.round !== round || identity.fiscalYear !== reportYear || value === "") return [];
    if (entryDigest(value) === identity.prefilled) return [];
    return [{ indicatorId, field: field as DepartmentField, entryYear, value }];
  });
}
