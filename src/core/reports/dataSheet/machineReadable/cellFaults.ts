import { SPACED_OUT } from "../plainText";
import type { MachineReadableRule } from "./machineReadableIssue";

const NUMBER = "[▲△−–ー+＋-]?[0-9０-９][0-9０-９,，.．]*";
/** 12/34, 12～34, 12（34）, 12件・34人: more than one figure. */
const SEVERAL = new RegExp(
  `^${NUMBER}[^0-9０-９]{0,4}?(?:[/／・、;；~～〜]|[（(]|\\n)\\s*${NUMBER}[^0-9０-９]{0,5}$`,
  "u",
);
/** A figure with a unit, a sign or commas typed as text. */
const WITH_TEXT = new RegExp(`^[約計]?\\s*${NUMBER}\\s*[^0-9０-９\\s]{0,6}$`, "u");
/** 2024年度, 令和６年度, R6, ４月, 4-1-5, 第２期: names of years and codes, not figures. */
const NAME_OF_YEAR = /^(?:[A-Za-zＡ-Ｚａ-ｚ明大昭平令]|[0-9０-９]+(?:年|月|日|期|-|－|−|\/[0-9]+\/))/u;
const CODE = /^0[0-9]+$/;
const OMITTED = /^[〃″”"々]$|^(?:同上|同左|以下同じ)$/u;
const ERA = /(?:明治|大正|昭和|平成|令和)\s*(?:元|[0-9０-９]+)年|^[MTSHR][.．]?[0-9]{1,2}(?:年度?)?(?:$|[^0-9A-Za-z])/u;
const WESTERN = /(?:19|20)[0-9]{2}|(?:１９|２０)[０-９]{2}/u;
/** Letters that differ or are missing between systems: circled numbers, ㈱, ㎡, Ⅳ, private and compatibility ones. */
const DEPENDENT = /[\u2116\u2121\u2160-\u217f\u2460-\u24ff\u3220-\u33ff\ue000-\uf8ff\uf900-\ufaff〝〟]/u;

/** Whether a text names a year of an era without the Western one. */
export function isEraAlone(text: string): boolean {
  return ERA.test(text) && !WESTERN.test(text);
}

/** Whether a text says a Western year. */
export function hasWesternYear(text: string): boolean {
  return WESTERN.test(text);
}

/** A figure that is not a number: with a unit, ▲ or commas. */
function isNumberAsText(text: string): boolean {
  const trimmed = text.trim();
  return !NAME_OF_YEAR.test(trimmed) && !CODE.test(trimmed) && WITH_TEXT.test(trimmed);
}

/** The items that the text of one cell violates by itself. */
export function textFaults(text: string): readonly MachineReadableRule[] {
  if (text === "") return [];
  const isSeveral = SEVERAL.test(text.trim()) && !NAME_OF_YEAR.test(text.trim());
  const isLaidOut = /^[\s\u3000]|[\s\u3000]$|\n|\r|[ \u3000]{2,}/u.test(text) || SPACED_OUT.test(text);
  return [
    ...(isSeveral ? (["1-2"] as const) : isNumberAsText(text) ? (["1-3"] as const) : []),
    ...(isLaidOut ? (["1-5"] as const) : []),
    ...(OMITTED.test(text.trim()) ? (["1-6"] as const) : []),
    ...(DEPENDENT.test(text) ? (["1-10"] as const) : []),
  ];
}
