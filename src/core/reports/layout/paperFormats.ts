import type { CellFormat } from "../../workbook/sheetPlan";
import { headerFormat, reportStyle, ruled } from "../../workbook/layout/reportStyle";

/** What the papers of the council look like; sizes are given by each. */
export const paperFormats = {
  title: { fontSize: 14, bold: true, wrap: false },
  section: { fontSize: 10, bold: true, wrap: false },
  header: { ...headerFormat, ...ruled },
  label: { ...headerFormat, ...ruled, bold: false },
  /** Where the user writes: text stays text, whatever it looks like. */
  entry: { ...ruled, wrap: true, locked: false, numberFormat: "@", horizontal: "left", vertical: "top" },
  line: { ...ruled, wrap: true },
  count: { ...ruled, horizontal: "center", numberFormat: '0;"▲"0;"－"' },
  share: { ...ruled, horizontal: "center", numberFormat: "0.0%" },
  heading: { ...ruled, bold: true, fill: reportStyle.goalFill, wrap: true, horizontal: "left" },
} as const satisfies Readonly<Record<string, CellFormat>>;
