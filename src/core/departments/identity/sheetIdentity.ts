/** The form of the hidden identity; a sheet of a higher number was made by a newer add-in. */
export const identityFormat = 1;

/** 確定値 or 見込値 is asked for in this round. */
export type Round = "final" | "expected";

/** What one row of a department sheet asks for; its fiscal year says which year's (last year's actual: a correction). */
export type DepartmentField =
  | "actual" // 実績値, a number in the indicator's unit
  | "flag" // 値の区分
  | "missingReason" // 実績値がない理由
  | "analysis" // 要因分析
  | "policy" // 今後の方針
  | "nextSteps" // 今後の取組
  | "remarks" // 備考
  | "respondent" // 回答者, of the whole sheet
  | "contact" // 連絡先, of the whole sheet
  | "approvedOn"; // 所属長確認日, of the whole sheet

/** Rows nobody fills in, but whose wording says what the indicator was when the sheet was made. */
export type PrintedField =
  | "name" // 指標名
  | "plan"; // 基準値 and 目標値

/** Which question of the strategy office a sheet is. */
export interface SheetIdentity {
  readonly strategyId: string;
  /** 案, 策定 or 改定. */
  readonly strategyVersion: string;
  /** 課名 when the sheet was made. */
  readonly department: string;
  /** The report year (fiscal). */
  readonly fiscalYear: number;
  readonly round: Round;
}

/** Hidden once on every sheet. */
export interface SheetMark extends SheetIdentity {
  /** Every indicator asked for, in the order of the sheet: what is missing on return was deleted. */
  readonly indicatorIds: readonly string[];
}

/** Hidden in every row of the form; complete in itself, so that a row pasted elsewhere is still known. */
export interface RowIdentity extends SheetIdentity {
  /** null: the row belongs to the whole sheet (回答者 …). */
  readonly indicatorId: string | null;
  readonly field: DepartmentField | PrintedField;
  /** The fiscal year the entry is for. */
  readonly entryYear: number;
  /** Digest of number and label as the row shows them (`seenDigest`): a row whose label was exchanged is found. */
  readonly seen: string;
  /** Digest of the indicator's definition when the sheet was made (`definitionDigest`); "" for the whole sheet. */
  readonly definition: string;
  /** Digest of what stood in the input cell when the sheet was made (`entryDigest`). */
  readonly prefilled: string;
}

/** What a column of the form is for, hidden above it. */
export type ColumnRole =
  | "number" // 番号 of the indicator, repeated in every row
  | "label" // 項目
  | "previous" // 前年度
  | "key" // the hidden row identities
  | "input" // 記入欄
  | "check"; // 確認
