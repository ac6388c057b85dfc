import { foldCharacters } from "./foldCharacters";
import { foldDashes } from "./foldDashes";

/** A unit of a sheet: units of one family convert by their factors (千人 and 人: 1000 and 1). */
export interface Unit {
  readonly family: string;
  readonly factor: number;
  /** false: a word not known as a unit; it equals only itself. */
  readonly known: boolean;
}

const MULTIPLES: Readonly<Record<string, number>> = {
  十: 1e1,
  百: 1e2,
  千: 1e3,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  億: 1e8,
  十億: 1e9,
  百億: 1e10,
  千億: 1e11,
  兆: 1e12,
};
const MULTIPLE = /^(十億|百億|千億|十万|百万|千万|十|百|千|万|億|兆|1(?:,?0)+)(.+)$/;

/** Words of one family: family, then word → factor. Words are folded: NFKC, lower case, no spaces. */
const FAMILIES: readonly (readonly [string, Readonly<Record<string, number>>])[] = [
  ["人", { 人: 1, 名: 1, 人数: 1 }],
  ["件", { 件: 1, 件数: 1 }],
  ["回", { 回: 1, 回数: 1 }],
  ["円", { 円: 1, yen: 1 }],
  ["%", { "%": 1, パーセント: 1, 割合: 1, 百分率: 1, "‰": 0.1, パーミル: 0.1 }],
  ["ポイント", { ポイント: 1, pt: 1, point: 1, "%ポイント": 1 }],
  ["か所", { か所: 1, 箇所: 1, カ所: 1, ヶ所: 1, ヵ所: 1, ケ所: 1, 個所: 1, か所数: 1, 箇所数: 1 }],
  ["t-co2", { "t-co2": 1, tco2: 1, トンーco2: 1, トンco2: 1, "kg-co2": 0.001, "kt-co2": 1000, co2トン: 1 }],
  ["t", { t: 1, トン: 1, kg: 0.001, g: 0.000001, kt: 1000, キログラム: 0.001 }],
  [
    "m2",
    { m2: 1, 平方メートル: 1, a: 100, アール: 100, ha: 10000, ヘクタール: 10000, km2: 1000000, 平方キロメートル: 1e6 },
  ],
  ["m", { m: 1, メートル: 1, km: 1000, キロメートル: 1000, キロ: 1000, cm: 0.01 }],
  ["m3", { m3: 1, 立方メートル: 1 }],
  ["l", { l: 1, リットル: 1, kl: 1000, キロリットル: 1000 }],
  ["wh", { wh: 1, kwh: 1e3, mwh: 1e6, gwh: 1e9 }],
  ["w", { w: 1, kw: 1e3, mw: 1e6 }],
  ["店", { 店: 1, 店舗: 1 }],
  ["社", { 社: 1, 企業: 1, 企業数: 1 }],
  ["位", { 位: 1, 順位: 1 }],
  ["団体", { 団体: 1, 団体数: 1 }],
  ["世帯", { 世帯: 1, 世帯数: 1 }],
  ["事業所", { 事業所: 1, 事業所数: 1 }],
];
/** Units that are only themselves. */
const SINGLES =
  "人泊 人日 本 校 台 冊 組 点 指数 戸 棟 区画 箱 枚 隻 便 匹 頭 羽 種 種類 品目 品 施設 地区 地域 か国 自治会 クラブ " +
  "グループ 事業 講座 講座数 教室 園 室 床 床数 時間 分 日 日数 年 か月 歳 才 倍 都市 市町村 路線 駅 議席 作品 商品 tj gj 株 票 世代 点数 回線 アクセス 人回 件/人 歳代";
const SINGLE_WORDS: ReadonlySet<string> = new Set(SINGLES.split(" "));
const WORDS: ReadonlyMap<string, { readonly family: string; readonly factor: number }> = new Map(
  FAMILIES.flatMap(([family, words]) =>
    Object.entries(words).map(([word, factor]) => [word, { family, factor }] as const),
  ),
);
/** Words that stand where a unit would and say nothing. */
const EMPTY = /^(?:|[-‐ー―・.…*/]+|数|単位|なし|無し|無|その他|数値|値)$/;

function bareUnit(text: string): string {
  const folded = foldDashes(foldCharacters(text)).replace(/\s/g, "").toLowerCase();
  return folded
    .replace(/^[([【〔]|[)\]】〕]$/g, "")
    .replace(/^単位[:は]?[([]?/, "")
    .replace(/^約[○〇]?/, "")
    .replace(/[([](?:累計|単年度?|年間|延べ?|年度末).*$/, "")
    .replace(/(?:\/年度?|年間)$/, "")
    .replace(/(?<=.)(?:実計|実績|実)$/, "")
    .replace(/(?<=%)-$/, "")
    .replace(/[)\]]$/, "");
}

function knownUnit(word: string): Unit | null {
  const entry = WORDS.get(word);
  if (entry !== undefined) return { ...entry, known: true };
  return SINGLE_WORDS.has(word) ? { family: word, factor: 1, known: true } : null;
}

/** The unit a text names: ％, 千人, 百万円, t-CO2, （単位：％）, 回実計; null where it names none (－, 数, blank). */
export function parseUnit(text: string): Unit | null {
  const bare = bareUnit(text);
  if (EMPTY.test(bare)) return null;
  const plain = knownUnit(bare);
  if (plain !== null) return plain;
  const multiple = MULTIPLE.exec(bare);
  const base = multiple === null ? null : knownUnit(multiple[2] ?? "");
  if (multiple === null || base === null) return { family: bare, factor: 1, known: false };
  const factor = MULTIPLES[multiple[1] ?? ""] ?? Number((multiple[1] ?? "").replaceAll(",", ""));
  return { family: base.family, factor: factor * base.factor, known: true };
}
