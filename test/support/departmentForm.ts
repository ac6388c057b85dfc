import type { Answer } from "../../src/core/departments/answer";
import { planDepartmentSheet } from "../../src/core/reports/departmentSheet/planDepartmentSheet";
import { kitamotoStrategy } from "../../src/core/strategy/kitamoto/kitamotoStrategy";
import type { SheetPlan } from "../../src/core/workbook/sheetPlan";
import { observationOf, reportOf, type Case } from "./reportOf";

export const formYear = 2025;
export const formDepartment = "市民協働課";

/** 進捗状況調査票 of the first `count` indicators, with what was answered for last year and this one. */
export function departmentForm(count: number, answers: readonly Answer[] = []): SheetPlan {
  const indicators = kitamotoStrategy.indicators.slice(0, count);
  const cases = indicators.map((indicator): Case => {
    return { indicator, observation: observationOf(indicator.id, { [formYear - 1]: indicator.baseline ?? 40 }) };
  });
  const years = [formYear - 1, formYear];
  const { input: report } = reportOf({ ...kitamotoStrategy, indicators }, cases, {
    reportYear: formYear,
    years,
    disclaimer: "架空の数値です。",
  });
  return planDepartmentSheet({
    report,
    assigned: {
      department: { name: formDepartment, formerNames: [], contact: null, deadline: null },
      indicatorIds: indicators.map(({ id }) => id),
      isAssumed: false,
    },
    round: "final",
    inquirer: "政策推進課",
    deadline: "令和８年６月30日",
    answers,
  });
}
