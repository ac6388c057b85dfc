import { normalizeLabel } from "./normalizeLabel";
import { parseUnit } from "./parseUnit";

/** What a bracket in a name says. `remark`: nothing about what is measured (a year, 再掲, 速報値). */
export type BracketKind = "scope" | "nature" | "unit" | "remark" | "other";

export interface Bracket {
  readonly kind: BracketKind;
  /** Normalised contents. */
  readonly content: string;
  /** false where the name goes on behind it: 保育所（園）待機児童数. */
  readonly atEnd: boolean;
}

export interface SplitName {
  /** The label as compared, without brackets and their contents. */
  readonly name: string;
  /** The label as compared with the contents in place, brackets taken off. */
  readonly joined: string;
  readonly brackets: readonly Bracket[];
}

const OPEN = "([{〔【〈《<≪〘〖";
const CLOSE = ")]}〕】〉》>≫〙〗";
const NATURE =
  /^(?:累計|累積|単年度?|年間|各年度?|年度|年度末|当該年度|毎年度?|延べ?(?:人数|数)?|実人数|実数|.*(?:時点|現在|累計|単年度))$/;
const SCOPE =
  /^(?:市|全市|市全体|市域|全域|区域|市内|市外|県|県内|県外|全国|国|町|村|本市|当市|.{1,6}[市町村県]|庁内|庁舎|全体|男性?|女性?|男女計?|平日|休日|土日祝?|昼間|夜間|小学校|中学校|小中学校|高校|高等学校|公立|私立|市立|民間|.*事務事業.*|.*区域施策.*|.*(?:全体|地区|地域|のみ|を除く|除く|含む|対象))$/;
const REMARK =
  /^(?:再掲|新規|重点|参考|速報値?|確定値?|暫定値?|見込値?|推計値?|kpi|kgi|数値目標|[※*注]\d*|\d{1,2}|.*調査|(?:令和|平成|昭和|r|h|s)?[\d元]{1,4}(?:年度?)?(?:\d{1,2}月(?:末)?)?(?:実績|値|目標)?)$/;

/** A unit stands at the end; in the middle of a name 園 is a nursery, not a unit. */
function kindOf(content: string, atEnd: boolean): BracketKind {
  if (REMARK.test(content)) return "remark";
  if (NATURE.test(content)) return "nature";
  if (content.startsWith("単位") || (atEnd && parseUnit(content)?.known === true)) return "unit";
  return SCOPE.test(content) ? "scope" : "other";
}

interface Piece {
  readonly text: string;
  readonly inside: boolean;
}

/** Outermost brackets; one that is never closed reaches to the end. */
function pieces(text: string): readonly Piece[] {
  const found: Piece[] = [];
  let depth = 0;
  let piece = "";
  for (const character of text) {
    const opens = OPEN.includes(character);
    const closes = CLOSE.includes(character) && depth > 0;
    if ((opens && depth === 0) || (closes && depth === 1)) {
      if (piece.trim() !== "") found.push({ text: piece, inside: depth > 0 });
      piece = "";
    } else piece += character;
    depth += opens ? 1 : closes ? -1 : 0;
  }
  if (piece.trim() !== "") found.push({ text: piece, inside: depth > 0 });
  return found;
}

/** Takes the brackets off a label and says what each holds (mapping spec §2). */
export function splitBrackets(label: string): SplitName {
  const normal = normalizeLabel(label);
  const parts = pieces(normal);
  const outside = parts.filter((part) => !part.inside).map((part) => part.text);
  if (outside.length === 0) return { name: normal, joined: normal, brackets: [] };
  const brackets = parts.flatMap((part, at): readonly Bracket[] => {
    const atEnd = parts.slice(at + 1).every((later) => later.inside);
    return part.inside ? [{ kind: kindOf(part.text, atEnd), content: part.text, atEnd }] : [];
  });
  return {
    name: normalizeLabel(outside.join("")),
    joined: normalizeLabel(parts.map((part) => part.text).join("")),
    brackets,
  };
}
