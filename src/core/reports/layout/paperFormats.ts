import type { CellFormat } from "../../workbook/sheetPlan";
import { headerFormat, reportStyle } from "../../workbook/layout/reportStyle";

/** What the papers of the council look like; sizes are given by each, lines by the frames of the rows. */
export const paperFormats = {
  title: { fontSize: 14, bold: true, wrap: false },
  section: { fontSize: 10, bold: true, wrap: false },
  header: { ...headerFormat },
  label: { ...headerFormat, bold: false },
  /** Where the user writes: text stays text, whatever it looks like. */
  entry: { wrap: true, locked: false, numberFormat: "@", horizontal: "left", vertical: "top" },
  line: { wrap: true },
  count: { horizontal: "center", numberFormat: '0;"▲"0;"－"' },
  share: { horizontal: "center", numberFormat: "0.0%" },
  heading: { bold: true, fill: reportStyle.goalFill, wrap: true, horizontal: "left" },
} as const satisfies Readonly<Record<string, CellFormat>>;
