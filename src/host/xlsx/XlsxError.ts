/** Why a file could not be opened or written. */
export type XlsxErrorCode =
  /** No bytes at all. */
  | "empty"
  /** Neither a zip package nor anything recognised below. */
  | "notZip"
  /** Password-protected workbook (OLE2 container with an encrypted package). */
  | "encrypted"
  /** Workbook of Excel 97–2003 (.xls). */
  | "legacyXls"
  /** HTML saved under the name of a workbook. */
  | "html"
  /** Plain text or CSV saved under the name of a workbook. */
  | "text"
  /** A zip package, but not a workbook (.docx, .pptx, .ods …). */
  | "notWorkbook"
  /** Binary workbook (.xlsb). */
  | "binaryWorkbook"
  /** Broken zip, missing part or malformed XML; `part` names it where known. */
  | "corrupt"
  /** Too large to be opened safely. */
  | "tooLarge"
  /** A formula cell would be saved without a result; `sheet` and `cell` name it. */
  | "missingResult";

/** A file that cannot be opened, or a workbook that must not be saved. */
export class XlsxError extends Error {
  override readonly name = "XlsxError";
  readonly code: XlsxErrorCode;
  /** Part of the package, e.g. `xl/workbook.xml`. */
  readonly part: string | null;
  readonly sheet: string | null;
  /** Address such as `F12`. */
  readonly cell: string | null;

  constructor(
    code: XlsxErrorCode,
    message: string,
    place: { part?: string; sheet?: string; cell?: string; cause?: unknown } = {},
  ) {
    super(message, place.cause === undefined ? undefined : { cause: place.cause });
    this.code = code;
    this.part = place.part ?? null;
    this.sheet = place.sheet ?? null;
    this.cell = place.cell ?? null;
  }
}
