import type { DefinitionColumn } from "./definitionColumn";

/** The column that says which goal a row belongs to. */
export const goalIdColumn = {
  key: "goal",
  heading: "目標ID",
  help: "基本目標の表の目標ID",
  expected: "基本目標の表にある目標ID",
} as const satisfies DefinitionColumn;
