import type { Rect } from "./rect";

/** What may be entered in a block of cells. */
export interface ValidationModel {
  rect: Rect;
  type: "list" | "wholeNumber" | "decimal" | "date" | "time" | "textLength" | "custom";
  /** List source: comma-separated text or a formula beginning with "=". */
  source?: string;
  operator?: string;
  formula1?: string;
  formula2?: string;
  inCellDropDown?: boolean;
  ignoreBlanks: boolean;
  prompt?: { title: string; message: string; showPrompt: boolean };
  errorAlert?: { title: string; message: string; showAlert: boolean; style: "Stop" | "Warning" | "Information" };
}
