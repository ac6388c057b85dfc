import type { Scene } from "../scene/scene";

/** The arrangements staff keep their figures in. `singleCells` no one could read by itself: nothing must be taken. */
export const layoutIds = [
  "rowsOneHeader",
  "rowsManyHeaders",
  "rowsSeveralTables",
  "sheetPerGoal",
  "sheetPerDepartment",
  "twoRowsPerIndicator",
  "columnsPerIndicator",
  "formsBeside",
  "formsAbove",
  "singleCells",
] as const;

export type LayoutId = (typeof layoutIds)[number];

/** Fills a workbook. */
export type DrawLayout = (scene: Scene) => void;
