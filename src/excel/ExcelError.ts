import { excelErrorText, unknownErrorText } from "./excelErrorText.ja";

/** Where a refusal happened; null where it is not known. */
export interface ExcelPlace {
  readonly sheet: string | null;
  readonly range: string | null;
  /** What we were doing, in Japanese: 「シートの読み取り」. */
  readonly doing: string;
}

/** The details of a refusal that help whoever looks into it; shown on request only. */
export interface ExcelErrorDetails {
  readonly location: string | null;
  readonly statement: string | null;
  readonly hostMessage: string | null;
}

/** A refusal of the host (or of ours on its behalf): the only thing the adapter throws. */
export class ExcelError extends Error {
  override readonly name = "ExcelError";
  readonly code: string;
  readonly place: ExcelPlace;
  /** What the user does next, in Japanese. */
  readonly nextStep: string;
  readonly details: ExcelErrorDetails;

  constructor(code: string, place: ExcelPlace, cause?: unknown, details: Partial<ExcelErrorDetails> = {}) {
    const text = excelErrorText[code] ?? unknownErrorText;
    const where =
      place.sheet === null ? "" : `シート「${place.sheet}」${place.range === null ? "" : ` ${place.range}`}：`;
    super(`${where}${text.what}${text.next}`, cause === undefined ? undefined : { cause });
    this.code = code;
    this.place = place;
    this.nextStep = text.next;
    this.details = {
      location: details.location ?? null,
      statement: details.statement ?? null,
      hostMessage: details.hostMessage ?? null,
    };
  }
}
