import type { Evidence } from "./evidence";

/** Clauses of evidence, Japanese. `seen` stands in the sheet, `planned` in the strategy. */
export const evidenceWords = {
  sameName: "指標名が一致",
  sameNameButParticles: "「の」などの助詞を除き指標名が一致",
  sameNameButLittleWords: "助詞などを除き指標名が一致",
  similarName: (similarity: number) => `指標名が類似（${Math.round(similarity * 100)}％）`,
  alias: "以前に確認された名称",
  sameBracket: (planned: string) => `（${planned}）が一致`,
  missingBracket: (planned: string) => `シートには（${planned}）の記載がない`,
  extraBracket: (seen: string) => `計画にはない（${seen}）の記載がある`,
  otherBracket: (seen: string) => `（${seen}）が計画と異なる`,
  derivedBracket: (seen: string) => `（${seen}）であり、指標の値そのものではない`,
  contrast: (seen: string, planned: string) => `「${seen}」と計画の「${planned}」が異なる`,
  wordOnlySeen: (seen: string) => `計画にはない「${seen}」の語がある`,
  wordOnlyPlanned: (planned: string) => `計画の「${planned}」の語がない`,
  sameUnit: "単位が一致",
  scaledUnit: "単位は換算",
  otherUnit: (seen: string, planned: string) => `単位が異なる（シート：${seen}、計画：${planned}）`,
  unitsDisagree: (inName: string, stated: string) =>
    `シートの単位の記載が食い違う（指標名：${inName}、単位欄など：${stated}）`,
  sameFigures: "基準値・目標値が計画と一致",
  otherFigures: "基準値・目標値が計画と異なる",
  fittingMagnitude: "実績値の大きさが計画と見合う",
  otherMagnitude: "実績値の桁が計画と合わない",
  otherScale: "数値の桁が計画と大きく異なり、単位が違うおそれがある",
  sameGoal: "見出しの基本目標が一致",
  otherGoal: "別の基本目標の見出しの下にある",
  namesake: "同じ名称の指標が計画に複数ある",
  heading: (heading: string) => `見出しは「${heading}」`,
  yearInCell: "年度はセル内の記載から",
  yearInContext: "年度はシート名または表題から",
  yearInferred: "年度は表題や計画の何年目かからの推定",
  noYear: "年度の記載がない",
  aliasOfSeveral: "同じ名称が複数の指標に確認されている",
  broadAlias: "名称が短く、ほかの指標とも取れる",
} as const;

/** The evidence as one sentence without a full stop: what speaks for it, then what against it. */
export function evidenceSentence(evidence: readonly Evidence[]): string {
  const clauses = (stance: Evidence["stance"]): string =>
    evidence
      .filter((one) => one.stance === stance)
      .map(({ words }) => words)
      .join("、");
  const against = clauses("against");
  return against === "" ? clauses("for") : `${clauses("for")}。ただし、${against}`;
}
