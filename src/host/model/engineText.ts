import { prefixText, rewriteTokens } from "./references";

/** Signs Excel takes in names which the engine cannot read: digits other than ASCII ones, marks, the middle dot. */
const UNREADABLE = /(?![0-9])[\p{N}\p{M}]|[・\\?]/gu;
/** The same in a formula; a test without state. */
const MAY_BE_UNREADABLE = /(?![0-9])[\p{N}\p{M}]|[・\\?]/u;

/** The name of a defined name inside the engine: unreadable signs spelled by their code. */
export function engineName(name: string): string {
  return name.replace(UNREADABLE, (sign) => `_x${(sign.codePointAt(0) ?? 0).toString(16)}_`);
}

/** The formula in a spelling the engine reads: sheets quoted, unreadable signs of names spelled out. */
export function engineText(formula: string): string {
  if (!MAY_BE_UNREADABLE.test(formula)) return formula;
  return rewriteTokens(formula, (token) => {
    const text = token.kind === "name" ? engineName(token.text) : token.text;
    const { sheet } = token;
    if (sheet === null || sheet.external) return text === token.text ? undefined : text;
    const quoted = MAY_BE_UNREADABLE.test(sheet.first + (sheet.last ?? ""));
    if (!quoted) return text === token.text ? undefined : prefixText(sheet) + text;
    const names = sheet.last === null ? sheet.first : `${sheet.first}:${sheet.last}`;
    return `'${names.replaceAll("'", "''")}'!${text}`;
  });
}
