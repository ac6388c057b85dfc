const AGES = /(\d+)歳?(?:から|~|-|、)(\d+)歳(?:まで)?/g;

/**
 * A name without の between nouns and its compounds, joining dots and colons; spans of age written one way:
 * 地域経済の循環率 and 地域経済循環率 are one, 25歳から34歳までの女性 and 25~34歳女性 too.
 */
export function nameWithoutParticles(name: string): string {
  return name
    .replace(AGES, "$1~$2歳")
    .replace(/および|ならびに|における|での|への|による|に関する|にかかる|に係る/g, "")
    .replace(/[の・、:]|(?<![a-z0-9])-|-(?![a-z0-9])/g, "");
}

/** The same without any particle: 市民が参加した and 市民の参加した. Says less, so it needs more beside it. */
export function nameWithoutLittleWords(name: string): string {
  return nameWithoutParticles(name).replace(/まで|に対する|[をにがはへ~]/g, "");
}
