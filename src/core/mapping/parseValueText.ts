import { takeAnnotations } from "./annotations";
import { compareUnits } from "./compareUnits";
import { foldCharacters } from "./foldCharacters";
import { foldDashes } from "./foldDashes";
import { missingReasonOf } from "./missingWords.ja";
import type { ExpectedValue, NotUnderstoodReason, ParsedValue } from "./parsedValue";
import { readNumber } from "./readNumber";
import { scaleFigure } from "./scaleFigure";
import { targetArrow } from "./targetArrow.ja";

const ERROR =
  /^#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|GETTING_DATA)$/i;
/** Squared units fold to m2: there the digit is part of the unit. */
const SQUARED = "㎡㎥㎢㎠㎟㎣㎤㎦";

/** NFKC makes digits of ①, ², ½: such a sign is no digit of a figure, so it is kept from becoming one. */
function withoutFoldedDigits(text: string): string {
  return [...text]
    .map((sign) =>
      /[0-9０-９]/.test(sign) || SQUARED.includes(sign) || !/\d/.test(sign.normalize("NFKC")) ? sign : "¶",
    )
    .join("");
}

function troubleOf(text: string): NotUnderstoodReason {
  if (/\d.*[~±].*\d|±|\d(?:%|[^\d%]{0,3})?以上.*\d.*以[下内]/.test(text)) return "range";
  return (text.match(/\d+(?:[.,]\d+)*/g)?.length ?? 0) > 1 ? "ambiguous" : "words";
}

function parseNumberText(compact: string, spaced: string, expected: ExpectedValue): ParsedValue {
  const taken = takeAnnotations(compact);
  if (taken.trouble !== null) return { kind: "notUnderstood", why: taken.trouble };
  const yen = taken.body.replace(/^([-△▲ー]?)¥/, "$1");
  const read = readNumber(yen);
  if (read === null) return { kind: "notUnderstood", why: troubleOf(compact) };
  // "20 40" is two figures; only a number that stands without spaces is one.
  if (/\d\s+[\d.,]/.test(spaced.replace(/[([][^()[\]]*[)\]]/g, "|")))
    return { kind: "notUnderstood", why: "ambiguous" };
  const inline = yen === taken.body ? read.rest : read.rest === "" ? "円" : read.rest;
  if (/\d/.test(inline.replace(/(?:co2|m2|m3)/g, ""))) return { kind: "notUnderstood", why: troubleOf(compact) };
  const written = inline !== "" ? inline : taken.unit;
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

/** The figure a text holds, or why it holds none. Digits in the text are a condition for a number. */
export function parseValueText(text: string, expected: ExpectedValue): ParsedValue {
  if (text.trim() === "") return { kind: "missing", reason: "blank" };
  if (ERROR.test(text.trim())) return { kind: "missing", reason: "errorValue" };
  const spaced = foldDashes(foldCharacters(withoutFoldedDigits(text)))
    .trim()
    .toLowerCase()
    .replace(/^[※*]\d{1,2}\s+(?=[-△▲\d])/, "");
  const compact = spaced.replace(/\s/g, "");
  if (compact === "") return { kind: "missing", reason: "blank" };
  const outside = compact.replace(/[([][^()[\]]*[)\]]?/g, "");
  const reason =
    missingReasonOf(compact) ?? missingReasonOf(outside === "" ? compact.replace(/[()[\]]/g, "") : outside);
  if (reason !== null) return { kind: "missing", reason };
  const arrow = expected.allowArrow === true ? targetArrow(compact) : null;
  if (arrow !== null) return { kind: "arrow", arrow };
  if (!/[0-9０-９]/.test(text)) return { kind: "notUnderstood", why: "words" };
  return parseNumberText(compact, spaced, expected);
}
