/** A name of the workbook or of a sheet. */
export interface DefinedName {
  readonly id: string;
  name: string;
  /** Formula without "=", e.g. `'設定'!$C$4` or `0.1`. */
  formula: string;
  /** null: workbook scope. */
  sheetId: string | null;
  comment: string;
  visible: boolean;
}
