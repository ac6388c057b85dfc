/** Workbook names over the tables of entries of the papers, headings included: they are read back before a rewrite. */
export const entryTableNames = {
  councilTable: "KPI_記入_議会提出資料",
  councilSummary: "KPI_記入_概要",
  indicatorSheets: "KPI_記入_個票",
} as const;

/** Sheets that people write on. */
export type PaperKey = keyof typeof entryTableNames;

export const paperKeys = Object.keys(entryTableNames) as readonly PaperKey[];
