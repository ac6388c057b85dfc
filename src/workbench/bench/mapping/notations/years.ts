import { notationList } from "../draw/notationList";

/** A fiscal year as a header shows it: text, or a number under a number format. */
export interface YearWords {
  readonly value: string | number;
  readonly format?: string;
}

export type WriteYear = (fiscalYear: number) => YearWords;

const wide = (text: string | number): string =>
  String(text).replace(/[0-9A-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

/** Years of the era: 2024 → 6 of 令和, 2018 → 30 of 平成 (a fiscal year that began in one era keeps its name; 2019 is 元). */
function era(year: number): { readonly name: string; readonly letter: string; readonly number: string } {
  if (year >= 2019) return { name: "令和", letter: "R", number: year === 2019 ? "元" : String(year - 2018) };
  return { name: "平成", letter: "H", number: String(year - 1988) };
}

const kanjiDigits = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
function kanji(text: string): string {
  const number = Number(text);
  if (!Number.isInteger(number)) return text;
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  return `${tens > 1 ? kanjiDigits[tens] : ""}${tens > 0 ? "十" : ""}${ones > 0 ? kanjiDigits[ones] : ""}`;
}

/** Excel holds 令和 years as numbers under a format too: 6 shown as R6. From 2020 on, where the era year is a number. */
const eraNumber =
  (format: string, text: (year: number) => string): WriteYear =>
  (year) =>
    year >= 2020 ? { value: year - 2018, format } : { value: text(year) };

/** How staff write a fiscal year over a column, beside a row, in a title. */
export const yearNotations = notationList<WriteYear>("year", [
  (year) => ({ value: `令和${era(year).number}年度`.replace("令和", era(year).name) }),
  (year) => ({ value: `${era(year).letter}${era(year).number}` }),
  (year) => ({ value: `${era(year).letter}${era(year).number}年度` }),
  (year) => ({ value: `${era(year).name}${wide(era(year).number)}年度` }),
  (year) => ({ value: wide(`${era(year).letter}${era(year).number}`) }),
  (year) => ({ value: `${year}年度` }),
  (year) => ({ value: year }),
  (year) => ({ value: `${era(year).name}${era(year).number}年度（${year}年度）` }),
  (year) => ({ value: `${era(year).letter}${era(year).number}(${year})` }),
  (year) => ({ value: `${year}年度（${era(year).name}${era(year).number}年度）` }),
  (year) => ({ value: `${era(year).name}\n${era(year).number}年度` }),
  (year) => ({ value: `${year}\n(${era(year).letter}${era(year).number})` }),
  (year) => ({ value: `${wide(`${era(year).letter}${era(year).number}`)}年度` }),
  (year) => ({ value: year, format: '0"年度"' }),
  (year) => ({ value: `${era(year).letter}.${era(year).number}` }),
  (year) => ({ value: `${era(year).name}${kanji(era(year).number)}年度` }),
  (year) => ({ value: `FY${year}` }),
  (year) => ({ value: `${era(year).name} ${era(year).number} 年度` }),
  eraNumber('"R"0', (year) => `${era(year).letter}${era(year).number}`),
  eraNumber('"令和"0"年度"', (year) => `${era(year).name}${era(year).number}年度`),
  (year) => ({ value: `${era(year).letter}${era(year).number.padStart(2, "0")}` }),
  (year) => ({ value: `${era(year).name}　${wide(era(year).number)}　年度` }),
  (year) => ({ value: wide(year) }),
  (year) => ({ value: `${era(year).letter}${era(year).number}年度\n(${year})` }),
]);

/** Years that are told by the day the figure was taken: a fiscal year ends on 31 March of the next calendar year. */
export const yearEndNotations = notationList<WriteYear>("yearEnd", [
  (year) => ({ value: `${era(year + 1).name}${era(year + 1).number}年3月31日現在` }),
  (year) => ({ value: `${era(year + 1).letter}${era(year + 1).number}.3.31現在` }),
  (year) => ({ value: `${era(year).letter}${era(year).number}年度末` }),
  (year) => ({ value: `${era(year).name}${era(year).number}年度末時点` }),
  (year) => ({ value: `${year + 1}年3月末` }),
  (year) => ({ value: `${era(year + 1).name}${era(year + 1).number}年3月末現在` }),
]);

/** A year as one plain text, for sentences, titles and brackets. */
export function yearText(write: WriteYear, year: number): string {
  const { value, format } = write(year);
  const text = format === undefined ? String(value) : format.replaceAll('"', "").replace("0", String(value));
  return text.replaceAll("\n", "");
}

export { wide as wideText };
