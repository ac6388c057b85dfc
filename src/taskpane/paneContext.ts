import type { AcceptResult } from "../app/acceptReturns";
import type { SheetCheck } from "../app/checkSheet";
import type { Collected } from "../app/collectReturns";
import type { FoundWorkbook } from "../app/readFindings";
import type { WriteDefinitionResult } from "../app/writeDefinition";
import type { DepartmentSheetsResult } from "../app/writeDepartmentSheets";
import type { WriteReportResult } from "../app/writeReport";
import type { AnswerChoices } from "../core/departments/collect/takeAnswers";
import type { Round } from "../core/departments/identity/sheetIdentity";
import type { Scheme } from "../core/kpi/scheme";
import type { Strategy } from "../core/kpi/strategy";
import type { MappingDecision } from "../core/mapping/mappingDecision";
import type { BesideProposal } from "../core/reports/besideSource/planBeside";
import type { ReportOutput } from "../core/reports/reportOutput";
import type { BesidePlan, PlacedBeside } from "../core/workbook/besideWorkbook";
import type { CellRef } from "../core/workbook/cellAddress";
import type { GivenFile } from "../core/workbook/returnedFiles";
import type { CellSelection, WorkbookOptions, WorkbookState } from "../core/workbook/workbook";

/** What the pane asks of the world. The entry file ties it to the use cases and to Excel, tests to values. */
export interface PaneContext {
  readonly strategy: Strategy;
  readonly readState: () => Promise<WorkbookState>;
  /** Reads only. */
  readonly readFindings: (options: WorkbookOptions) => Promise<FoundWorkbook>;
  readonly writeReport: (order: ReportOrder, options: WorkbookOptions) => Promise<WriteReportResult>;
  /** Adds the sheets that define the strategy, for staff to edit; an existing definition is left as it is. */
  readonly writeDefinition: () => Promise<WriteDefinitionResult>;
  /** Makes the sheets the departments fill in, one each. */
  readonly writeDepartmentSheets: (order: InquiryOrder) => Promise<DepartmentSheetsResult>;
  /** Where the judgements would stand beside the table of a sheet; null: that sheet was not read. Changes nothing. */
  readonly proposeBeside: (
    sheet: string,
    order: Pick<ReportOrder, "decisions"> & { readonly reportYear: number },
  ) => Promise<BesideProposal | null>;
  readonly placeBeside: (plan: BesidePlan) => Promise<PlacedBeside>;
  readonly removeBeside: (sheet: string) => Promise<unknown>;
  /** Reads the files departments returned and compares them with what is in force; changes nothing. */
  readonly collectReturns: (files: readonly GivenFile[], options: WorkbookOptions) => Promise<Collected>;
  /** Takes the chosen answers in. `at`: local time as 2026-05-01 14:30. */
  readonly acceptReturns: (
    collected: Collected,
    order: { readonly choices: AnswerChoices; readonly at: string },
  ) => Promise<AcceptResult>;
  /** Holds a sheet against the machine-readable items; null: no sheet has that name. Changes nothing. */
  readonly checkSheet: (sheet: string) => Promise<SheetCheck | null>;
  readonly showCell: (ref: CellRef) => Promise<void>;
  readonly readSelection: () => Promise<CellSelection | null>;
  /** Until the returned function is called. */
  readonly onSelectionChanged: (listener: (selection: CellSelection | null) => void) => () => void;
  readonly describeFailure: (error: unknown) => Failure;
}

/** What to make: for which fiscal year (null: the latest with figures), and what the user decided about the sources. */
export interface ReportOrder {
  readonly reportYear: number | null;
  readonly decisions: readonly MappingDecision[];
  /** Left out: as on the settings sheet. */
  readonly scheme?: Scheme;
  /** Left out: the status alone. What the workbook has already is written again in any case. */
  readonly outputs?: readonly ReportOutput[];
}

/** What the departments are asked for: which fiscal year, by whom and until when, as printed. */
export interface InquiryOrder {
  readonly reportYear: number;
  readonly decisions: readonly MappingDecision[];
  readonly round: Round;
  readonly inquirer: string;
  readonly deadline: string | null;
}

/** A failure as the user is told it: one sentence with the next step; details for whoever looks into it. */
export interface Failure {
  readonly sentence: string;
  readonly details: string | null;
}
