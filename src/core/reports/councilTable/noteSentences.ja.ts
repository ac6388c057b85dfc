import { formatFigure } from "../../kpi/formatFigure";
import { formatFiscalYear } from "../../kpi/formatFiscalYear";
import type { Revision } from "../../kpi/strategy";
import type { ReportRow } from "../reportInput";

/** Kinds of ※ notes under the council table. */
export type NoteKindId =
  | "baselineYearUnknown"
  | "baselineOlder"
  | "firstFigureIsBaseline"
  | "planRevised"
  | "cumulative"
  | "provisional"
  | "earlierYear"
  | "noFigure"
  | "expected"
  | "preliminary"
  | "revised"
  | "directionPending"
  | "restraint"
  | "noRate"
  | "noProgress"
  | "samplingError"
  | "metEarly"
  | "mappingBroken";

const sentences: Readonly<Record<NoteKindId, string>> = {
  baselineYearUnknown: "基準値の年度は計画に記載がありません。",
  baselineOlder: "基準値は計画期間の始まりより前の年度の値です。",
  firstFigureIsBaseline: "計画に基準値がないため、最初の実績値を基準としています。",
  planRevised: "計画の途中で基準値又は目標値を改定しています。",
  cumulative: "実績値は累計です。",
  provisional: "目標年度の実績値がまだないため、それより前の年度の実績値による暫定の評価です。",
  earlierYear: "報告年度の実績値がないため、それより前の最新の実績値で評価しています。",
  noFigure: "報告年度までの実績値がない（未公表、調査年度外、未入力など）ため、評価していません。",
  expected: "実績値は見込みの値です。",
  preliminary: "実績値は速報値で、確定後に変わることがあります。",
  revised: "実績値は、公表した後に改定された値です。",
  directionPending: "計画に記載された目標の方向に疑義があり、確認中のため評価を保留しています。",
  restraint: "目標値が基準値より悪い側にある抑制目標のため、進捗率は算出していません。",
  noRate: "目標値又は実績値が０以下のため、達成率は算出していません。",
  noProgress: "達成率は80％以上ですが、基準値から目標値へは進んでいません（進捗率が０以下）。",
  samplingError: "基準値からの変化は、アンケート調査の誤差の範囲内です。",
  metEarly: "目標年度より前に目標値に達していますが、今後の値により変わることがあります。",
  mappingBroken: "実績値の出所の表で項目名が変わっており、確認が必要です。",
};

const fieldWords: Readonly<Record<Revision["field"], string>> = { baseline: "基準値", target: "目標値" };

function revisionText({ indicator }: ReportRow, number: number): readonly string[] {
  const figure = (value: number | null) =>
    value === null ? "矢印又は記載なし" : `${formatFigure(value, indicator.decimals)}${indicator.unit}`;
  return (indicator.revisions ?? []).map(({ field, before, after, decidedOn, reason, fromFiscalYear }) => {
    const why = [decidedOn, `${formatFiscalYear(fromFiscalYear, "short")}から`, reason].filter((part) => part !== "");
    return `No.${number} ${fieldWords[field]}：${figure(before)}→${figure(after)}（${why.join("、")}）`;
  });
}

function firstPublishedText({ indicator, evaluation }: ReportRow, number: number): readonly string[] {
  const { firstPublished, dataYear } = evaluation;
  if (firstPublished === undefined || dataYear === null) return [];
  const year = formatFiscalYear(dataYear, "short");
  return [`No.${number} ${year} 当初の公表値 ${formatFigure(firstPublished, indicator.decimals)}${indicator.unit}`];
}

/** The sentence of a kind of note, with what was changed spelt out. `rows` in the order of their numbers from 1. */
export function noteSentence(kind: NoteKindId, rows: readonly ReportRow[]): string {
  const detail = { planRevised: revisionText, revised: firstPublishedText } as const;
  const text = kind === "planRevised" || kind === "revised" ? detail[kind] : null;
  const details = text === null ? [] : rows.flatMap((row, index) => text(row, index + 1));
  return details.length === 0 ? sentences[kind] : `${sentences[kind]}${details.join("、")}`;
}
