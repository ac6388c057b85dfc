import { bracketEvidence } from "./bracketEvidence";
import type { Evidence } from "./evidence";
import { isForbidden, weighEvidence } from "./evidence";
import { evidenceSentence, evidenceWords } from "./evidenceText.ja";
import type { IndexedIndicator, IndicatorIndex } from "./indicatorIndex";
import type { IndicatorMatch } from "./indicatorMatch";
import type { LabelEvidence } from "./labelEvidence";
import type { LabelReading } from "./labelReadings";
import { labelReadings } from "./labelReadings";
import type { NameCandidate } from "./nameCandidates";
import { namesButParticles, sameNames, similarNames } from "./nameCandidates";
import type { SplitName } from "./splitBrackets";
import { splitBrackets } from "./splitBrackets";
import { figureEvidence, goalEvidence, magnitudeEvidence } from "./surroundingEvidence";
import { tellApart } from "./tellApart";
import { unitEvidence } from "./unitEvidence";

/** Confidence (0..1) from which a mapping is applied without a person. */
export const ACCEPTANCE_THRESHOLD = 0.9;

interface SplitReading extends LabelReading {
  readonly split: SplitName;
}

function judge(candidate: NameCandidate, label: LabelEvidence, reading: SplitReading): IndicatorMatch {
  const { entry, highest } = candidate;
  const { indicator } = entry;
  const byName = [
    ...candidate.evidence,
    ...unitEvidence(indicator.unit, reading.split, label.unit, reading.unitBehind),
  ];
  const isSure = highest === 1 && weighEvidence(byName, highest) >= ACCEPTANCE_THRESHOLD;
  const evidence = [
    ...byName,
    ...figureEvidence(indicator, label, isSure),
    ...magnitudeEvidence(indicator, label),
    ...goalEvidence(indicator, label),
  ];
  const confidence = weighEvidence(evidence, highest);
  const isAccepted = !isForbidden(evidence) && confidence >= ACCEPTANCE_THRESHOLD;
  return { indicator, confidence, isAccepted, evidence, reason: evidenceSentence(evidence) };
}

const bestFirst = (one: IndicatorMatch, other: IndicatorMatch): number => other.confidence - one.confidence;

/** Names learned from confirmations. Confirmed for several indicators, or too broad, they are only suggested. */
function learned(index: IndicatorIndex, label: LabelEvidence, reading: SplitReading): readonly IndicatorMatch[] {
  const { entries, isTelling } = index.byAlias(label.label);
  const doubts = [
    ...(entries.length > 1 ? [evidenceWords.aliasOfSeveral] : []),
    ...(isTelling ? [] : [evidenceWords.broadAlias]),
  ].map((words): Evidence => ({ kind: "alias", stance: "against", weight: 0.2, words }));
  return entries.map((entry: IndexedIndicator) => {
    const contradictions = bracketEvidence(entry, reading.split, index.city).filter(({ forbids }) => forbids === true);
    const alias: Evidence = { kind: "alias", stance: "for", weight: 0.98, words: evidenceWords.alias };
    return judge({ entry, evidence: [alias, ...doubts, ...contradictions], highest: 1 }, label, reading);
  });
}

/** A learned name goes before an indicator's own name only where that one could not be meant. */
function withLearned(own: readonly IndicatorMatch[], aliases: readonly IndicatorMatch[]): readonly IndicatorMatch[] {
  if (own.some(({ isAccepted }) => isAccepted)) return own;
  const isOwnName = ({ evidence }: IndicatorMatch): boolean =>
    !evidence.some(({ kind, stance }) => kind === "bracket" && stance === "against");
  const owners = own.filter(isOwnName).map(({ indicator }) => indicator.id);
  const meant = aliases.filter(({ indicator }) => owners.every((id) => id === indicator.id));
  const ids = new Set(meant.map(({ indicator }) => indicator.id));
  return [...meant, ...own.filter(({ indicator }) => !ids.has(indicator.id))].sort(bestFirst);
}

/**
 * The indicators a label may name, best first: names equal after normalising, then names confirmed before, then names
 * equal but for particles (all accepted from `ACCEPTANCE_THRESHOLD`), else similar names as suggestions. Another scope,
 * nature or unit forbids acceptance (mapping spec §2).
 */
export function matchIndicators(index: IndicatorIndex, label: LabelEvidence): readonly IndicatorMatch[] {
  const readings = labelReadings(label.label).map((reading) => ({ ...reading, split: splitBrackets(reading.text) }));
  const judged = (find: typeof sameNames, reading: SplitReading): readonly IndicatorMatch[] =>
    find(index, reading.split).map((candidate) => judge(candidate, label, reading));
  const [first] = readings;
  const aliases = first === undefined ? [] : learned(index, label, first);
  for (const reading of readings) {
    const same = judged(sameNames, reading);
    if (same.length > 0) return tellApart(withLearned([...same].sort(bestFirst), aliases));
  }
  if (aliases.length > 0) return tellApart([...aliases].sort(bestFirst));
  for (const reading of readings) {
    const loose = judged(namesButParticles, reading);
    if (loose.length > 0) return tellApart([...loose].sort(bestFirst));
  }
  const similar = readings.flatMap((reading) => judged(similarNames, reading)).sort(bestFirst);
  return similar.filter(({ indicator }, at) => similar.findIndex((one) => one.indicator.id === indicator.id) === at);
}
