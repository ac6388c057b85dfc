import { figureFlagText, missingReasonText } from "../kpi/evaluationText.ja";
import type { DepartmentField } from "./identity/sheetIdentity";

/** 今後の方針, as chosen on the sheet. */
export const policyWords = ["継続", "見直し", "拡充", "縮小", "統合", "終了"] as const;

/** 値の区分 a department may give a figure. */
export const flagWords = {
  expected: figureFlagText.expected,
  preliminary: figureFlagText.preliminary,
  final: figureFlagText.final,
} as const;

/** 実績値がない理由 a department may give. */
export const missingReasonWords = {
  notPublished: missingReasonText.notPublished,
  notCollected: missingReasonText.notCollected,
  notSurveyed: missingReasonText.notSurveyed,
  ended: missingReasonText.ended,
  notAssessable: missingReasonText.notAssessable,
  notApplicable: missingReasonText.notApplicable,
} as const;

/** What the rows of a department sheet are called; 実績値 has its unit behind it. */
export const fieldText: Readonly<Record<DepartmentField, string>> = {
  actual: "実績値",
  flag: "値の区分",
  missingReason: "実績値がない理由",
  analysis: "要因分析",
  policy: "今後の方針",
  nextSteps: "今後の取組",
  remarks: "備考",
  respondent: "回答者（職・氏名）",
  contact: "連絡先（内線）",
  approvedOn: "所属長確認日",
};

/** Characters an entry of text may have. */
export const longestEntry = 1000;

/** 照会元, where nobody names one. */
export const usualInquirer = "総合戦略担当";
