import type { EvaluationNote, FigureFlag, MissingReason } from "./evaluation";
import { formatFigure } from "./formatFigure";
import { formatFiscalYear } from "./formatFiscalYear";
import type { Direction, IndicatorKind, Nature, Revision } from "./strategy";

/** Why there is no figure, as printed in its place. */
export const missingReasonText: Readonly<Record<MissingReason, string>> = {
  blank: "未入力",
  notPublished: "未公表",
  notCollected: "未集計",
  notSurveyed: "調査年度外",
  ended: "事業終了",
  notAssessable: "評価困難",
  notApplicable: "該当なし",
  errorValue: "エラー値",
  notUnderstood: "読み取れない値",
  conflict: "実績値が複数あり未選択",
  noSource: "対応付けなし",
  mappingBroken: "対応付け要確認",
};

export const figureFlagText: Readonly<Record<FigureFlag, string>> = {
  expected: "見込",
  preliminary: "速報",
  final: "確定",
  revised: "改定",
};

export const directionText: Readonly<Record<Direction, string>> = {
  increase: "増加",
  decrease: "減少",
  maintainAtLeast: "維持（以上）",
  maintainAtMost: "維持（以下）",
};

export const kindText: Readonly<Record<IndicatorKind, string>> = {
  numericalTarget: "数値目標",
  kpi: "重要業績評価指標（KPI）",
};

export const natureText: Readonly<Record<Nature, string>> = {
  singleYear: "単年度",
  cumulative: "累計",
  pointInTime: "時点",
};

const fieldText: Readonly<Record<Revision["field"], string>> = { baseline: "基準値", target: "目標値" };

/** Old and new, when it was decided and why. */
function revisionDetails({ before, after, revision }: Extract<EvaluationNote, { code: "revised" }>): string {
  return [`${before}→${after}`, revision.decidedOn, revision.reason].filter((part) => part.trim() !== "").join("、");
}

/** A note beside a status in a few words, as it stands in a table cell. */
export function noteText(note: EvaluationNote): string {
  switch (note.code) {
    case "metBeforeTargetYear":
      return "期中到達";
    case "provisional":
      return `暫定（${formatFiscalYear(note.dataYear, "short")}値）`;
    case "dataYearEarlier":
      return `${formatFiscalYear(note.dataYear, "short")}値`;
    case "withinSamplingError":
      return "※誤差の範囲";
    case "zeroProgressLooksGood":
      return "達成率は高いが進捗なし";
    case "baselineYearUnknown":
      return "基準年未記載";
    case "baselineOlderThanStart":
      return `※基準値は${formatFiscalYear(note.baselineYear, "short")}`;
    case "missing":
      return missingReasonText[note.reason];
    case "targetWorseThanBaseline":
      return "抑制目標";
    case "noTargetRate":
      return "達成率なし";
    case "flagged":
      return `${formatFiscalYear(note.dataYear, "short")}は${figureFlagText[note.flag]}値${note.firstPublished === "" ? "" : `（当初公表${note.firstPublished}）`}`;
    case "revised":
      return `${fieldText[note.revision.field]}を${formatFiscalYear(note.revision.fromFiscalYear, "short")}から改定（${revisionDetails(note)}）`;
  }
}

/** A note as a sentence, for the notes under a table and for the pane. */
export function noteSentence(note: EvaluationNote): string {
  switch (note.code) {
    case "metBeforeTargetYear":
      return "目標年度より前に目標値に達しています。単年度の値は今後下がることがあります。";
    case "provisional":
      return `目標年度の実績値がまだないため、${formatFiscalYear(note.dataYear)}の値による暫定の判定です。`;
    case "dataYearEarlier":
      return `報告年度の実績値がないため、${formatFiscalYear(note.dataYear)}の値で判定しています。`;
    case "withinSamplingError":
      return `基準値からの変化は標本誤差（±${formatFigure(note.margin, 1)}ポイント）の範囲内です。`;
    case "zeroProgressLooksGood":
      return "達成率は80%以上ですが、基準値から目標値へは進んでいません。進捗率もあわせて御確認ください。";
    case "baselineYearUnknown":
      return "基準値の年度は計画に記載がありません。";
    case "baselineOlderThanStart":
      return `基準値は計画の起点より前の${formatFiscalYear(note.baselineYear)}の値です。`;
    case "missing":
      return `報告年度の実績値はありません（${missingReasonText[note.reason]}）。`;
    case "targetWorseThanBaseline":
      return "目標値が基準値より悪い側にある抑制目標のため、進捗率は算出しません。";
    case "noTargetRate":
      return "目標値又は実績値が０以下のため、達成率は算出しません。";
    case "flagged":
      return `${formatFiscalYear(note.dataYear)}の実績値は${figureFlagText[note.flag]}の値です${note.firstPublished === "" ? "" : `（当初の公表値は${note.firstPublished}）`}。`;
    case "revised":
      return `計画の${fieldText[note.revision.field]}は${formatFiscalYear(note.revision.fromFiscalYear)}から改定されています（${revisionDetails(note)}）。`;
  }
}
