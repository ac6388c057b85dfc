/** Spellings that mean the same in an indicator's name; the right side is the one compared. Spaces are gone by now. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\d),(?=\d{3}(?!\d))/g, ""],
  [/[,，]/g, "、"],
  [/[･·•‧∙⋅]/g, "・"],
  [/["'“”‘’「」『』｢｣`´]/g, ""],
  [/子供|こども|コドモ|子とも/g, "子ども"],
  [/障がい|しょうがい|障碍|障礙/g, "障害"],
  [/寄付/g, "寄附"],
  [/付属/g, "附属"],
  [/当たり|当り/g, "あたり"],
  [/手続き|手つづき|てつづき/g, "手続"],
  [/取り組み|取組み|とりくみ/g, "取組"],
  [/受け入れ|受入れ/g, "受入"],
  [/申し込み|申込み/g, "申込"],
  [/届け出|届出/g, "届出"],
  [/問い合わせ|問合わせ|問合せ/g, "問合せ"],
  [/入り込み|入れ込み|入込み/g, "入込"],
  [/割り合い|割合い/g, "割合"],
  [/見込み/g, "見込"],
  [/及び/g, "および"],
  [/並びに/g, "ならびに"],
  [/または|又は|若しくは|もしくは/g, "または"],
  [/など/g, "等"],
  [/事(?=が(?:ある|ない|できる)|の(?:ある|ない))/g, "こと"],
  [/出来(?=る|た|ない|て)/g, "でき"],
  [/全て/g, "すべて"],
  [/のべ|延べ/g, "延べ"],
  [/(?<=.)(?:箇所|ヶ所|ヵ所|カ所|ケ所|個所)/g, "か所"],
  [/(?:[箇ヶヵ]|(?<![ァ-ヺー])[カケ])(?=[月年国])/g, "か"],
  [/パーセント/g, "%"],
  [/(?:町|街|まち)(?:作り|づくり|造り)/g, "まちづくり"],
  [/(?:町|街|まち)(?:並み?|なみ)/g, "まちなみ"],
  [/(?:掛かり|掛り|かかり)(?:付け|つけ)/g, "かかりつけ"],
  [/(?<![ァ-ヺー])ゴミ(?![ァ-ヺー])/g, "ごみ"],
  [/(?<![ァ-ヺー])ガン(?![ァ-ヺー])|癌/g, "がん"],
  [/ヴァ/g, "バ"],
  [/ウィ/g, "ウイ"],
  [/ウェ/g, "ウエ"],
  [/ウォ/g, "ウオ"],
  // コンピューター, ユーザー: a long vowel at the end of a long word is left off as often as not.
  [/(?<=[ァ-ヺー]{3})ー(?![ァ-ヺー])/g, ""],
  [/(?<=\d)才/g, "歳"],
  [/髙/g, "高"],
  [/﨑/g, "崎"],
  [/ひとり(?=あたり|暮らし|親)/g, "1人"],
  [/(?<![0-9.一二三四五六七八九十百数])一?千(?=人(?!口))/g, "1000"],
  [/(?<![0-9.一二三四五六七八九十百千数])一?万(?=人(?!口))/g, "10000"],
  [/(?<![0-9.一二三四五六七八九百千数])十万(?=人(?!口))/g, "100000"],
  [/(?<![0-9.])(\d{1,3})万(?=人(?!口))/g, "$10000"],
];
const KANJI_DIGITS = "一二三四五六七八九";
/** A lone kanji numeral before a counter; 第一人者 and 二十一人 are none. */
const LONE_NUMERAL =
  /(?<![0-9一二三四五六七八九十百千万億数第])[一二三四五六七八九](?=(?:人|世帯|件|回|学級|校|団体|事業所|戸|社|店|日あたり|か所|か月))/g;

/** Most labels hold none of these words: one look tells, instead of one for each word. */
const ANY = new RegExp([LONE_NUMERAL, ...SPELLINGS.map(([pattern]) => pattern)].map(({ source }) => source).join("|"));

/** One spelling for words written in several ways: こども/子供 → 子ども, 当たり → あたり, 千人 → 1000人, 手続き → 手続. */
export function foldSpelling(text: string): string {
  if (!ANY.test(text)) return text;
  const plain = text.replace(LONE_NUMERAL, (numeral) => String(KANJI_DIGITS.indexOf(numeral) + 1));
  return SPELLINGS.reduce((folded, [pattern, word]) => folded.replace(pattern, word), plain);
}
