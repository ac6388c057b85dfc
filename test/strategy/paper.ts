import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Radicals of the PDF that NFKC does not repair, written apart from the product's own list. */
const radicals: Readonly<Record<string, string>> = { "⺠": "民" };

/** The text of the council paper, as it came out of the PDF. */
export const paperText = readFileSync(join(__dirname, "second-strategy-document.txt"), "utf8");

/** A text without what a PDF adds or takes: widths, radicals, blanks, line breaks, kinds of hyphen. */
export function plain(text: string): string {
  const repaired = text.replace(/[⺀-⻿]/g, (radical) => radicals[radical] ?? radical);
  return repaired.normalize("NFKC").replace(/\s/g, "").replace(/[−‐]/g, "-");
}

function between(start: RegExp, end: RegExp): readonly string[] {
  const lines = paperText.split(/\r?\n/);
  const pages: string[] = [];
  let page: string[] | null = null;
  for (const line of lines) {
    if (start.test(line)) page = [];
    if (page === null) continue;
    page.push(line);
    if (end.test(line) && page.length > 1) {
      pages.push(page.join("\n"));
      page = null;
    }
  }
  return pages;
}

const title = /^(基本目標|横断的な目標)[１-４] /;

/** The six pages of indicators, from their heading to the title of the goal printed under them. */
export const indicatorPages = between(/^\s*数値目標 現状値 目標値/, title);

/** The six pages of directions, policies and initiatives, likewise. */
export const directionPages = between(/^\s*[⽅方]向性\s*$/, title);
