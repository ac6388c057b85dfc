import type { TypedContent } from "../model/enterContent";
import type { ReferenceArea } from "../model/formulaTokens";
import { areaText, rewriteTokens } from "../model/references";
import { HostError } from "../protocol/hostError";

/** A cell's content with its formula in R1C1 notation, seen from the cell. */
export function toR1C1(content: unknown, row: number, column: number): unknown {
  if (typeof content !== "string" || !content.startsWith("=")) return content;
  const formula = content.slice(1);
  const rewritten = rewriteTokens(formula, (token) =>
    token.area === null
      ? undefined
      : formula.slice(token.start, token.end - token.text.length) + areaR1C1(token.area, row, column),
  );
  return `=${rewritten}`;
}

function areaR1C1(area: ReferenceArea, row: number, column: number): string {
  const r = (at: number, fixed: boolean): string => part("R", at, fixed, row);
  const c = (at: number, fixed: boolean): string => part("C", at, fixed, column);
  if (area.shape === "rows") return span(r(area.top, area.fixedTop), r(area.bottom, area.fixedBottom));
  if (area.shape === "columns") return span(c(area.left, area.fixedLeft), c(area.right, area.fixedRight));
  const first = r(area.top, area.fixedTop) + c(area.left, area.fixedLeft);
  return area.shape === "cell"
    ? first
    : `${first}:${r(area.bottom, area.fixedBottom)}${c(area.right, area.fixedRight)}`;
}

function span(first: string, last: string): string {
  return first === last ? first : `${first}:${last}`;
}

function part(letter: "R" | "C", at: number, fixed: boolean, from: number): string {
  if (fixed) return letter + String(at + 1);
  return at === from ? letter : `${letter}[${at - from}]`;
}

const reference =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(?<![\p{L}\p{N}_.\]])R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![\p{L}\p{N}_.([])/giu;

/** Content written in R1C1 notation for the cell, in A1 notation. Whole rows and columns (`R1`, `C1`) are not taken. */
export function fromR1C1(content: unknown, row: number, column: number): TypedContent {
  if (typeof content !== "string") {
    if (content === null || typeof content === "number" || typeof content === "boolean") return content;
    throw new HostError("InvalidArgument");
  }
  if (!content.startsWith("=")) return content;
  return content.replace(reference, (match: string, rowPart?: string, columnPart?: string) => {
    if (match.startsWith('"') || match.startsWith("'")) return match;
    const [top, fixedTop] = placed(rowPart, row);
    const [left, fixedLeft] = placed(columnPart, column);
    return areaText({
      shape: "cell",
      ...{ top, left, bottom: top, right: left },
      ...{ fixedTop, fixedLeft, fixedBottom: fixedTop, fixedRight: fixedLeft },
    });
  });
}

function placed(text: string | undefined, from: number): [number, boolean] {
  if (text === undefined) return [from, false];
  return text.startsWith("[") ? [from + Number(text.slice(1, -1)), false] : [Number(text) - 1, true];
}
