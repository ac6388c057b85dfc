import { formulaTokens, type FormulaToken } from "./formulaTokens";

/** Functions whose result may fill further cells. */
const SPILLING =
  /\b(?:FILTER|SORT|SORTBY|UNIQUE|SEQUENCE|RANDARRAY|TOCOL|TOROW|CHOOSEROWS|CHOOSECOLS|VSTACK|HSTACK|WRAPROWS|WRAPCOLS|EXPAND|TAKE|DROP|TRANSPOSE|MMULT|FREQUENCY|TEXTSPLIT|MAP|SCAN|MAKEARRAY|BYROW|BYCOL)\s*\(/i;

/** Functions that take calculated arrays without being array formulas. */
const TAKES_ARRAYS = new Set(["SUMPRODUCT", "LOOKUP", "AGGREGATE"]);

/** True when the formula calls a function that may fill further cells. */
export function callsSpillingFunction(formula: string): boolean {
  return SPILLING.test(formula);
}

function isOperator(token: FormulaToken | undefined): boolean {
  return token !== undefined && token.kind === "other" && "+-*/^&=<>%".includes(token.text);
}

function isSeveralCells(token: FormulaToken): boolean {
  return token.area !== null && token.area.shape !== "cell";
}

/** True for a formula that today's Excel calculates and saves as an array formula when it is entered: one whose
 * result is a range, or that calculates with whole ranges outside of functions made for that. */
export function isArrayFormula(formula: string): boolean {
  if (SPILLING.test(formula)) return true;
  if (!formula.includes(":")) return false;
  const tokens = formulaTokens(formula).filter((token) => token.text.trim() !== "");
  const enclosing: string[] = [];
  for (const [i, token] of tokens.entries()) {
    const previous = tokens[i - 1];
    if (token.text === "(") enclosing.push(previous?.kind === "function" ? previous.text.toUpperCase() : "");
    else if (token.text === ")") enclosing.pop();
    if (!isSeveralCells(token)) continue;
    if (!enclosing.some((name) => name !== "")) return previous?.text !== "@";
    const calculates = isOperator(previous) || isOperator(tokens[i + 1]);
    if (calculates && !enclosing.some((name) => TAKES_ARRAYS.has(name))) return true;
  }
  return false;
}
