const UP = /[↑↗⇧⇑⬆⤴🔺]/u;
const DOWN = /[↓↘⇩⇓⬇⤵]/u;
const FROM =
  "(?:(?:現状値?|基準値?|基準年度?|策定時|当初値?|計画策定時)(?:よりも|より|からの|から|に比べ|と比較して|の|を)?)?";
const END = "(?:する|を?目指す|を目指します|させる|を図る|に努める|傾向|すること)?";
const MORE = new RegExp(
  `^${FROM}(?:増加?|増やす|増える|上昇|向上|上回る|上げる|高める|高まる|上向き|改善して増加)${END}$`,
);
const LESS = new RegExp(`^${FROM}(?:減少?|減らす|減る|低下|低減|下回る|下げる|削減|抑制|縮減|下向き)${END}$`);

/** A target that is only a direction, as an arrow or in words (増加, 現状値からの減少を目指す); null: something else. */
export function targetArrow(text: string): "↑" | "↓" | null {
  const bare = text
    .replace(/[()]/g, "")
    .replace(/^(?:\d{4}|(?:r|h|令和|平成)\d{1,2})年度?(?:まで)?に?/, "")
    .replace(/(?<=基準年度)\d{4}/, "");
  const glyphs = [UP.test(bare), DOWN.test(bare)];
  if (glyphs[0] !== glyphs[1]) {
    const words = bare.replace(/[↑↗⇧⇑⬆⤴🔺↓↘⇩⇓⬇⤵]/gu, "");
    return words !== "" && targetArrow(words) === null ? null : glyphs[0] === true ? "↑" : "↓";
  }
  if (glyphs[0] === true) return null;
  return MORE.test(bare) ? "↑" : LESS.test(bare) ? "↓" : null;
}
