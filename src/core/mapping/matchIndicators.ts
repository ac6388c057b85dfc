import type { Indicator } from "../kpi/strategy";
import { compareBrackets } from "./compareBrackets";
import { compareUnits } from "./compareUnits";
import type { IndexedIndicator, IndicatorIndex } from "./indicatorIndex";
import { labelReadings } from "./indicatorIndex";
import type { SplitName } from "./splitBrackets";
import { splitBrackets } from "./splitBrackets";

/** Confidence (0..1) from which a mapping is applied without a person. */
export const ACCEPTANCE_THRESHOLD = 0.9;
/** Likeness of names (0..1) from which a suggestion is worth a look. */
export const SUGGESTION_SIMILARITY = 0.5;
/** A name that is only similar stays below the threshold, whatever else speaks for it. */
const HIGHEST_SIMILAR = 0.89;
const FORBIDDEN = 0.4;

/** What a label's surroundings say for or against an indicator. */
export interface LabelEvidence {
  readonly label: string;
  /** Unit stated beside the label; null: none. */
  readonly unit: string | null;
  /** Whether the baseline or target in the row equals the indicator's; figures that say little count as `unknown`. */
  readonly figures: (indicator: Indicator) => "equal" | "differ" | "unknown";
}

export interface IndicatorMatch {
  readonly indicator: Indicator;
  /** 0..1 */
  readonly confidence: number;
  readonly isAccepted: boolean;
  /** Japanese, for the user. */
  readonly reason: string;
}

interface NameVerdict {
  readonly confidence: number;
  readonly isForbidden: boolean;
  readonly reason: string;
}

/** What a bracket that only one side has is worth: a nature often goes without saying, a scope does not. */
function bracketVerdict(entry: IndexedIndicator, split: SplitName): NameVerdict {
  const comparison = compareBrackets(split.brackets, entry.split.brackets, entry.indicator.nature);
  switch (comparison.kind) {
    case "same":
      return { confidence: 0.97, isForbidden: false, reason: "指標名が一致" };
    case "contradiction":
      return {
        confidence: FORBIDDEN,
        isForbidden: true,
        reason: `指標名は一致するが、（${comparison.what}）が計画と異なる`,
      };
    case "missing": {
      const { kind, content, atEnd } = comparison.bracket;
      const isMinor = kind === "nature" || (kind === "other" && !atEnd);
      return {
        confidence: isMinor ? 0.94 : 0.85,
        isForbidden: false,
        reason: `指標名が一致（（${content}）の記載はなし）`,
      };
    }
    case "extra": {
      const { kind, content } = comparison.bracket;
      const isMinor = kind === "nature" && !/累計|累積|延べ/.test(content);
      return {
        confidence: isMinor ? 0.92 : 0.83,
        isForbidden: false,
        reason: `指標名が一致（シートには（${content}）の記載あり）`,
      };
    }
  }
}

function unitVerdict(entry: IndexedIndicator, evidence: LabelEvidence, verdict: NameVerdict): NameVerdict {
  const comparison = evidence.unit === null ? null : compareUnits(evidence.unit, entry.indicator.unit);
  if (comparison?.kind === "different") {
    const reason = `${verdict.reason}、単位が異なる（シート：${evidence.unit ?? ""}、計画：${entry.indicator.unit}）`;
    return { confidence: Math.min(verdict.confidence, FORBIDDEN), isForbidden: true, reason };
  }
  if (comparison?.kind === "same")
    return { ...verdict, confidence: verdict.confidence + 0.02, reason: `${verdict.reason}、単位が一致` };
  if (comparison?.kind === "scaled")
    return { ...verdict, confidence: verdict.confidence + 0.01, reason: `${verdict.reason}、単位は換算` };
  return verdict;
}

function figureVerdict(entry: IndexedIndicator, evidence: LabelEvidence, verdict: NameVerdict): NameVerdict {
  const figures = evidence.figures(entry.indicator);
  if (figures === "equal")
    return {
      ...verdict,
      confidence: verdict.confidence + 0.07,
      reason: `${verdict.reason}、基準値・目標値が計画と一致`,
    };
  // The same name with other figures is a revised plan; a similar name with other figures is another indicator.
  const isExact = verdict.confidence >= ACCEPTANCE_THRESHOLD;
  return figures === "differ" && !isExact ? { ...verdict, confidence: verdict.confidence - 0.1 } : verdict;
}

function judge(entry: IndexedIndicator, evidence: LabelEvidence, name: NameVerdict, highest: number): IndicatorMatch {
  const weighed = figureVerdict(entry, evidence, unitVerdict(entry, evidence, name));
  const limit = weighed.isForbidden ? FORBIDDEN : highest;
  const confidence = Math.round(Math.min(limit, weighed.confidence) * 100) / 100;
  return {
    indicator: entry.indicator,
    confidence,
    isAccepted: !weighed.isForbidden && confidence >= ACCEPTANCE_THRESHOLD,
    reason: weighed.reason,
  };
}

/** The same name twice in a strategy: only figures can tell which is meant, and only if they fit one of them. */
function apart(matches: readonly IndicatorMatch[], evidence: LabelEvidence): readonly IndicatorMatch[] {
  const accepted = matches.filter(({ isAccepted }) => isAccepted);
  if (accepted.length <= 1) return matches;
  const fitting = accepted.filter(({ indicator }) => evidence.figures(indicator) === "equal");
  const chosen = fitting.length === 1 ? fitting[0] : undefined;
  return matches.map((match) =>
    match === chosen || !match.isAccepted
      ? match
      : { ...match, isAccepted: false, confidence: 0.5, reason: `${match.reason}、同じ名称の指標が計画に複数ある` },
  );
}

function namesakes(index: IndicatorIndex, split: SplitName, evidence: LabelEvidence): readonly IndicatorMatch[] {
  const named = index.byName(split);
  const joined = index.byJoined(split).filter((entry) => !named.includes(entry));
  const matches = [
    ...named.map((entry) => judge(entry, evidence, bracketVerdict(entry, split), 1)),
    ...joined.map((entry) =>
      judge(entry, evidence, { confidence: 0.96, isForbidden: false, reason: "指標名が一致" }, 1),
    ),
  ];
  return apart(
    matches.sort((one, other) => other.confidence - one.confidence),
    evidence,
  );
}

function lookAlikes(index: IndicatorIndex, split: SplitName, evidence: LabelEvidence): readonly IndicatorMatch[] {
  const loose = index.byLooseName(split).map((entry) => {
    const { isForbidden, confidence, reason } = bracketVerdict(entry, split);
    const name = {
      confidence: confidence - 0.12,
      isForbidden,
      reason: reason.replace("指標名が一致", "助詞などを除き指標名が一致"),
    };
    return judge(entry, evidence, name, 0.96);
  });
  if (loose.length > 0) return apart(loose, evidence);
  return index.similar(split, SUGGESTION_SIMILARITY).map(({ entry, similarity }) => {
    const brackets = compareBrackets(split.brackets, entry.split.brackets, entry.indicator.nature);
    const isForbidden = brackets.kind === "contradiction";
    const reason = `指標名が類似（${Math.round(similarity * 100)}％）${isForbidden ? `、（${brackets.what}）が計画と異なる` : ""}`;
    return judge(entry, evidence, { confidence: similarity * 0.85, isForbidden, reason }, HIGHEST_SIMILAR);
  });
}

/**
 * The indicators a label may name, best first: names equal after normalising, brackets and unit weighed (accepted from
 * `ACCEPTANCE_THRESHOLD`), else similar names as suggestions. Another scope, nature or unit forbids acceptance.
 */
export function matchIndicators(index: IndicatorIndex, evidence: LabelEvidence): readonly IndicatorMatch[] {
  const readings = labelReadings(evidence.label).map(splitBrackets);
  for (const split of readings) {
    const exact = namesakes(index, split, evidence);
    if (exact.length > 0) return exact;
  }
  const similar = readings.flatMap((split) => lookAlikes(index, split, evidence));
  return similar.sort((one, other) => other.confidence - one.confidence);
}
