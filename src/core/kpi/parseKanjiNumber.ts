const DIGITS = "〇一二三四五六七八九";

function digitOf(character: string): number {
  return character === "零" ? 0 : DIGITS.indexOf(character);
}

/** 元, 四, 十二, 三十一, 二〇二四 as numbers below 10,000; null where it is not one. */
export function parseKanjiNumber(text: string): number | null {
  if (text === "元") return 1;
  if (/^[〇零一二三四五六七八九]+$/.test(text)) return Number([...text].map(digitOf).join(""));
  const tens = /^([一二三四五六七八九])?十([一二三四五六七八九])?$/.exec(text);
  if (tens === null) return null;
  return (tens[1] === undefined ? 1 : digitOf(tens[1])) * 10 + (tens[2] === undefined ? 0 : digitOf(tens[2]));
}
