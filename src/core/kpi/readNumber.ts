/** A number at the beginning of a text, and what stands behind it. */
export interface NumberRead {
  readonly figure: number;
  readonly rest: string;
}

const SIGN = /^(?:\+|[-△▲∆ー](?=[\d.¥]))/;
const PLAIN = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?![\d,.]*\d)/;
const STEPS: Readonly<Record<string, number>> = { 兆: 1e12, 億: 1e8, 万: 1e4, 千: 1e3 };

function readPlain(text: string): NumberRead | null {
  const found = PLAIN.exec(text);
  if (found === null) return null;
  return { figure: Number(found[0].replaceAll(",", "")), rest: text.slice(found[0].length) };
}

/** 3,737万8千, 9兆1,400億, 1万5000: two terms or more, falling. One term (544千人) is a number with a larger unit. */
function readTerms(text: string): NumberRead | null {
  let sum = 0;
  let terms = 0;
  let limit = Infinity;
  let rest = text;
  for (;;) {
    const part = readPlain(rest);
    if (part === null || !Number.isInteger(part.figure)) break;
    const step = STEPS[part.rest.charAt(0)] ?? 1;
    if (step >= limit || part.figure * step >= limit) return null;
    sum += part.figure * step;
    terms += 1;
    limit = step;
    rest = step === 1 ? part.rest : part.rest.slice(1);
    if (step === 1) break;
  }
  return terms >= 2 ? { figure: sum, rest } : null;
}

/**
 * The number a folded, spaceless text begins with: sign (− △ ▲ ー directly before a digit), commas every three digits,
 * decimals, 兆億万千 in several terms. null where there is none, or its commas do not group (4億3,0000万).
 */
export function readNumber(text: string): NumberRead | null {
  const sign = SIGN.exec(text)?.[0] ?? "";
  const unsigned = text.slice(sign.length);
  const read = readTerms(unsigned) ?? readPlain(unsigned);
  if (read === null) return null;
  const figure = sign === "" || sign === "+" ? read.figure : -read.figure;
  return { figure: figure === 0 ? 0 : figure, rest: read.rest };
}
