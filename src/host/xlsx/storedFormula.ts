import { FUTURE_FUNCTIONS } from "./futureFunctions";

/** A formula as a file stores it → as Excel shows it: without the prefixes of newer functions and their parameters. */
export function shownFormula(stored: string): string {
  if (!stored.includes("_xl")) return stored;
  return outsideQuotes(stored, (code) => code.replace(/_xlfn\.(?:_xlws\.)?|_xlws\.|_xlpm\./gi, ""));
}

/** A formula as Excel shows it → as a file stores it. */
export function storedFormula(shown: string): string {
  if (!mayNeedPrefix(shown)) return shown;
  const parameters = /\b(?:LET|LAMBDA)\(/i.test(shown) ? parametersOf(shown) : null;
  return outsideQuotes(shown, (code) => {
    const functions = code.replace(FUNCTION, (name) => {
      const prefix = FUTURE_FUNCTIONS.get(name.toUpperCase());
      return prefix === undefined ? name : prefix + name.toUpperCase();
    });
    if (!parameters) return functions;
    return functions.replace(NAME, (name) => (parameters.has(name.toUpperCase()) ? `_xlpm.${name}` : name));
  });
}

const FUNCTION = /(?<![\w.!\]\u0080-\uFFFF])[A-Z][A-Z0-9.]*(?=\()/gi;
const NAME = /(?<![\w.![\u0080-\uFFFF])[A-Z_\u0080-\uFFFF][\w.\u0080-\uFFFF]*(?![\w.(!\u0080-\uFFFF])/gi;

/** A quick look that spares nearly all formulas the rewriting. */
function mayNeedPrefix(formula: string): boolean {
  for (let open = formula.indexOf("("); open >= 0; open = formula.indexOf("(", open + 1)) {
    let start = open;
    while (start > 0 && isNameLetter(formula.charCodeAt(start - 1))) start--;
    if (start < open && FUTURE_FUNCTIONS.has(formula.slice(start, open).toUpperCase())) return true;
  }
  return false;
}

/** A to Z, digits, point, underscore. */
function isNameLetter(code: number): boolean {
  const upper = code & ~32;
  return (upper >= 65 && upper <= 90) || (code >= 48 && code <= 57) || code === 46 || code === 95;
}

/** Applies a rewrite to a formula outside text constants and quoted sheet names. */
function outsideQuotes(formula: string, rewrite: (code: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((piece, index) => (index % 2 === 1 ? piece : rewrite(piece)))
    .join("");
}

/** Names that LET and LAMBDA of the formula declare, in capitals. */
function parametersOf(formula: string): Set<string> {
  const names = new Set<string>();
  const bare = outsideQuotes(formula, (code) => code).replace(/"(?:[^"]|"")*"/g, (text) => "0".repeat(text.length));
  for (const start of bare.matchAll(/\b(LET|LAMBDA)\(/gi)) {
    const list = argumentsFrom(bare, start.index + start[0].length);
    const declared =
      (start[1] ?? "").toUpperCase() === "LET" ? list.slice(0, -1).filter((_, i) => i % 2 === 0) : list.slice(0, -1);
    for (const name of declared)
      if (/^[^\W\d][\w.]*$/u.test(name.trim()) || /^[\u0080-\uFFFF][\w.\u0080-\uFFFF]*$/.test(name.trim()))
        names.add(name.trim().toUpperCase());
  }
  return names;
}

function argumentsFrom(text: string, start: number): string[] {
  const list: string[] = [];
  let depth = 0;
  let from = start;
  for (let at = start; at < text.length; at++) {
    const letter = text[at];
    if (letter === "(" || letter === "{") depth++;
    else if (letter === "," && depth === 0) {
      list.push(text.slice(from, at));
      from = at + 1;
    } else if (letter === ")" || letter === "}") {
      if (depth === 0) {
        list.push(text.slice(from, at));
        break;
      }
      depth--;
    }
  }
  return list;
}
