/** What is particular to Japanese Excel in a number format, put into words the formatter knows. */

const COLOURS: Record<string, string> = {
  黒: "Black",
  青: "Blue",
  水: "Cyan",
  緑: "Green",
  紫: "Magenta",
  赤: "Red",
  白: "White",
  黄: "Yellow",
};

/** Quoted literals, escaped and padding characters, and bracketed parts; the rest is the format's own letters. */
const PARTS = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|[^"\\_*[]+|[\s\S]/gu;

/** Japanese names of colours and of "General" in their English spelling. */
export function englishFormat(format: string): string {
  return format
    .replace(/G\/標準/g, "General")
    .replace(/\[(黒|青|水|緑|紫|赤|白|黄)\]/g, (_, name: string) => `[${COLOURS[name] ?? "Black"}]`)
    .replace(/\[色\s*(\d+)\]/g, "[Color$1]");
}

const ERAS = [
  { from: 43586, year: 2019, letter: "R", short: "令", name: "令和" },
  { from: 32516, year: 1989, letter: "H", short: "平", name: "平成" },
  { from: 9856, year: 1926, letter: "S", short: "昭", name: "昭和" },
  { from: 4595, year: 1912, letter: "T", short: "大", name: "大正" },
  { from: 0, year: 1868, letter: "M", short: "明", name: "明治" },
] as const;

export interface EraYear {
  readonly letter: string;
  readonly short: string;
  readonly name: string;
  /** Year of the era, 1 for 元年. */
  readonly year: number;
}

/** Year of the Christian calendar of a serial of the 1900 date system. */
export function yearOfSerial(serial: number): number {
  const days = serial < 60 ? serial + 1 : serial;
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(days) * 86400000).getUTCFullYear();
}

/** The Japanese era of a day given as serial of the 1900 date system. */
export function eraOfSerial(serial: number): EraYear {
  const era = ERAS.find((e) => serial >= e.from) ?? ERAS[4];
  return { letter: era.letter, short: era.short, name: era.name, year: yearOfSerial(serial) - era.year + 1 };
}

/** The first year of an era by its letter or name (R, 令, 令和 …), or null. */
export function eraStart(word: string): number | null {
  const era = ERAS.find((e) => e.letter === word.toUpperCase() || e.short === word || e.name === word);
  return era === undefined ? null : era.year;
}

const WEEKDAYS = "日月火水木金土";

function literal(text: string): string {
  return `"${text}"`;
}

function dateLetters(letters: string, serial: number, gannen: boolean): string {
  const era = eraOfSerial(serial);
  const weekday = WEEKDAYS[(((Math.floor(serial) - 1) % 7) + 7) % 7] ?? "";
  const year = gannen && era.year === 1 ? "元" : String(era.year);
  return letters.replace(/General|AM\/PM|A\/P|g{1,3}|e{1,2}|r{1,2}|a{3,4}/gi, (token) => {
    const lower = token.toLowerCase();
    if (lower[0] === "g" && lower !== "general") {
      return literal(lower.length === 1 ? era.letter : lower.length === 2 ? era.short : era.name);
    }
    if (lower === "e") return literal(year);
    if (lower === "ee") return literal(year.padStart(2, "0"));
    if (lower === "r") return literal(year.padStart(2, "0"));
    if (lower === "rr") return literal(era.name + year.padStart(2, "0"));
    if (lower === "aaa") return literal(weekday);
    if (lower === "aaaa") return literal(`${weekday}曜日`);
    return token;
  });
}

/** True when the format shows an era year or a Japanese weekday, which the formatter does not know. */
export function hasJapaneseDateParts(format: string): boolean {
  for (const part of format.match(PARTS) ?? []) {
    if (/^["\\_*[]/.test(part)) continue;
    const letters = part.replace(/General|AM\/PM|A\/P|[0#?.]E[+-]/gi, "");
    if (/[ger]|aaa/i.test(letters)) return true;
  }
  return false;
}

/** Replaces era and weekday parts by what they show for the day (serial of the 1900 date system). */
export function withJapaneseDateParts(format: string, serial: number): string {
  const gannen = /gannen/i.test(format);
  const parts = format.match(PARTS) ?? [];
  return parts
    .map((part) => {
      if (/^\[\$-[^\]]*gannen\]$/i.test(part)) return "[$-411]";
      return /^["\\_*[]/.test(part) ? part : dateLetters(part, serial, gannen);
    })
    .join("");
}
