import type { Random } from "../draw/random";
import { notationList } from "../draw/notationList";
import { wideText } from "./years";

/** What a spelling may look at beside the name itself. */
export interface SpellingPlace {
  readonly unit: string;
  readonly random: Random;
  /** Place of the row in its table, from 1. */
  readonly number: number;
}

/**
 * Another way to write the same name. `stage` orders several on one name: words, then letters, then spaces,
 * then what stands before and after. null: the name has nothing to write otherwise.
 */
export interface NameSpelling {
  readonly stage: 1 | 2 | 3 | 4 | 5;
  readonly spell: (name: string, place: SpellingPlace) => string | null;
  /** true: the unit stands behind the name. */
  readonly tellsUnit?: true;
}

/** All occurrences replaced; null where there is none. */
const swap = (
  stage: NameSpelling["stage"],
  from: string | RegExp,
  to: string | ((found: string) => string),
): NameSpelling => ({
  stage,
  spell: (name) => {
    const spelled = typeof to === "string" ? name.replaceAll(from, to) : name.replaceAll(from, to);
    return spelled === name ? null : spelled;
  },
});

const letterwise = (stage: NameSpelling["stage"], letters: Readonly<Record<string, string>>): NameSpelling =>
  swap(stage, new RegExp(`[${Object.keys(letters).join("")}]`, "g"), (letter) => letters[letter] ?? letter);

/** Before the name; a name that begins with a digit keeps a space from a number. */
const before = (mark: (place: SpellingPlace) => string): NameSpelling => ({
  stage: 4,
  spell: (name, place) => `${mark(place)}${/^[0-9０-９]/.test(name) ? " " : ""}${name}`,
});

const after = (mark: (place: SpellingPlace) => string): NameSpelling => ({
  stage: 5,
  spell: (name, place) => `${name}${mark(place)}`,
});

const unitAfter = (open: string, close: string): NameSpelling => ({
  stage: 5,
  tellsUnit: true,
  spell: (name, { unit }) => (unit === "" ? null : `${name}${open}${unit}${close}`),
});

const brackets = (open: string, close: string): NameSpelling => ({
  stage: 2,
  spell: (name) => (/[(（]/.test(name) ? name.replace(/[(（]/g, open).replace(/[)）]/g, close) : null),
});

/** A letter between two letters of the name, never inside a number or a Latin word. */
const between = (inserted: string): NameSpelling => ({
  stage: 3,
  spell: (name, { random }) => {
    const letters = [...name];
    const places = letters.flatMap((letter, at) =>
      at > 1 &&
      at < letters.length - 1 &&
      ![letters[at - 1] ?? "", letter].every((each) => /[\w０-９Ａ-Ｚ.,]/.test(each))
        ? [at]
        : [],
    );
    if (places.length === 0) return null;
    const at = random.oneOf(places);
    return `${letters.slice(0, at).join("")}${inserted}${letters.slice(at).join("")}`;
  },
});

const circled = (number: number): string => String.fromCodePoint(0x2460 + ((number - 1) % 20));
const roman = (number: number): string => String.fromCodePoint(0x2160 + ((number - 1) % 10));
const katakana = (number: number): string => "アイウエオカキクケコ"[(number - 1) % 10] ?? "ア";

const halfKatakana: Readonly<Record<string, string>> = {
  ア: "ｱ", イ: "ｲ", ウ: "ｳ", エ: "ｴ", オ: "ｵ", カ: "ｶ", ク: "ｸ", ケ: "ｹ", シ: "ｼ", ス: "ｽ", タ: "ﾀ", テ: "ﾃ", ト: "ﾄ", ナ: "ﾅ",
  ニ: "ﾆ", ネ: "ﾈ", ノ: "ﾉ", ハ: "ﾊ", フ: "ﾌ", マ: "ﾏ", ミ: "ﾐ", ム: "ﾑ", メ: "ﾒ", ヨ: "ﾖ", ラ: "ﾗ", リ: "ﾘ", ル: "ﾙ", レ: "ﾚ",
  ロ: "ﾛ", ワ: "ﾜ", ン: "ﾝ", ッ: "ｯ", ャ: "ｬ", ュ: "ｭ", ョ: "ｮ", ー: "ｰ", "・": "･", ィ: "ｨ", ェ: "ｪ", ォ: "ｫ",
  ガ: "ｶﾞ", ギ: "ｷﾞ", グ: "ｸﾞ", ゲ: "ｹﾞ", ジ: "ｼﾞ", ズ: "ｽﾞ", ダ: "ﾀﾞ", デ: "ﾃﾞ", ド: "ﾄﾞ", バ: "ﾊﾞ", ビ: "ﾋﾞ", ブ: "ﾌﾞ",
  ベ: "ﾍﾞ", ボ: "ﾎﾞ", パ: "ﾊﾟ", ピ: "ﾋﾟ", プ: "ﾌﾟ", ポ: "ﾎﾟ", キ: "ｷ", ツ: "ﾂ",
}; // prettier-ignore

const radicals: Readonly<Record<string, string>> = {
  民: "⺠", 方: "⽅", 工: "⼯", 日: "⽇", 手: "⼿", 土: "⼟", 母: "⺟", 人: "⼈", 用: "⽤", 生: "⽣", 子: "⼦", 水: "⽔",
  高: "⾼", 入: "⼊", 車: "⾞", 食: "⾷", 力: "⼒", 大: "⼤", 小: "⼩", 女: "⼥", 自: "⾃", 行: "⾏", 立: "⽴",
}; // prettier-ignore

/**
 * Spellings after which a name is still the same name (width, case, radicals, spaces, line breaks, bullets, numbers,
 * dashes, the listed pairs of words, brackets, a unit in brackets, footnote marks): figures under them must be found.
 */
export const nameSpellings = notationList<NameSpelling>("name", [
  swap(1, "子ども", "こども"),
  swap(1, "子ども", "子供"),
  swap(1, /障害|障がい/g, (found) => (found === "障害" ? "障がい" : "障害")),
  swap(1, /障がい|障害/g, (found) => (found === "障がい" ? "障害" : "障がい")),
  swap(1, "寄附", "寄付"),
  swap(1, /寄附/g, "寄付"),
  swap(1, "あたり", "当たり"),
  swap(1, "あたり", "当り"),
  swap(1, "一人", "1人"),
  swap(1, "一人", "１人"),
  swap(1, "千人あたり", "1,000人あたり"),
  swap(1, "千人あたり", "1000人当たり"),
  swap(1, /手続き|手続(?!き)/g, (found) => (found === "手続き" ? "手続" : "手続き")),
  swap(1, /手続(?!き)|手続き/g, (found) => (found === "手続" ? "手続き" : "手続")),
  swap(2, /[〜～~]/g, "〜"),
  swap(2, /[〜～~]/g, "～"),
  swap(2, /[0-9A-Za-z]/g, (letter) => wideText(letter)),
  swap(2, /[0-9]/g, (digit) => wideText(digit)),
  letterwise(2, halfKatakana),
  swap(2, /[A-Z]{2,}/g, (word) => word.toLowerCase()),
  letterwise(2, radicals),
  letterwise(2, { 民: "⺠", 方: "⽅", 工: "⼯", 日: "⽇", 手: "⼿", 土: "⼟", 母: "⺟" }),
  swap(2, "・", "･"),
  swap(2, "、", "，"),
  swap(2, "ー", "－"),
  swap(2, "ー", "―"),
  swap(2, "ー", "ｰ"),
  swap(2, "ー", "−"),
  brackets("(", ")"),
  brackets("（", "）"),
  brackets("【", "】"),
  brackets("〔", "〕"),
  brackets("[", "]"),
  brackets("＜", "＞"),
  between("\n"),
  between("\n"),
  between(" "),
  between("　"),
  { stage: 3, spell: (name) => ([...name].length <= 8 ? [...name].join("　") : null) },
  { stage: 3, spell: (name) => ([...name].length <= 8 ? [...name].join(" ") : null) },
  before(() => "・"),
  before(() => "○"),
  before(() => "●"),
  before(() => "■"),
  before(() => "◆ "),
  before(() => "□"),
  before(() => "　"),
  before(() => "  "),
  before(({ number }) => circled(number)),
  before(({ number }) => `(${number})`),
  before(({ number }) => `（${wideText(number)}）`),
  before(({ number }) => `${number}. `),
  before(({ number }) => `${wideText(number)}．`),
  before(({ number }) => `${number}　`),
  before(({ number }) => `${katakana(number)}　`),
  before(({ number }) => `(${katakana(number)}) `),
  before(({ random, number }) => `${random.whole(1, 6)}-${number} `),
  before(({ random, number }) => `${wideText(random.whole(1, 6))}－${wideText(number)}　`),
  before(({ random, number }) => `${random.whole(1, 6)}-${random.whole(1, 5)}-${number} `),
  before(({ number }) => `${roman(number)}　`),
  before(({ number }) => `KPI${number}：`),
  before(({ number }) => `指標${circled(number)} `),
  before(() => "【KPI】"),
  before(({ number }) => `No.${number} `),
  { stage: 4, spell: (name) => `「${name}」` },
  { stage: 4, spell: (name) => `『${name}』` },
  after(() => "："),
  after(() => ":"),
  after(() => "※"),
  after(({ random }) => `※${random.whole(1, 5)}`),
  after(() => "（注）"),
  after(({ random }) => ` *${random.whole(1, 3)}`),
  after(() => " "),
  after(() => "　"),
  unitAfter("（", "）"),
  unitAfter("(", ")"),
  unitAfter("［", "］"),
  unitAfter("（単位：", "）"),
  unitAfter("【", "】"),
  unitAfter("\n（", "）"),
  unitAfter(" (", ")"),
  unitAfter("\n[", "]"),
]);
