import { foldCharacters } from "../kpi/foldCharacters";
import { parseUnit } from "../kpi/parseUnit";
import { stripNumbering } from "./stripNumbering";

/** A way to read a label. `unitBehind`: the unit that stood behind the name without a bracket. */
export interface LabelReading {
  readonly text: string;
  readonly unitBehind: string | null;
}

const GAP = "[\\s.．:：、,)）\\-－−‐_／/|｜]";
const KIND =
  "(?:KPI|ＫＰＩ|KGI|指標|成果指標|活動指標|数値目標|重要業績評価指標|項目|アウトカム|アウトプット)(?:名称?)?";
const PLACE = "(?:基本目標|横断的な?目標|目標|基本施策|施策|政策|取組|柱|第)";
const DIGITS = "[0-9０-９①-⑳一二三四五六七八九十]{1,3}";
/** What may stand in front of a name, and could also begin one: CO2 排出量, 1.25歳から…, 3 歳児. */
const IN_FRONT: readonly RegExp[] = [
  new RegExp(`^[-－−‐]?\\s*[0-9０-９①-⑳]{0,3}${GAP}+(?=\\S)`, "u"),
  new RegExp(`^[-－−‐]?\\s*[0-9０-９①-⑳]{1,3}(?:[-－−‐.．][0-9０-９]{1,3}){1,3}${GAP}+(?=\\S)`, "u"),
  new RegExp(
    `^(?!CO2|ＣＯ２|PM)[A-Za-zＡ-Ｚａ-ｚ](?:[A-Za-zＡ-Ｚａ-ｚ]{0,2}${DIGITS}(?:[-－−‐_.．]?[A-Za-zＡ-Ｚ]?${DIGITS}){0,3})?${GAP}+(?=\\S)`,
    "u",
  ),
  new RegExp(`^[ア-ンｱ-ﾝ一二三四五六七八九十甲乙丙丁いろはにほへとちりぬ]${GAP}+(?=\\S)`, "u"),
  new RegExp(`^(?:[Ⅰ-Ⅻⅰ-ⅻ]|[IVXＩＶＸ]{1,5}|[ivxｉｖｘ]{1,5})${GAP}+(?=\\S)`, "u"),
  new RegExp(`^${KIND}\\s*${GAP}+(?=\\S)`, "ui"),
  new RegExp(`^${PLACE}\\s*${DIGITS}(?:[-－−‐.．]${DIGITS}){0,3}(?:${GAP}|の)+(?=\\S)`, "u"),
];
const UNIT_BEHIND = /^(.*\S)(?:\s*[/／:：・|｜]\s*|\s+)([^\s/／:：・|｜]{1,8})$/su;
/** ※4月1日時点: a note without a bracket. */
const NOTE_BEHIND = /^([^※＊]+?)\s*[※＊]([^0-9０-９※＊][^※＊]*|[0-9０-９]+[^0-9０-９※＊\s][^※＊]*)$/u;
const TOPIC_BEHIND = /の(?:推移|状況|実績値?|現況)$/u;

/** What is left without one thing in front that could also begin the name; each pattern gives its own. */
function withoutFront(text: string): readonly string[] {
  return IN_FRONT.map((pattern) => text.replace(pattern, "")).filter((rest) => rest !== "" && rest !== text);
}

/** Two of them, or one behind a bullet: 1-2 ア 出生数, ・ア 出生数. */
function namesBehindNumbers(plain: string): readonly string[] {
  const once = withoutFront(plain);
  const bare = stripNumbering(foldCharacters(stripNumbering(plain)));
  return [...once, ...once.flatMap(withoutFront), ...(bare === plain ? [] : withoutFront(bare))];
}

/**
 * A label as it stands; without a number, code or word in front that could also begin the name (1 人口千人あたり …,
 * G1-K1 出生数, KPI：出生数); without 「の推移」 or a unit behind it (普及率：％). The first reading that finds an
 * indicator counts.
 */
export function labelReadings(label: string): readonly LabelReading[] {
  const plain = label.trim();
  const names = [...new Set([label, ...namesBehindNumbers(plain)])];
  const bare = names[1] ?? plain;
  const [, name = "", unit = ""] = UNIT_BEHIND.exec(bare) ?? [];
  const hasUnit = name !== "" && parseUnit(unit)?.known === true;
  return [
    ...names.map((text) => ({ text, unitBehind: null })),
    ...(hasUnit ? [{ text: name, unitBehind: unit }] : []),
    ...(NOTE_BEHIND.test(bare) ? [{ text: bare.replace(NOTE_BEHIND, "$1（$2）"), unitBehind: null }] : []),
    ...(TOPIC_BEHIND.test(bare) ? [{ text: bare.replace(TOPIC_BEHIND, ""), unitBehind: null }] : []),
  ];
}
