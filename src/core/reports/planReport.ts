import type { SheetPlan } from "../workbook/sheetPlan";
import { planCharts } from "./charts/planCharts";
import { planDataSheet } from "./dataSheet/planDataSheet";
import { planMappingSheet } from "./mappingSheet/planMappingSheet";
import type { ReportInput } from "./reportInput";
import { planSettings } from "./settings/planSettings";
import { planStatusTable } from "./statusTable/planStatusTable";

/** Every sheet of the report, in the order of writing: a sheet refers only to names of sheets before it. */
export function planReport(input: ReportInput): readonly SheetPlan[] {
  const { mapping } = input;
  return [
    planSettings(input),
    planDataSheet(input),
    planStatusTable(input),
    planCharts(input),
    ...(mapping === undefined || mapping === null ? [] : [planMappingSheet(input, mapping)]),
  ];
}
