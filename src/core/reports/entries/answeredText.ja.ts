import { fieldText } from "../../departments/entryWords.ja";
import type { DepartmentTexts } from "../../departments/departmentTexts";

/** What a department wrote, as one text for 要因・今後の対応; "" where it wrote nothing. */
export function factorsText({ analysis, policy, nextSteps }: DepartmentTexts): string {
  const measures = [policy, nextSteps].filter((text) => text !== "").join("：");
  return [analysis === "" ? "" : `【要因】${analysis}`, measures === "" ? "" : `【今後の対応】${measures}`]
    .filter((text) => text !== "")
    .join("\n");
}

/** 今後の方針 over 今後の取組. */
export function nextStepsText({ policy, nextSteps }: DepartmentTexts): string {
  return [policy === "" ? "" : `【${fieldText.policy}】${policy}`, nextSteps].filter((text) => text !== "").join("\n");
}

/** Whose text it is. */
export function answerOrigin({ department, isSentBack }: DepartmentTexts): string {
  return `${department === "" ? "所管課" : department}の回答${isSentBack ? "（差戻し中）" : ""}`;
}

/** What is said beside an entry that holds an answer, after `answerOrigin`. */
export const answerStates = {
  changed: "を修正",
  typed: "とは別に記入",
  otherYear: "（別の年度のため非表示）",
} as const;
