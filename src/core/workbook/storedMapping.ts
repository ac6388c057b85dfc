import type { CellRef } from "./cellAddress";

/** The form in which mappings are kept now; older ones are brought to it, newer ones read as far as understood. */
export const mappingFormat = 1;

/** How a cell came to be taken: 自動, 確認済 (採用 of a suggestion), 選択 (among places that differ), 見送り, 手動. */
export type StoredOrigin = "found" | "confirmed" | "chosen" | "dropped" | "assigned";

/** One cell as the workbook remembers it. References have followed every edit since; `null` where Excel lost the cell. */
export interface StoredCell {
  readonly indicatorId: string;
  /** The indicator's name when it was kept: ids of another strategy may coincide. */
  readonly indicatorName: string;
  readonly field: "baseline" | "target" | "actual";
  /** Fiscal year of an actual; for baseline and target the year the sheet stated, else null. */
  readonly fiscalYear: number | null;
  /** Where the cell stands now; null: deleted (#REF!). */
  readonly ref: CellRef | null;
  /** Where its label stands now; null: deleted, or it has none (`labelText` is empty then). */
  readonly label: CellRef | null;
  /** What the label said when it was kept. */
  readonly labelText: string;
  /** Where the cell stood when it was kept; null: not known. */
  readonly lastPlace: CellRef | null;
  /** Where its label stood then. */
  readonly lastLabelPlace: CellRef | null;
  /** Cell figure × scale = value in the indicator's unit; null: there was no figure yet. */
  readonly scale: number | null;
  /** Where the heading that names the fiscal year stands now; null: deleted, or there was none (`headingText` empty). */
  readonly heading: CellRef | null;
  readonly headingText: string;
  readonly lastHeadingPlace: CellRef | null;
  readonly origin: StoredOrigin;
  /** true: found lost and not used; written down so that it is seen and can be mended, judged anew when it is read. */
  readonly isLost?: true;
}

/** A name of an indicator learned from the user's confirmation. */
export interface LearnedAlias {
  readonly indicatorId: string;
  /** As it stands in the user's sheets. */
  readonly name: string;
}

/** The mapping kept in a workbook. */
export interface StoredMapping {
  readonly format: number;
  /** true: written by a newer add-in; read as far as understood, and its sheet is left as it is. */
  readonly isNewer: boolean;
  readonly strategyId: string;
  readonly strategyVersion: string;
  readonly cells: readonly StoredCell[];
  readonly aliases: readonly LearnedAlias[];
}
