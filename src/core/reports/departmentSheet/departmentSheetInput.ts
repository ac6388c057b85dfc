import type { Answer } from "../../departments/answer";
import type { AssignedDepartment } from "../../departments/assignDepartments";
import type { Round } from "../../departments/identity/sheetIdentity";
import type { ReportInput } from "../reportInput";

/** What one 進捗状況調査票 is planned from. */
export interface DepartmentSheetInput {
  /** Of the whole strategy; the sheet takes the indicators of its department. */
  readonly report: ReportInput;
  readonly assigned: AssignedDepartment;
  readonly round: Round;
  /** 照会元: who asks, as printed. */
  readonly inquirer: string;
  /** 回答期限 as printed, for departments without one of their own; null: none. */
  readonly deadline: string | null;
  /** What departments answered before: last year's stands beside the cells, this year's in them. */
  readonly answers: readonly Answer[];
  /** What is typed on the sheet already: it stays. Left out: nothing. */
  readonly typed?: readonly Answer[];
}
