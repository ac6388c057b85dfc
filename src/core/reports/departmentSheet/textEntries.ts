import { answerOf } from "../../departments/answer";
import { fieldText } from "../../departments/entryWords.ja";
import * as checks from "./entryChecks";
import type { EntryRow } from "./entryRow";
import type { DepartmentSheetInput } from "./departmentSheetInput";
import * as rules from "./entryRules";
import { boxLabel, type TextField } from "./textBoxes";

const prompts: Readonly<Record<TextField, string>> = {
  analysis: "実績値がそうなった理由を記入します。判定が遅れや悪化などのときは必ず記入してください。",
  nextSteps: "来年度以降に何をするかを、具体的に記入します。",
  remarks: "出典、次に数値が分かる時期、前年度の値を修正した理由などを記入します。",
};

/** 要因分析, 今後の方針, 今後の取組 and 備考 of an indicator. */
export function textEntries(input: DepartmentSheetInput, indicatorId: string): readonly EntryRow[] {
  const { report, round, answers } = input;
  const year = report.reportYear;
  const ids = checks.rowIds(indicatorId);
  const both = (field: TextField | "policy") => ({
    field,
    id: ids[field],
    entryYear: year,
    previous: answerOf(answers, indicatorId, field, year - 1),
    entered: answerOf(answers, indicatorId, field, year),
  });
  const text = (field: TextField): EntryRow => ({
    ...both(field),
    label: boxLabel(fieldText[field], field),
    check: field === "analysis" ? checks.analysisCheck(indicatorId, round) : checks.boxCheck(indicatorId, field),
    rule: rules.boxRule(fieldText[field], prompts[field], field),
    isText: true,
  });
  return [
    text("analysis"),
    {
      ...both("policy"),
      label: fieldText.policy,
      check: checks.policyCheck(indicatorId, round),
      rule: rules.policyRule,
    },
    text("nextSteps"),
    text("remarks"),
  ];
}
