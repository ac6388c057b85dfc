import type { Rect } from "./rect";

/** A rule of conditional formatting. */
export interface ConditionalFormatModel {
  readonly id: string;
  ranges: Rect[];
  kind:
    "custom" | "cellValue" | "containsText" | "colorScale" | "dataBar" | "iconSet" | "topBottom" | "preset" | "other";
  /** Relative to the first cell of the first range, without "=". */
  formula?: string;
  operator?: string;
  formula1?: string;
  formula2?: string;
  text?: string;
  style: { fill?: string; fontColor?: string; bold?: boolean; italic?: boolean; numberFormat?: string };
  stopIfTrue: boolean;
  priority: number;
  /** Rule of the file that this type does not tell, kept for saving. */
  backing?: unknown;
}
