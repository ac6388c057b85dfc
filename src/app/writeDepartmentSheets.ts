import type { Answer } from "../core/departments/answer";
import { assignDepartments } from "../core/departments/assignDepartments";
import { readIdentity } from "../core/departments/identity/readIdentity";
import type { DepartmentField, Round } from "../core/departments/identity/sheetIdentity";
import { departmentSheetKey, planDepartmentSheet } from "../core/reports/departmentSheet/planDepartmentSheet";
import type { ReportInput } from "../core/reports/reportInput";
import type { CellGrid } from "../core/workbook/cellGrid";
import type { OwnedSheet, Workbook } from "../core/workbook/workbook";
import type { SheetPlan, WrittenRange } from "../core/workbook/sheetPlan";
import { evaluateWorkbook, type EvaluationRequest, type WorkbookEvaluation } from "./evaluateWorkbook";
import { reportInputOf } from "./reportInputOf";

/** What the strategy office decides about one round of questions. */
export interface DepartmentRound {
  readonly round: Round;
  /** 照会元, as printed. */
  readonly inquirer: string;
  /** 回答期限, as printed, for departments without one of their own. */
  readonly deadline: string | null;
  /** What departments answered before; left out: nothing. */
  readonly answers?: readonly Answer[];
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

/** The sheets of one round, one for each department. `typed`: what stands on a department's sheet already. */
export function planDepartmentSheets(
  report: ReportInput,
  round: DepartmentRound,
  typed: (department: string) => readonly Answer[] = () => [],
): readonly SheetPlan[] {
  return assignDepartments(report.strategy).departments.map((assigned) =>
    planDepartmentSheet({
      report,
      assigned,
      round: round.round,
      inquirer: round.inquirer,
      deadline: round.deadline,
      answers: round.answers ?? [],
      typed: typed(assigned.department.name),
    }),
  );
}

/**
 * Writes 進捗状況調査票 of every department into the workbook, one sheet each; what was typed on a sheet of the same
 * round stays. Changes nothing else. Throws what the workbook throws.
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
  const plans = planDepartmentSheets(reportInputOf(evaluated), request, typed);
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

/** What is entered on a sheet of this round; another year's or round's is not carried over. */
function typedOn(grid: CellGrid | null, round: Round, reportYear: number): readonly Answer[] {
  const reading = grid === null ? null : readIdentity(grid);
  if (grid === null || reading?.kind !== "read") return [];
  return reading.entries.flatMap(({ identity, cell }): readonly Answer[] => {
    const { indicatorId, field, entryYear } = identity;
    const value = grid.values[cell.row - grid.top]?.[cell.column - grid.left] ?? "";
    if (identity.round !== round || identity.fiscalYear !== reportYear || value === "") return [];
    return [{ indicatorId, field: field as DepartmentField, entryYear, value }];
  });
}
