import type { WriteReportResult } from "../app/writeReport";
import type { Issue } from "../core/issues/issue";
import type { Scheme } from "../core/kpi/scheme";
import type { Strategy } from "../core/kpi/strategy";
import type { WorkbookOptions, WorkbookState } from "../core/workbook/workbook";

/** What the pane asks of the world. The entry file ties it to the use cases and to Excel, tests to values. */
export interface PaneContext {
  readonly strategy: Strategy;
  readonly scheme: Scheme;
  readonly readState: () => Promise<WorkbookState>;
  readonly writeReport: (reportYear: number | null, options: WorkbookOptions) => Promise<WriteReportResult>;
  readonly describeFailure: (error: unknown) => Failure;
  readonly issueSentence: (issue: Issue) => string;
}

/** A failure as the user is told it: one sentence with the next step; details for whoever looks into it. */
export interface Failure {
  readonly sentence: string;
  readonly details: string | null;
}
