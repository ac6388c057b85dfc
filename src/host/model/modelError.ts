export type ModelErrorCode =
  | "InvalidArgument"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "AccessDenied"
  | "InvalidReference"
  | "InvalidOperation"
  | "UnsupportedOperation"
  | "MergedRangeConflict"
  | "InsertDeleteConflict"
  | "NonBlankCellOffSheet"
  | "GeneralException";

/** A refusal of the workbook, with the code Excel's own JavaScript errors carry. */
export class ModelError extends Error {
  readonly code: ModelErrorCode;

  constructor(code: ModelErrorCode, message: string) {
    super(message);
    this.name = "ModelError";
    this.code = code;
  }
}
