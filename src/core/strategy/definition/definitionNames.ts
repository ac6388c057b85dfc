/** Workbook names of the definition sheets: what the lists and the shown labels refer to. */
export const definitionNames = {
  title: "KPI_定義_計画名",
  version: "KPI_定義_版",
  goals: "KPI_定義_目標",
  goalIds: "KPI_定義_目標ID",
} as const;
