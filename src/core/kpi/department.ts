/** 旧課名 of a department, with the last fiscal year it was in use; null: not known. */
export interface FormerName {
  readonly name: string;
  readonly untilFiscalYear: number | null;
}

/** A 所管課 that is asked for figures. */
export interface Department {
  /** As it is called now, and as `Indicator.department` names it. */
  readonly name: string;
  /** Names it had within the plan: sheets made under them still come back. */
  readonly formerNames: readonly FormerName[];
  /** 連絡先: person and extension, as entered. */
  readonly contact: string | null;
  /** 回答期限, as entered. */
  readonly deadline: string | null;
}
