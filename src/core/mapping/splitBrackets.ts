import type { BracketKind } from "./bracketKind.ja";
import { bracketKind } from "./bracketKind.ja";
import { normalizeLabel } from "./normalizeLabel";

export interface Bracket {
  readonly kind: BracketKind;
  /** Normalised contents. */
  readonly content: string;
  /** false where the name goes on behind it: 保育所（園）待機児童数. */
  readonly atEnd: boolean;
}

export interface SplitName {
  /** The label as compared, without brackets and their contents. */
  readonly name: string;
  /** The label as compared with the contents in place, brackets taken off. */
  readonly joined: string;
  /** One sign in brackets amid a name stands for the sign before it too: 保育所（園）待機児童数 is 保育園待機児童数. */
  readonly alternatives: readonly string[];
  readonly brackets: readonly Bracket[];
}

const OPEN = "([{〔【〈《<≪〘〖";
const CLOSE = ")]}〕】〉》>≫〙〗";

const BRACKET = /[([{〔【〈《<≪〘〖]/;

interface Piece {
  readonly text: string;
  readonly inside: boolean;
}

/** Outermost brackets; one that is never closed reaches to the end. */
function pieces(text: string): readonly Piece[] {
  const found: Piece[] = [];
  let depth = 0;
  let piece = "";
  for (const character of text) {
    const opens = OPEN.includes(character);
    const closes = CLOSE.includes(character) && depth > 0;
    if ((opens && depth === 0) || (closes && depth === 1)) {
      if (piece.trim() !== "") found.push({ text: piece, inside: depth > 0 });
      piece = "";
    } else piece += character;
    depth += opens ? 1 : closes ? -1 : 0;
  }
  if (piece.trim() !== "") found.push({ text: piece, inside: depth > 0 });
  return found;
}

function alternativesOf(parts: readonly Piece[]): readonly string[] {
  return parts.flatMap((part, at) => {
    const before = parts[at - 1];
    const isOneSign = part.inside && [...part.text].length === 1 && /\p{Script=Han}/u.test(part.text);
    if (!isOneSign || before === undefined || before.inside || at === parts.length - 1) return [];
    const swapped = [...before.text].slice(0, -1).join("") + part.text;
    const name = parts.map((one, place) => (place === at - 1 ? swapped : one.inside ? "" : one.text)).join("");
    return [normalizeLabel(name)];
  });
}

/** Takes the brackets off a label and says what each holds (mapping spec §2). */
export function splitBrackets(label: string): SplitName {
  const normal = normalizeLabel(label);
  const plain = { name: normal, joined: normal, alternatives: [], brackets: [] };
  if (!BRACKET.test(normal)) return plain;
  const parts = pieces(normal);
  const outside = parts.filter((part) => !part.inside).map((part) => part.text);
  if (outside.length === 0) return plain;
  const brackets = parts.flatMap((part, at): readonly Bracket[] => {
    const atEnd = parts.slice(at + 1).every((later) => later.inside);
    return part.inside ? [{ kind: bracketKind(part.text, atEnd), content: part.text, atEnd }] : [];
  });
  return {
    name: normalizeLabel(outside.join("")),
    joined: normalizeLabel(parts.map((part) => part.text).join("")),
    alternatives: alternativesOf(parts),
    brackets,
  };
}
