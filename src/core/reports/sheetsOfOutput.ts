import type { OwnedSheetKey } from "../workbook/sheetPlan";
import type { ReportOutput } from "./reportOutput";

/** The sheets each output is made of, for whoever asks before anything is planned. */
export const sheetsOfOutput: Readonly<Record<ReportOutput, readonly OwnedSheetKey[]>> = {
  status: ["settings", "data", "statusTable", "charts", "mapping"],
  dashboard: ["dashboard"],
  council: ["councilTable", "councilSummary"],
  sheets: ["indicatorSheets"],
  data: ["dataValues"],
};
