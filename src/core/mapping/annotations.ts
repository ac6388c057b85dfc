import type { FigureFlag } from "../kpi/evaluation";
import { parseFiscalYear } from "../kpi/parseFiscalYear";
import type { NotUnderstoodReason, Qualifier } from "./parsedValue";
import { parseUnit } from "../kpi/parseUnit";

/** What stands around a number, taken off it. `body` is the rest. */
export interface Annotated {
  readonly body: string;
  readonly qualifiers: readonly Qualifier[];
  readonly flag: FigureFlag | null;
  readonly year: number | null;
  readonly unit: string | null;
  readonly trouble: NotUnderstoodReason | null;
}

const FLAGS: readonly (readonly [RegExp, FigureFlag])[] = [
  [/^(?:速|速報値?|暫定値?|概数|概算値?|仮集計)$/, "preliminary"],
  [/^(?:確|確定値?|確報値?)$/, "final"],
  [/^(?:見込み?値?|見込|予測値?|推計値?|予定値?)$/, "expected"],
  [/^(?:改|改[定訂]値?|修正値?|訂正値?|補正値?)$/, "revised"],
];
const FLAG_WORD =
  /^(速報値?|暫定値?|確定値?|見込み?値?|推計値?|改定値|修正値)[:]?(?=[-△▲ー]?\d)|(?<=.)(速報値?|暫定値?|確定値?|見込み?値?|推計値?|改定値|修正値)$/;
const PREFIXES: readonly (readonly [RegExp, Qualifier["kind"]])[] = [
  [/^(?:約|およそ|凡そ|概ね|おおむね|ほぼ)/, "approximate"],
  [/^[≧≥](?=\d)/, "atLeast"],
  [/^>(?=\d)/, "moreThan"],
  [/^[≦≤](?=\d)/, "atMost"],
  [/^<(?=\d)/, "lessThan"],
  [/^(?:毎年度?|各年度?|年間|延べ|のべ|合計|累計|計)/, "note"],
  [/^(?:[※*]|注\d*\))+/, "footnote"],
];
const SUFFIXES: readonly (readonly [RegExp, Qualifier["kind"]])[] = [
  [/(?:[※*†]\d{0,2}|注\d{1,2}\)?|注\))+$/, "footnote"],
  [/以上$/, "atLeast"],
  [/(?:を超える|超過|超)$/, "moreThan"],
  [/(?:以下|以内)$/, "atMost"],
  [/未満$/, "lessThan"],
  [/(?:程度|前後|ほど|くらい|ぐらい|強|弱|余り?)$/, "approximate"],
  [/(?<=.)[↑↓→↗↘⬆⬇⇧⇩➡]$/, "note"],
];

function flagOf(text: string): FigureFlag | null {
  return FLAGS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** A bare four-digit number beside a figure of that size may be a second figure, not a year. */
function bracketYear(content: string, outside: string): number | null {
  if (/^\d{4}$/.test(content) && /\d,?\d{3}(?!\.)/.test(outside)) return null;
  return parseFiscalYear(content.replace(/(?:実績値?|時点|現在|調査|値|末)$/, ""));
}

/** 前回値, 前年度実績: the figure is not of this year. */
const PREVIOUS = /^(?:前回|前年度?|昨年度?|前期|据え?置き?)(?:の?(?:値|実績値?|数値|調査値?|結果))?$/;
/** 4月1日現在, 3月末: when it was counted. +1.8ポイント: how it changed. */
const BESIDE = /^(?:\d{1,2}月(?:\d{1,2}日|末)?(?:現在|時点)?|[-+±△▲]\d[\d,.]*(?:%|ポイント|pt)?)$/;
/** R6市民アンケート: a year and words without another figure. */
const YEAR_AND_WORDS = /^((?:令和|平成|昭和|r|h|s)(?:\d{1,2}|元)(?:年度?)?|\d{4}年度?)([^\d~:.]+)$/;

type Bracketed = Partial<Pick<Annotated, "flag" | "year" | "unit" | "trouble">> & { readonly note?: Qualifier };

function readBracket(content: string, outside: string): Bracketed {
  const flag = flagOf(content);
  if (flag !== null) return { flag };
  const year = bracketYear(content, outside);
  if (year !== null) return { year };
  if (PREVIOUS.test(content)) return { trouble: "previous" };
  if (!/^\d/.test(content) && parseUnit(content)?.known === true) return { unit: content };
  const note: Qualifier = { kind: "note", text: content };
  const startsWithLabel = /^[^\d+\-△▲ー.~±rhs]/.test(content) && !/^(?:令和|平成|[増減＋±]+)/.test(content);
  const [, stated = "", words = ""] = YEAR_AND_WORDS.exec(content) ?? [];
  if (words !== "" && !/目標|計画|予定/.test(words)) return { note, year: parseFiscalYear(stated) };
  if (BESIDE.test(content)) return { note };
  if (/^[※*注]\d{0,2}$/.test(content)) return { note: { kind: "footnote", text: content } };
  if (/^(?:うち|内訳?|.*(?:公表|発表|調査)予定)/.test(content) || (startsWithLabel && content !== "減"))
    return { note };
  return { trouble: "ambiguous" };
}

/** Takes flags, footnotes, years and words of degree off a folded, spaceless value text. */
export function takeAnnotations(text: string): Annotated {
  let body = text;
  const qualifiers: Qualifier[] = [];
  let found: Omit<Annotated, "body" | "qualifiers"> = { flag: null, year: null, unit: null, trouble: null };
  body = body.replace(/[([]([^()[\]]*)[)\]]/g, (_whole, content: string, at: number, all: string) => {
    const { note, ...read } = readBracket(content, all.slice(0, at) + all.slice(at + content.length + 2));
    if (note !== undefined) qualifiers.push(note);
    found = { ...found, ...read };
    return "";
  });
  const flagWord = FLAG_WORD.exec(body);
  if (flagWord !== null) {
    body = body.replace(FLAG_WORD, "");
    found = { ...found, flag: flagOf(flagWord[1] ?? flagWord[2] ?? "") ?? found.flag };
  }
  for (const [pattern, kind] of [...PREFIXES, ...SUFFIXES]) {
    const part = pattern.exec(body)?.[0] ?? "";
    if (part === "" || part === body) continue;
    qualifiers.push({ kind, text: part });
    body =
      part === body.slice(0, part.length) && pattern.source.startsWith("^")
        ? body.slice(part.length)
        : body.slice(0, -part.length);
  }
  return { body, qualifiers, ...found };
}
