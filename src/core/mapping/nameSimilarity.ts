/** What an indicator measures, told by the last words of its name. Different measures are different indicators. */
export type Measure = "rate" | "amount" | "times" | "people" | "items" | "quantity" | "unknown";

const MEASURES: readonly (readonly [RegExp, Measure])[] = [
  [/(?:割合|比率|率|%|シェア)$/, "rate"],
  [/(?:額|金額|所得|生産|純生産|収入|費用?|コスト|価格)$/, "amount"],
  [/(?:回数|開催数|頻度)$/, "times"],
  [/(?:人数|人口|者数|客数|員数|児童数|生徒数|世帯員数|人|名|参加者|受講者|登録者|利用者)$/, "people"],
  [/(?:排出量|使用量|発生量|消費量|収穫量|量|面積|延長|距離)$/, "quantity"],
  [/(?:件数|箇所数|か所数|団体数|組織数|世帯数|事業所数|社数|店舗数|本数|台数|校数|数)$/, "items"],
];

/** The measure a normalised name ends with. */
export function measureOf(name: string): Measure {
  return MEASURES.find(([pattern]) => pattern.test(name))?.[1] ?? "unknown";
}

/** Rates, money, times and quantities never stand for each other; a bare 数 may count people or things. */
export function measuresDiffer(one: Measure, other: Measure): boolean {
  if (one === other || one === "unknown" || other === "unknown") return false;
  return !(["items", "people"].includes(one) && ["items", "people"].includes(other));
}

/** Kanji, katakana, letters and digits of a name: what carries its meaning. 割合 and 率, 者数 and 人数 are one word. */
export function contentOf(name: string): string {
  return name
    .replace(/割合|比率/g, "率")
    .replace(/者数$/, "人数")
    .replace(/[^\p{Script=Han}\p{Script=Katakana}ーa-z0-9%]/gu, "");
}

/** Neighbouring pairs of characters. */
export function pairsOf(content: string): readonly string[] {
  const signs = [...content];
  return signs.slice(1).map((sign, at) => (signs[at] ?? "") + sign);
}

function overlap(one: readonly string[], other: readonly string[]): number {
  if (one.length + other.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const part of one) counts.set(part, (counts.get(part) ?? 0) + 1);
  let common = 0;
  for (const part of other) {
    const left = counts.get(part) ?? 0;
    if (left > 0) common += 1;
    counts.set(part, left - 1);
  }
  return (2 * common) / (one.length + other.length);
}

/** Likeness of two contents (see `contentOf`), 0 to 1: half by their characters, half by pairs of neighbours. */
export function contentSimilarity(one: string, other: string): number {
  return (overlap([...one], [...other]) + overlap(pairsOf(one), pairsOf(other))) / 2;
}
