import { formulaTokens, type FormulaToken } from "./formulaTokens";
import { rewriteTokens } from "./references";

const CALLS = /\b(?:(?:COUNT|SUM|AVERAGE)IFS?|(?:MAX|MIN)IFS)\s*\(/i;

/** Whether an argument (from 0) of a function that counts by criteria is a range; false for every other function. */
function takesRange(name: string, argument: number): boolean {
  switch (name.toUpperCase().replace(/^_XLFN\./, "")) {
    case "COUNTIF":
      return argument === 0;
    case "SUMIF":
    case "AVERAGEIF":
      return argument !== 1;
    case "COUNTIFS":
      return argument % 2 === 0;
    case "SUMIFS":
    case "AVERAGEIFS":
    case "MAXIFS":
    case "MINIFS":
      return argument === 0 || argument % 2 === 1;
    default:
      return false;
  }
}

/** `A1` as `A1:A1`, with its sheet; undefined for anything but one cell. */
function asRange(token: FormulaToken, formula: string): string | undefined {
  if (token.area?.shape !== "cell") return undefined;
  return `${formula.slice(token.start, token.end)}:${token.text}`;
}

/** `A1:A1`: a name of it is taken for its value like one of `A1`. */
function isOneCell({ area }: FormulaToken): boolean {
  return area?.shape === "range" && area.top === area.bottom && area.left === area.right;
}

/**
 * The formula with one cell spelled as a range where COUNTIFS and the like want a range: the engine takes `A1`, or a
 * name of one cell, for its value and answers #VALUE!, which Excel does not. `nameText`: what a defined name stands for.
 */
export function withCriteriaRanges(formula: string, nameText: (name: string) => string | undefined): string {
  if (!CALLS.test(formula)) return formula;
  const tokens = formulaTokens(formula).filter(({ text }) => text.trim() !== "");
  const neighbours = new Map(tokens.map((token, at) => [token.start, [tokens[at - 1]?.text, tokens[at + 1]?.text]]));
  const calls: { readonly name: string; argument: number }[] = [];
  let last: FormulaToken | undefined;
  return rewriteTokens(formula, (token) => {
    if (token.text.trim() === "") return undefined;
    const called = last?.kind === "function" ? last.text : "";
    last = token;
    if (token.text === "(" || token.text === "{") calls.push({ name: token.text === "(" ? called : "", argument: 0 });
    else if (token.text === ")" || token.text === "}") calls.pop();
    const call = calls.at(-1);
    if (call === undefined) return undefined;
    if (token.text === ",") call.argument += 1;
    if (!takesRange(call.name, call.argument)) return undefined;
    const [before, after] = neighbours.get(token.start) ?? [];
    if ((before !== "(" && before !== ",") || (after !== ")" && after !== ",")) return undefined;
    if (token.kind === "reference") return asRange(token, formula);
    if (token.kind !== "name" || token.sheet !== null) return undefined;
    const meant = nameText(token.text);
    const [only, ...more] = meant === undefined ? [] : formulaTokens(meant);
    if (meant === undefined || only === undefined || more.length > 0) return undefined;
    return isOneCell(only) ? meant : asRange(only, meant);
  });
}
