/** Codes of Excel's JavaScript errors; `NotImplemented` is the host's own and names a member it lacks. */
export type HostErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "Conflict"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidObjectPath"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NotImplemented"
  | "RequestAborted"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "ActivityLimitReached"
  | "UnsupportedOperation"
  | (string & {});

const messages: Readonly<Record<string, string>> = {
  AccessDenied: "You cannot perform the requested operation.",
  ActivityLimitReached: "Activity limit has been reached.",
  Conflict: "Request could not be processed because of a conflict.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidObjectPath: "The object path is not valid.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
  UnsupportedOperation: "The operation being attempted is not supported.",
};

const statusCodes: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  ActivityLimitReached: 429,
  ApiNotFound: 404,
  Conflict: 409,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
  UnsupportedOperation: 501,
};

/** A refusal that reaches the add-in as an `OfficeExtension.Error` with this code. */
export class HostError extends Error {
  readonly code: HostErrorCode;
  /** `Class.member` in the add-in's spelling, set where the refusal leaves a member. */
  location: string | null = null;

  /** Without a message, Excel's own English one for the code. */
  constructor(code: HostErrorCode, message?: string) {
    super(message ?? messages[code] ?? messages["GeneralException"]);
    this.name = "HostError";
    this.code = code;
  }
}

/** The HTTP status the client is told for the code. */
export function statusCodeOf(code: string): number {
  return statusCodes[code] ?? 400;
}

/** Any failure inside a member, with its place; what is no refusal is a fault of the host and says so. */
export function refusalAt(location: string, error: unknown): HostError {
  const refusal = asRefusal(error);
  refusal.location ??= location;
  return refusal;
}

function asRefusal(error: unknown): HostError {
  if (error instanceof HostError) return error;
  if (!(error instanceof Error)) return new HostError("GeneralException", `workbook host: ${String(error)}`);
  if ("code" in error && typeof error.code === "string") return new HostError(error.code, error.message);
  return new HostError("GeneralException", `workbook host: ${error.stack ?? error.message}`);
}
