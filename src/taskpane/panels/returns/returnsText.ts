import type { Collected } from "../../../app/collectReturns";
import type { CollectionBoard, CollectionState } from "../../../core/departments/collect/collectionBoard";
import { stateWords } from "../../../core/departments/collect/collectionWords.ja";
import { TAKEN_BACK } from "../../../core/departments/answer";
import { fieldText } from "../../../core/departments/entryWords.ja";
import type { ComparedAnswer } from "../../../core/departments/collect/compareAnswers";
import type { ReturnedAnswer } from "../../../core/departments/collect/returnedAnswer";
import { formatFiscalYear } from "../../../core/kpi/formatFiscalYear";
import { indicatorName } from "../../../core/kpi/indicatorName";
import type { Strategy } from "../../../core/kpi/strategy";
import type { CellValue } from "../../../core/workbook/cellGrid";

const LONGEST = 60;
const states: readonly CollectionState[] = ["confirmed", "returned", "checking", "sentBack", "notReturned"];

/** How many files there were, and of how many something could be read. */
export function filesText({ files, reading }: Pick<Collected, "files" | "reading">): string {
  const unread = new Set(reading.refused.filter(({ sheet }) => sheet === null).map(({ file }) => file)).size;
  return unread === 0
    ? `${files}件のファイルを読み取りました。`
    : `${files}件のファイルのうち${files - unread}件を読み取りました。`;
}

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
  if (present.length === 0) return "回答は見つかりませんでした。";
  const isKnown = compared.every(({ verdict }) => verdict === "equal");
  return `回答：${present.join("・")}${isKnown ? "（すべて取り込み済みです）" : ""}`;
}

/** Which field of which indicator and year: 「出生数」令和７年度 実績値. */
export function answerTitle(strategy: Strategy, answer: ReturnedAnswer): string {
  return `「${indicatorName(strategy, answer.indicatorId)}」${formatFiscalYear(answer.entryYear)} ${fieldText[answer.field]}`;
}

/** Answers by the department that gave them, in the order of the files. */
export function byDepartment(answers: readonly ComparedAnswer[]): ReadonlyMap<string, readonly ComparedAnswer[]> {
  const found = new Map<string, ComparedAnswer[]>();
  for (const answer of answers) {
    const department = answer.candidates[0]?.department ?? "";
    const own = found.get(department);
    if (own === undefined) found.set(department, [answer]);
    else own.push(answer);
  }
  return found;
}

/** 「20課のうち提出済2課・確認中1課・未提出17課」; states nobody is in are left out. */
export function boardText({ rows }: CollectionBoard): string {
  const parts = states.flatMap((state) => {
    const count = rows.filter((row) => row.state === state).length;
    return count === 0 ? [] : [`${stateWords[state]}${count}課`];
  });
  return `${rows.length}課のうち${parts.join("・")}です。`;
}

/** A value as it is shown: figures with separators, long texts cut. */
export function valueText(value: CellValue): string {
  if (typeof value === "number") return value.toLocaleString("ja-JP", { maximumFractionDigits: 10 });
  if (value === TAKEN_BACK) return "（空欄）";
  const text = String(value ?? "").replace(/\s+/g, " ");
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** Whether a person has to look before it is taken in. */
export function isWaiting({ verdict, candidates }: ComparedAnswer): boolean {
  return verdict === "conflicting" || (verdict !== "equal" && candidates[0]?.by === "name");
}
