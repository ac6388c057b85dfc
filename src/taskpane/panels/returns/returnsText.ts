import { fieldText } from "../../../core/departments/entryWords.ja";
import type { ComparedAnswer } from "../../../core/departments/collect/compareAnswers";
import type { ReturnedAnswer } from "../../../core/departments/collect/returnedAnswer";
import { formatFiscalYear } from "../../../core/kpi/formatFiscalYear";
import { indicatorName } from "../../../core/kpi/indicatorName";
import type { Strategy } from "../../../core/kpi/strategy";
import type { CellValue } from "../../../core/workbook/cellGrid";

const LONGEST = 60;

/** 「新規120件・変更3件・変更なし40件」; what nobody has is left out. */
export function countsText(compared: readonly ComparedAnswer[]): string {
  const count = (verdict: ComparedAnswer["verdict"]) => compared.filter((each) => each.verdict === verdict).length;
  const parts = [
    ["新規", count("new")],
    ["変更", count("changed")],
    ["変更なし", count("equal")],
    ["不一致", count("conflicting")],
  ] as const;
  const present = parts.flatMap(([word, number]) => (number === 0 ? [] : [`${word}${number}件`]));
  return present.length === 0 ? "回答は見つかりませんでした。" : `回答：${present.join("・")}`;
}

/** Which field of which indicator and year: 「出生数」令和７年度 実績値. */
export function answerTitle(strategy: Strategy, answer: ReturnedAnswer): string {
  return `「${indicatorName(strategy, answer.indicatorId)}」${formatFiscalYear(answer.entryYear)} ${fieldText[answer.field]}`;
}

/** A value as it is shown, long texts cut. */
export function valueText(value: CellValue): string {
  const text = String(value ?? "").replace(/\s+/g, " ");
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** Whether a person has to look before it is taken in. */
export function isWaiting({ verdict, candidates }: ComparedAnswer): boolean {
  return verdict === "conflicting" || (verdict !== "equal" && candidates[0]?.by === "name");
}
