import type { CellRef } from "../../workbook/cellAddress";
import type { ColumnRole, RowIdentity, SheetMark } from "./sheetIdentity";

/** An input cell that is known for sure: its key, its label and its columns agree. */
export interface IdentifiedEntry {
  readonly identity: RowIdentity;
  /** The input cell, wherever it stands now. */
  readonly cell: CellRef;
  /** The cell with the key. */
  readonly keyCell: CellRef;
  /** false: the hidden row above the columns was lost and the columns stand where they were made. */
  readonly columnsKnown: boolean;
}

/** What is wrong with the identity, with the cell to look at; every one leaves its entry out of `entries`. */
export type IdentityFault =
  /** A hidden cell was changed: checksum or form. */
  | { readonly kind: "damagedKey"; readonly cell: CellRef }
  | { readonly kind: "newerFormat"; readonly cell: CellRef; readonly format: number }
  /** The same row stands twice (copied and inserted); none of them counts. */
  | { readonly kind: "duplicateRow"; readonly cell: CellRef; readonly first: CellRef; readonly identity: RowIdentity }
  /** Number and label beside the key are another row's: sorted or overwritten. */
  | { readonly kind: "labelDiffers"; readonly cell: CellRef; readonly label: CellRef; readonly identity: RowIdentity }
  /** The column of the entries is gone. */
  | { readonly kind: "columnLost"; readonly cell: CellRef; readonly role: ColumnRole; readonly identity: RowIdentity }
  /** 指標名 or 基準値・目標値 were overwritten: nobody knows what the entries of this indicator mean. */
  | { readonly kind: "nameChanged"; readonly cell: CellRef; readonly identity: RowIdentity }
  /** The row says another sheet than the mark at the top: it was pasted in from elsewhere. */
  | { readonly kind: "foreignRow"; readonly cell: CellRef; readonly identity: RowIdentity };

/** What a sheet says of itself. */
export type IdentityReading =
  /** Not a department sheet, or its identity is gone altogether. */
  | { readonly kind: "none" }
  | {
      readonly kind: "read";
      /** null: the mark at the top is gone; the rows still say whose they are. */
      readonly mark: SheetMark | null;
      readonly entries: readonly IdentifiedEntry[];
      readonly faults: readonly IdentityFault[];
    };
