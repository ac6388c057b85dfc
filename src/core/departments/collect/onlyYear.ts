import type { AnswerPlace, RefusedReturn, ReturnReading } from "./returnedAnswer";

/** The year being collected where nobody says: the latest any sheet is of; null: no sheet came. */
export function latestYear({ sheets }: ReturnReading): number | null {
  return sheets.length === 0 ? null : Math.max(...sheets.map(({ fiscalYear }) => fiscalYear));
}

/** The reading without sheets of other years, which are refused whole. Years are report years (fiscal). */
export function onlyYear(reading: ReturnReading, year: number): ReturnReading {
  const others = reading.sheets.filter(({ fiscalYear }) => fiscalYear !== year);
  const out = new Set(others.map(({ place }) => sheetKey(place)));
  const isIn = ({ place }: { readonly place: AnswerPlace }): boolean => !out.has(sheetKey(place));
  const refused = others.map(({ place: { file, sheet }, fiscalYear }): RefusedReturn => ({
    fault: "otherYear",
    file,
    sheet,
    fiscalYear,
  }));
  return {
    sheets: reading.sheets.filter(isIn),
    answers: reading.answers.filter(isIn),
    rejected: reading.rejected.filter(isIn),
    refused: [...reading.refused, ...refused],
  };
}

/** One sheet of one file. */
export function sheetKey({ file, sheet }: Pick<AnswerPlace, "file" | "sheet">): string {
  return `${file}\u0000${sheet}`;
}
