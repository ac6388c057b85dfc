/** Paper size numbers of a file by the name Excel's object model gives them. */
export const PAPER_SIZES: ReadonlyMap<string, number> = new Map([
  ["Letter", 1],
  ["LetterSmall", 2],
  ["Tabloid", 3],
  ["Ledger", 4],
  ["Legal", 5],
  ["Statement", 6],
  ["Executive", 7],
  ["A3", 8],
  ["A4", 9],
  ["A4Small", 10],
  ["A5", 11],
  ["B4", 12],
  ["B5", 13],
  ["Folio", 14],
  ["Quatro", 15],
  ["Paper10x14", 16],
  ["Paper11x17", 17],
  ["Note", 18],
  ["Envelope9", 19],
  ["Envelope10", 20],
  ["EnvelopeDL", 27],
  ["EnvelopeC5", 28],
  ["EnvelopeC4", 30],
  ["EnvelopeB5", 34],
  ["EnvelopeMonarch", 37],
]);

/** Name of a paper size number; null for sizes the object model does not name. */
export function paperName(size: number): string | null {
  for (const [name, number] of PAPER_SIZES) if (number === size) return name;
  return null;
}
