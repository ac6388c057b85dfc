import type { Answer } from "../answer";
import type { FileFault } from "../../workbook/returnedFiles";
import type { DepartmentField, Round } from "../identity/sheetIdentity";

/** Where an entry stands in a returned file. */
export interface AnswerPlace {
  readonly file: string;
  /** As the file names it. */
  readonly sheet: string;
  /** A1 address; "" where there is no cell to look at. */
  readonly cell: string;
}

/** What is worth knowing of an entry that was taken. */
export type AnswerNote =
  /** Digits written as a text (full width, with a unit). */
  | "isText"
  | "isFormula"
  /** Converted into the indicator's unit. */
  | "converted"
  /** 約, ※ and the like stand beside the number. */
  | "qualified"
  /** What stood there when the sheet was made was cleared. */
  | "takenBack";

/** An entry found in a returned file. */
export interface ReturnedAnswer extends Answer {
  readonly indicatorId: string;
  readonly department: string;
  readonly round: Round;
  readonly place: AnswerPlace;
  /** As the cell shows it. */
  readonly text: string;
  /** By the hidden identity, or by the indicator's name where it was lost: then a person looks at every figure. */
  readonly by: "identity" | "name";
  /** It stood there when the sheet was made. */
  readonly isPrefilled: boolean;
  readonly notes: readonly AnswerNote[];
}

/** Why an entry was not taken; each has its sentence. */
export type RejectReason =
  // the hidden identity
  | "damagedKey"
  | "newerFormat"
  | "duplicateRow"
  | "labelDiffers"
  | "columnLost"
  | "nameChanged"
  | "foreignRow"
  | "rowDeleted"
  // the indicator
  | "unknownIndicator"
  | "redefined"
  // what was entered
  | "errorValue"
  | "date"
  | "unit"
  | "range"
  | "bound"
  | "otherYear"
  | "notNumber"
  | "unknownChoice"
  | "tooLong";

/** An entry that was not taken. */
export interface RejectedEntry {
  readonly reason: RejectReason;
  readonly place: AnswerPlace;
  readonly indicatorId: string | null;
  readonly field: DepartmentField | null;
  /** As the cell shows it. */
  readonly text: string;
}

/** One 調査票 found in a file. */
export interface ReturnedSheet {
  readonly department: string;
  /** The report year (fiscal) it is of. */
  readonly fiscalYear: number;
  readonly round: Round;
  readonly place: AnswerPlace;
  readonly by: "identity" | "name";
  /** Indicators it asks for, and those with a figure or a reason for none. */
  readonly asked: number;
  readonly answered: number;
  readonly respondent: string;
  readonly contact: string;
  /** 所属長確認日, 2026-05-01 where it is a date. */
  readonly approvedOn: string;
}

/** Why a file, or a sheet of it, was not taken at all. */
export type ReturnFault = FileFault | "noSheet" | "newerFormat" | "otherStrategy" | "otherYear";

/** One file, or one sheet of it, that was left out. */
export interface RefusedReturn {
  readonly fault: ReturnFault;
  readonly file: string;
  /** null: the whole file. */
  readonly sheet: string | null;
  /** The fiscal year the sheet is of, where that is the fault. */
  readonly fiscalYear: number | null;
}

/** What one file, or several, brought. */
export interface ReturnReading {
  readonly sheets: readonly ReturnedSheet[];
  readonly answers: readonly ReturnedAnswer[];
  readonly rejected: readonly RejectedEntry[];
  readonly refused: readonly RefusedReturn[];
}

export const nothingReturned: ReturnReading = { sheets: [], answers: [], rejected: [], refused: [] };

/** Several readings as one, in order. */
export function joinedReadings(readings: readonly ReturnReading[]): ReturnReading {
  return {
    sheets: readings.flatMap(({ sheets }) => sheets),
    answers: readings.flatMap(({ answers }) => answers),
    rejected: readings.flatMap(({ rejected }) => rejected),
    refused: readings.flatMap(({ refused }) => refused),
  };
}
