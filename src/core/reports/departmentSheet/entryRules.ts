import { flagWords, longestEntry, missingReasonWords, policyWords } from "../../departments/entryWords.ja";
import { formatFigure } from "../../kpi/formatFigure";
import { isPercentUnit } from "../../kpi/isPercentUnit";
import type { ReportRow } from "../reportInput";
import { figureOf } from "./departmentReport";
import type { EntryRule } from "./formRow";
import { usualLetters, type TextField } from "./textBoxes";

const LARGEST = 1e12;
const LARGEST_PERCENT = 1000;

/** 2000-01-01 and 2100-01-01 as Excel counts days. */
const FIRST_DAY = 36526;
const AFTER_LAST_DAY = 73051;

/** Figures of the plan and of other years: whether any is below zero. */
function mayBeNegative({ baseline, target, actuals }: ReportRow): boolean {
  const figures = [baseline, target, ...Object.values(actuals)].map((value) => figureOf(value) ?? 0);
  return figures.some((figure) => figure < 0);
}

/** A number in the indicator's unit; which one is said before and after a mistake. */
export function figureRule(row: ReportRow, title: string, lastFigure: number | null): EntryRule {
  const { unit, decimals } = row.indicator;
  const max = isPercentUnit(unit) ? LARGEST_PERCENT : LARGEST;
  const digits = decimals === 0 ? "整数" : `小数第${decimals}位まで`;
  const last = lastFigure === null ? "" : `前年度は${formatFigure(lastFigure, decimals)}です。`;
  return {
    kind: "decimal",
    min: mayBeNegative(row) ? -max : 0,
    max,
    promptTitle: title,
    prompt: `単位は「${unit}」です。数値だけを${digits}で入力します（単位や「約」は付けません）。${last}`,
    errorTitle: "数値を入力してください",
    error: `「${unit}」を単位とする数値だけを入力してください。単位・「約」・「未集計」などの文字は入力できません。値がないときは空欄にし、「実績値がない理由」を選んでください。`,
  };
}

function listRule(title: string, words: readonly string[], prompt: string): EntryRule {
  return {
    kind: "list",
    source: words.join(","),
    promptTitle: title,
    prompt,
    errorTitle: "一覧から選んでください",
    error: `${words.join("・")}のどれかを選んでください。当てはまるものがないときは空欄にし、備考に記入してください。`,
  };
}

export const flagRule = listRule(
  "値の区分",
  Object.values(flagWords),
  "見込は年度途中の見通し、速報は後で変わる値、確定は変わらない値です。右の▼から選びます。",
);

export const missingReasonRule = listRule(
  "実績値がない理由",
  Object.values(missingReasonWords),
  "実績値を空欄にしたときだけ、右の▼から選びます。いつ分かるかは備考に記入します。",
);

export const policyRule = listRule(
  "今後の方針",
  policyWords,
  "来年度以降の取組の方針を、右の▼から選びます。理由や内容は「今後の取組」に記入します。",
);

/** Free text up to the longest entry. */
export function textRule(title: string, prompt: string): EntryRule {
  return {
    kind: "textLength",
    min: 0,
    max: longestEntry,
    promptTitle: title,
    prompt,
    errorTitle: "文字数",
    error: `${longestEntry.toLocaleString("ja-JP")}字以内で入力してください。`,
  };
}

/** Free text of an indicator: the length asked for is said, up to the longest entry is taken. */
export function boxRule(title: string, prompt: string, field: TextField): EntryRule {
  const most = longestEntry.toLocaleString("ja-JP");
  return textRule(
    title,
    `${prompt}${usualLetters[field]}字程度にまとめてください（${most}字まで入力できます。長い文章は行が高くなります）。`,
  );
}

/** A date of this century; `cell`: the input cell. */
export function dateRule(cell: string): EntryRule {
  return {
    kind: "custom",
    formula: `=AND(ISNUMBER(${cell}),N(${cell})>=${FIRST_DAY},N(${cell})<${AFTER_LAST_DAY})`,
    promptTitle: "所属長確認日",
    prompt: "所属長が内容を確認した日を、2026/6/25 や R8.6.25 のように入力します。",
    errorTitle: "日付を入力してください",
    error: "2026/6/25 や R8.6.25 のように、日付を入力してください。",
  };
}
