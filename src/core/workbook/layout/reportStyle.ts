import type { CellFormat } from "../sheetPlan";

/** The look of everything the add-in writes. Sizes in points; greys print on any copier. */
export const reportStyle = {
  font: "BIZ UDゴシック",
  line: "#7F7F7F",
  headerFill: "#DCE6F1",
  goalFill: "#EDEDED",
  inputFill: "#FFF9DB",
  inputColor: "#1F3F9A",
  warningFill: "#FCE4D6",
  quiet: "#7F7F7F",
  link: "#1F4E99",
} as const;

const thin = { weight: "thin", color: reportStyle.line } as const;

/** Ruled on all sides, 0.5 pt. */
export const ruled: CellFormat = {
  borders: {
    top: thin,
    bottom: thin,
    left: thin,
    right: thin,
    insideHorizontal: thin,
    insideVertical: thin,
  },
};

/** Column headers of a printed table. */
export const headerFormat: CellFormat = {
  bold: true,
  fill: reportStyle.headerFill,
  horizontal: "center",
  vertical: "center",
  wrap: true,
};

/** Cells the user may change. */
export const inputFormat: CellFormat = {
  fill: reportStyle.inputFill,
  color: reportStyle.inputColor,
  locked: false,
};

/** Height in points of `lines` lines of text of `fontSize` points, loose enough for the fonts of other computers. */
export function lineHeight(lines: number, fontSize: number): number {
  return Math.min(409, Math.ceil(lines * fontSize * 1.4 + 5));
}

/** How many half-width characters of `fontSize` points stand in a column of `width` points, cell padding taken off. */
export function columnCapacity(width: number, fontSize: number): number {
  return Math.floor(((width - 6) / fontSize) * 2 * 0.97);
}
