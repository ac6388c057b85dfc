import { literalText } from "../../workbook/sheetPlan";
import type { ReportRow } from "../reportInput";
import type { DepartmentSheetInput } from "./departmentSheetInput";
import { entryRow } from "./entryRow";
import { figureEntries } from "./figureEntries";
import type { FormRow } from "./formRow";
import { planRow } from "./planRow";
import { nameHeight } from "./rowHeights";
import { rowIdentities } from "./rowIdentities";
import { textEntries } from "./textEntries";

/** The rows of one indicator: its name, its plan, and what is asked for. */
export function indicatorRows(input: DepartmentSheetInput, row: ReportRow, number: number): readonly FormRow[] {
  const { indicator } = row;
  const { id, name, unit } = indicator;
  const identity = rowIdentities(input, indicator, number);
  const place = placeOf(input, row);
  return [
    {
      kind: "name",
      height: nameHeight(name, place),
      contents: {
        number,
        label: literalText(name),
        key: identity({ field: "name", entryYear: input.report.reportYear, label: name, entered: "" }),
        input: literalText(place),
        check: literalText(`単位：${unit}`),
      },
    },
    planRow(input.report, row, number, identity),
    ...[...figureEntries(input, row), ...textEntries(input, id)].map((given) =>
      entryRow(input, id, number, given, identity),
    ),
  ];
}

function placeOf({ report: { strategy } }: DepartmentSheetInput, { indicator }: ReportRow): string {
  const goal = strategy.goals.find(({ id }) => id === indicator.goalId);
  const policy = [indicator.policyCode, indicator.policyName].filter((part) => part !== null).join(" ");
  return [goal === undefined ? "" : `${goal.label}　${goal.title}`, policy].filter((part) => part !== "").join("／");
}
