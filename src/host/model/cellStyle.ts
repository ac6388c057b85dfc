/** Immutable and shared between cells: replace it, never change it. What is undefined is the workbook's default. */
export interface CellStyle {
  readonly numberFormat?: string;
  readonly font?: {
    readonly name?: string;
    readonly size?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: "none" | "single" | "double" | "singleAccountant" | "doubleAccountant";
    readonly strikethrough?: boolean;
    readonly color?: string;
  };
  /** null: no fill. */
  readonly fill?: string | null;
  readonly borders?: Partial<Record<"top" | "bottom" | "left" | "right" | "diagonalUp" | "diagonalDown", BorderLine>>;
  readonly alignment?: {
    readonly horizontal?: string;
    readonly vertical?: string;
    readonly wrapText?: boolean;
    readonly indent?: number;
    readonly shrinkToFit?: boolean;
    readonly textRotation?: number;
  };
  readonly protection?: { readonly locked?: boolean; readonly hidden?: boolean };
  /** The file adapter's own style of a loaded cell, with what this type does not tell; parts set above win over it. */
  readonly backing?: unknown;
}

export type BorderStyle = "thin" | "medium" | "thick" | "hair" | "dotted" | "dashed" | "double" | (string & {});

export interface BorderLine {
  readonly style: BorderStyle;
  readonly color: string | null;
}

/** A named cell style (セルのスタイル); what it looks like is kept only in the file. */
export interface NamedStyle {
  readonly name: string;
  readonly builtIn: boolean;
}
