/**
 * CJK radicals that PDF text holds in place of the character, and that NFKC leaves alone
 * (it repairs the Kangxi block ⼀–⿕ and of the supplement only ⺟ and ⻳).
 */
const RADICALS: Readonly<Record<string, string>> = {
  "⺃": "乚",
  "⺊": "卜",
  "⺌": "小",
  "⺒": "巳",
  "⺕": "彐",
  "⺛": "旡",
  "⺝": "月",
  "⺠": "民",
  "⺬": "示",
  "⺮": "竹",
  "⺯": "糸",
  "⺶": "羊",
  "⺹": "老",
  "⺻": "聿",
  "⺼": "月",
  "⺽": "臼",
  "⻁": "虎",
  "⻂": "衣",
  "⻄": "西",
  "⻅": "見",
  "⻆": "角",
  "⻉": "貝",
  "⻋": "車",
  "⻏": "邑",
  "⻑": "長",
  "⻒": "長",
  "⻔": "門",
  "⻖": "阜",
  "⻗": "雨",
  "⻘": "青",
  "⻙": "韋",
  "⻚": "頁",
  "⻛": "風",
  "⻜": "飛",
  "⻝": "食",
  "⻞": "食",
  "⻟": "食",
  "⻢": "馬",
  "⻣": "骨",
  "⻤": "鬼",
  "⻥": "魚",
  "⻦": "鳥",
  "⻧": "鹵",
  "⻨": "麦",
  "⻩": "黄",
  "⻫": "斉",
  "⻭": "歯",
  "⻯": "竜",
  "⻲": "亀",
};

/** Signs without a shape of their own: zero-width signs, variation selectors, control characters, soft hyphen. */
const INVISIBLE = /[\p{Cc}\p{Cf}\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]/gu;

/**
 * One shape per character: NFKC, radicals (⺠ → 民, ⽅ → 方), no invisible signs; line breaks and tabs become spaces.
 * Case and spaces stay.
 */
export function foldCharacters(text: string): string {
  return text
    .replace(/[\t\r\n\v\f]/g, " ")
    .replace(/[\u2E80-\u2EF3]/g, (radical) => RADICALS[radical] ?? radical)
    .normalize("NFKC")
    .replace(INVISIBLE, "")
    .normalize("NFKC");
}
