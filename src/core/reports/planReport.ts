import type { OwnedSheetKey, SheetPlan } from "../workbook/sheetPlan";
import { planCharts } from "./charts/planCharts";
import { planCouncilSummary } from "./councilSummary/planCouncilSummary";
import { type CouncilChoice, type CouncilLayout, defaultCouncilChoice } from "./councilTable/councilChoice";
import { planCouncilTable } from "./councilTable/planCouncilTable";
import { planDashboard } from "./dashboard/planDashboard";
import { planDataSheet } from "./dataSheet/planDataSheet";
import { planDataValues } from "./dataSheet/planDataValues";
import { type Entries, noEntries } from "./entries/entryKey";
import type { PaperKey } from "./entries/entryTableNames";
import { withRowMarks } from "./entries/withRowMarks";
import { planIndicatorSheets } from "./indicatorSheets/planIndicatorSheets";
import { planMappingSheet } from "./mappingSheet/planMappingSheet";
import type { ReportInput } from "./reportInput";
import type { ReportOutput } from "./reportOutput";
import { planSettings } from "./settings/planSettings";
import { sheetsOfOutput } from "./sheetsOfOutput";
import { planStatusTable } from "./statusTable/planStatusTable";

/** Which sheets are written, and what was written on them before. */
export interface ReportChoice {
  readonly outputs: readonly ReportOutput[];
  /** Sheets the workbook has already: written again whatever is asked for, so that none is left behind. */
  readonly present: ReadonlySet<OwnedSheetKey>;
  /** Papers that stay as they are, for writing them again would lose what was typed on them. */
  readonly left?: ReadonlySet<OwnedSheetKey>;
  /** The council table is among them and about another year: the others do not show what it says. */
  readonly isLeadBehind?: boolean;
  readonly council: CouncilLayout;
  /** What people typed on the papers, by sheet. */
  readonly entries: Readonly<Partial<Record<PaperKey, Entries>>>;
}

export const defaultReportChoice: ReportChoice = {
  outputs: ["status"],
  present: new Set(),
  council: defaultCouncilChoice,
  entries: {},
};

interface ReportSheet {
  readonly key: OwnedSheetKey;
  /** null: nothing to write. */
  readonly plan: (input: ReportInput, choice: ReportChoice) => SheetPlan | null;
}

const isWritten = ({ outputs, present, left }: ReportChoice, key: OwnedSheetKey): boolean =>
  left?.has(key) !== true &&
  (present.has(key) || ["status" as const, ...outputs].some((output) => sheetsOfOutput[output].includes(key)));

const councilChoice = (choice: ReportChoice, key: PaperKey): CouncilChoice => ({
  ...choice.council,
  entries: choice.entries[key] ?? noEntries,
  follows:
    key !== "councilTable" &&
    choice.isLeadBehind !== true &&
    (choice.left?.has("councilTable") === true || isWritten(choice, "councilTable")),
});

/** In the order of writing: a sheet refers only to names of sheets before it. */
const sheets: readonly ReportSheet[] = [
  { key: "settings", plan: planSettings },
  { key: "data", plan: planDataSheet },
  { key: "statusTable", plan: planStatusTable },
  { key: "charts", plan: planCharts },
  { key: "dataValues", plan: planDataValues },
  { key: "dashboard", plan: planDashboard },
  {
    key: "mapping",
    plan: (input) => (input.mapping ? planMappingSheet(input, input.mapping) : null),
  },
  {
    key: "councilTable",
    plan: (input, choice) => withRowMarks(planCouncilTable(input, councilChoice(choice, "councilTable"))),
  },
  {
    key: "councilSummary",
    plan: (input, choice) => withRowMarks(planCouncilSummary(input, councilChoice(choice, "councilSummary"))),
  },
  {
    key: "indicatorSheets",
    plan: (input, choice) => withRowMarks(planIndicatorSheets(input, councilChoice(choice, "indicatorSheets"))),
  },
];

/** The sheets of what is asked for, of the status and of what the workbook has already, in the order of writing. */
export function planReport(input: ReportInput, choice: ReportChoice = defaultReportChoice): readonly SheetPlan[] {
  return sheets.flatMap(({ key, plan }) => {
    const planned = isWritten(choice, key) ? plan(input, choice) : null;
    return planned === null ? [] : [planned];
  });
}
