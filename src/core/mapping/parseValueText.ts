import { takeAnnotations } from "./annotations";
import { compareUnits } from "./compareUnits";
import { foldCharacters } from "../kpi/foldCharacters";
import { foldDashes } from "../kpi/foldDashes";
import { missingReasonOf } from "./missingWords.ja";
import { parseFiscalYear } from "../kpi/parseFiscalYear";
import { labelledValue, saysField } from "./labelledValue";
import { parseUnit } from "../kpi/parseUnit";
import type { ExpectedValue, NotUnderstoodReason, ParsedValue } from "./parsedValue";
import { readNumber } from "../kpi/readNumber";
import { scaleFigure } from "../kpi/scaleFigure";
import { targetArrow } from "../kpi/targetArrow.ja";

const ERROR =
  /^#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|GETTING_DATA)$/i;
/** Squared units fold to m2: there the digit is part of the unit. */
const SQUARED = "㎡㎥㎢㎠㎟㎣㎤㎦";

/** A digit set low behind a letter belongs to a unit: CO₂. */
const LOW_DIGIT = /([A-Za-zＡ-Ｚａ-ｚ])([₀-₉])/g;

/** NFKC makes digits of ①, ², ½: such a sign is no digit of a figure, so it is kept from becoming one. */
function withoutFoldedDigits(text: string): string {
  return [...text.replace(LOW_DIGIT, (_, letter: string, digit: string) => letter + digit.normalize("NFKC"))]
    .map((sign) =>
      /[0-9０-９]/.test(sign) || SQUARED.includes(sign) || !/\d/.test(sign.normalize("NFKC")) ? sign : "¶",
    )
    .join("");
}

/** 2024/6/1, R6.6.1, 令和6年度, 6月1日, 10:30. */
const DATE =
  /^(?:(?:19|20)\d\d[-/.年]\d{1,2}(?:[-/.月](?:\d{1,2}日?)?)?|(?:令和|平成|昭和|r|h|s)(?:\d{1,2}|元)(?:年度?(?:\d{1,2}月(?:\d{1,2}日|末)?)?|[-/.]\d{1,2}(?:[-/.]\d{1,2})?)?|(?:19|20)\d\d年度?(?:\d{1,2}月(?:\d{1,2}日|末)?)?|\d{1,2}月(?:\d{1,2}日|末|頃)?|\d{1,2}:\d{2}(?::\d{2})?)(?:現在|時点)?$/;
const DITTO = /^(?:[〃"”″]|同上|同左|同右|々|仝)$/;

function troubleOf(text: string): NotUnderstoodReason {
  if (DATE.test(text)) return "date";
  if (/\d.*[~±].*\d|±|\d[^\d~]{0,4}から\d|\d(?:%|[^\d%]{0,3})?以上.*\d.*(?:以[下内]|未満)/.test(text)) return "range";
  return (text.match(/\d+(?:[.,]\d+)*/g)?.length ?? 0) > 1 ? "ambiguous" : "words";
}

/** 119万: the number is counted in 万 of the unit expected. */
const MULTIPLE_ALONE = /^(?:十|百|千|万|十万|百万|千万|億|十億|百億|千億|兆)$/;

function baseOf({ unit, statedUnit }: ExpectedValue): string {
  const family = parseUnit(statedUnit ?? unit)?.family ?? "";
  return family === "%" ? "" : family;
}

/** 298↓: the trend behind an actual. Behind a target it may as well be the target's direction. */
const TREND_BEHIND = /[↑↓→↗↘⬆⬇⇧⇩➡]$/;

function parseNumberText(compact: string, spaced: string, expected: ExpectedValue): ParsedValue {
  if (expected.allowArrow === true && TREND_BEHIND.test(compact)) return { kind: "notUnderstood", why: "ambiguous" };
  const taken = takeAnnotations(compact);
  if (taken.trouble !== null) return { kind: "notUnderstood", why: taken.trouble };
  // 0485911111, 007: a number that begins with 0 is a code.
  if (/^[-△▲ー]?0\d/.test(taken.body)) return { kind: "notUnderstood", why: "words" };
  const yen = taken.body.replace(/^([-△▲ー]?)¥/, "$1");
  const read = readNumber(yen);
  if (read === null) return { kind: "notUnderstood", why: troubleOf(compact) };
  // "20 40" is two figures; only a number that stands without spaces is one.
  if (/\d\s+[\d.,]/.test(spaced.replace(/[([][^()[\]]*[)\]]/g, "|")))
    return { kind: "notUnderstood", why: "ambiguous" };
  const inline = yen === taken.body ? read.rest : read.rest === "" ? "円" : read.rest;
  if (/\d/.test(inline.replace(/(?:co2|m2|m3)/g, ""))) return { kind: "notUnderstood", why: troubleOf(compact) };
  const written = inline === "" ? taken.unit : MULTIPLE_ALONE.test(inline) ? inline + baseOf(expected) : inline;
  const unit = written ?? expected.statedUnit ?? null;
  const comparison = unit === null ? ({ kind: "unknown" } as const) : compareUnits(unit, expected.unit);
  if (comparison.kind === "different") return { kind: "notUnderstood", why: "unit" };
  if (comparison.kind === "unknown" && written !== null && expected.unit !== "")
    return { kind: "notUnderstood", why: "words" };
  const scale = comparison.kind === "scaled" ? comparison.scale : 1;
  return {
    kind: "number",
    value: scaleFigure(read.figure, scale),
    figure: read.figure,
    scale,
    unit,
    conversion: comparison.kind === "scaled" ? "unit" : null,
    qualifiers: taken.qualifiers,
    flag: taken.flag,
    year: taken.year,
    isText: true,
  };
}

/** R5: 59.4, 令和6年度 280人: the year in front, and the rest. A sign between them must tell where the year ends. */
const YEAR_IN_FRONT =
  /^((?:令和|平成|昭和|r|h|s)\s*(?:\d{1,2}|元)(?:年度?)?|\d{4}年度?)(?:\s*実績値?)?(?:\s*:\s*|\s+)(?=[-△▲ー約※]?\s*\d)/;

/** 基準値：340人（R2） where a baseline is expected; null: no such heading in front, or another field's. */
function behindHeading(text: string, { field, ...expected }: ExpectedValue): ParsedValue | null {
  const labelled = field === undefined ? null : labelledValue(text);
  if (field === undefined || labelled === null || !saysField(labelled, field)) return null;
  const parsed = parseValueText(labelled.value, expected);
  return parsed.kind === "number" ? { ...parsed, year: parsed.year ?? labelled.meaning.year } : parsed;
}

/** The figure a text holds, or why it holds none. Digits in the text are a condition for a number. */
export function parseValueText(text: string, expected: ExpectedValue): ParsedValue {
  if (text.trim() === "") return { kind: "missing", reason: "blank" };
  if (ERROR.test(text.trim())) return { kind: "missing", reason: "errorValue" };
  const inside = behindHeading(text, expected);
  if (inside !== null) return inside;
  const spaced = foldDashes(foldCharacters(withoutFoldedDigits(text)))
    .trim()
    .toLowerCase()
    .replace(/^[※*]\d{1,2}\s+(?=[-△▲\d])/, "");
  const yearInFront = YEAR_IN_FRONT.exec(spaced)?.[1] ?? null;
  if (yearInFront !== null) {
    const parsed = parseValueText(spaced.replace(YEAR_IN_FRONT, ""), expected);
    return parsed.kind === "number" ? { ...parsed, year: parsed.year ?? parseFiscalYear(yearInFront) } : parsed;
  }
  const compact = spaced
    .replace(/\s/g, "")
    .replace(/^マイナス(?=\d)/, "-")
    .replace(/^プラス(?=\d)/, "+");
  if (compact === "") return { kind: "missing", reason: "blank" };
  if (DITTO.test(compact)) return { kind: "notUnderstood", why: "ditto" };
  const outside = compact.replace(/[([][^()[\]]*[)\]]?/g, "");
  const dash = /^([-ー]+)(\D.*)$/.exec(outside);
  if (dash !== null && parseUnit(dash[2] ?? "")?.known === true) return { kind: "missing", reason: "notApplicable" };
  const reason =
    missingReasonOf(compact) ?? missingReasonOf(outside === "" ? compact.replace(/[()[\]]/g, "") : outside);
  if (reason !== null) return { kind: "missing", reason };
  const arrow = expected.allowArrow === true ? targetArrow(compact) : null;
  if (arrow !== null) return { kind: "arrow", arrow };
  if (DATE.test(compact)) return { kind: "notUnderstood", why: "date" };
  if (!/[0-9０-９]/.test(text)) return { kind: "notUnderstood", why: "words" };
  return parseNumberText(compact, spaced, expected);
}
