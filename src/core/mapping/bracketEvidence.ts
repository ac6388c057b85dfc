import { compareBrackets, isUsualNature } from "./compareBrackets";
import type { BracketFinding } from "./compareBrackets";
import type { Evidence } from "./evidence";
import { evidenceWords } from "./evidenceText.ja";
import type { IndexedIndicator } from "./indicatorIndex";
import type { SplitName } from "./splitBrackets";

const against = (weight: number, words: string): Evidence => ({ kind: "bracket", stance: "against", weight, words });

/** A bracket only one side has: a nature often goes without saying, a scope does not, and an added one narrows. */
function toEvidence({ relation, bracket }: BracketFinding): Evidence {
  const { kind, content, atEnd } = bracket;
  switch (relation) {
    case "same":
      return { kind: "bracket", stance: "for", weight: 0.01, words: evidenceWords.sameBracket(content) };
    case "contradiction":
      return { ...against(0.5, evidenceWords.otherBracket(content)), forbids: true };
    case "derived":
      return { ...against(0.5, evidenceWords.derivedBracket(content)), forbids: true };
    case "missing":
      if (kind === "derived") return { ...against(0.5, evidenceWords.missingBracket(content)), forbids: true };
      return against(
        kind === "nature" || (kind === "other" && !atEnd) ? 0.03 : 0.12,
        evidenceWords.missingBracket(content),
      );
    case "extra": {
      // 全国, 男性, うち市外: another population. 外国人を含む, 15歳以上 may only say how it is defined.
      if (kind === "scope" && !/(?:除く|含む|含まない|対象|以上|未満|以下)$/.test(content))
        return { ...against(0.5, evidenceWords.extraBracket(content)), forbids: true };
      return against(isUsualNature(bracket) ? 0.05 : 0.14, evidenceWords.extraBracket(content));
    }
  }
}

/** What the brackets of a label say for or against an indicator. */
export function bracketEvidence(entry: IndexedIndicator, label: SplitName, city: string | null): readonly Evidence[] {
  // 交通事故件数（人口千人あたり）: what the indicator's name says too is no addition.
  const own = label.brackets.filter(({ content }) => [...content].length < 2 || !entry.split.name.includes(content));
  return compareBrackets(own, entry.split.brackets, entry.indicator.nature, city).map(toEvidence);
}
