/**
 * What an indicator measures, told by the last words of its name. Different measures are different indicators;
 * `count` is a bare 数, which may count anything that is not money, a rate or a quantity.
 */
export type Measure =
  "rate" | "amount" | "times" | "people" | "cases" | "quantity" | "days" | "score" | "rank" | "count" | "unknown";

const MEASURES: readonly (readonly [RegExp, Measure])[] = [
  [/(?:割合|比率|率|%|シェア|比)$/, "rate"],
  [/(?:日数|期間|時間|年数|月数|齢|寿命)$/, "days"],
  [/(?:額|金額|所得|生産|純生産|収入|費用?|コスト|価格|残高|収益|予算|決算)$/, "amount"],
  [/(?:回数|開催数|頻度)$/, "times"],
  [/(?:点数|得点|評価点|スコア|偏差値)$/, "score"],
  [/(?:順位|位)$/, "rank"],
  [/(?:人数|人口|者数|客数|員数|児童数|生徒数|世帯員数|人|名|参加者|受講者|登録者|利用者|者)$/, "people"],
  [/(?:排出量|使用量|発生量|消費量|収穫量|量|面積|延長|距離)$/, "quantity"],
  [/(?:件数|件)$/, "cases"],
  [/(?:箇所数|か所数|団体数|組織数|世帯数|事業所数|社数|店舗数|本数|台数|校数|数)$/, "count"],
];
/** What a bare 数 may stand for. */
const COUNTED: readonly Measure[] = ["count", "people", "cases", "times"];
const MEASURE_WORDS =
  /(?:の?(?:延べ|年間|総|実))?(?:割合|比率|率|金額|額|人数|者数|件数|回数|箇所数|か所数|数|量|人|件|回|%|計|値|実績|目標)+$/;

/** The measure a normalised name ends with. */
export function measureOf(name: string): Measure {
  return MEASURES.find(([pattern]) => pattern.test(name))?.[1] ?? "unknown";
}

/** A normalised name without the words of measure at its end: 創業件数 → 創業. */
export function withoutMeasure(name: string): string {
  return name.replace(MEASURE_WORDS, "");
}

/** Rates, money, times, people, cases and quantities never stand for each other; a bare 数 may count any of the counted. */
export function measuresDiffer(one: Measure, other: Measure): boolean {
  if (one === other || one === "unknown" || other === "unknown") return false;
  return !((one === "count" || other === "count") && COUNTED.includes(one) && COUNTED.includes(other));
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
function contentSimilarity(one: string, other: string): number {
  return (overlap([...one], [...other]) + overlap(pairsOf(one), pairsOf(other))) / 2;
}

/** Share of the whole names, little words included, in the likeness: 参加している and 参加したい are not one name. */
const WHOLE = 0.15;

/** Likeness of two normalised names, 0 to 1: mostly by their contents, the rest by all their characters. */
export function nameSimilarity(one: string, other: string): number {
  const whole = overlap(pairsOf(one), pairsOf(other));
  return (1 - WHOLE) * contentSimilarity(contentOf(one), contentOf(other)) + WHOLE * whole;
}
