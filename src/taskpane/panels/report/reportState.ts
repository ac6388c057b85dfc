import type { WriteReportResult } from "../../../app/writeReport";
import type { Progress } from "../../../core/workbook/workbook";
import type { Failure } from "../../paneContext";

/** Where the making of a report stands. */
export type ReportState =
  | { readonly phase: "idle" }
  | { readonly phase: "running"; readonly progress: Progress | null; readonly cancelling: boolean }
  | { readonly phase: "done"; readonly result: WriteReportResult }
  /** The workbook's own definition has no usable indicator; nothing was written. */
  | { readonly phase: "undefined"; readonly result: WriteReportResult }
  | { readonly phase: "failed"; readonly failure: Failure }
  | { readonly phase: "cancelled" };

export type ReportEvent =
  | { readonly type: "started" }
  | { readonly type: "progressed"; readonly progress: Progress }
  | { readonly type: "cancelRequested" }
  | { readonly type: "finished"; readonly result: WriteReportResult }
  | { readonly type: "refused"; readonly result: WriteReportResult }
  | { readonly type: "failed"; readonly failure: Failure }
  | { readonly type: "stopped" };

/** The next state. News of a run that is over changes nothing. */
export function nextReportState(state: ReportState, event: ReportEvent): ReportState {
  if (event.type === "started") return { phase: "running", progress: null, cancelling: false };
  if (state.phase !== "running") return state;
  switch (event.type) {
    case "progressed":
      return { ...state, progress: event.progress };
    case "cancelRequested":
      return { ...state, cancelling: true };
    case "finished":
      return { phase: "done", result: event.result };
    case "refused":
      return { phase: "undefined", result: event.result };
    case "failed":
      return { phase: "failed", failure: event.failure };
    case "stopped":
      return { phase: "cancelled" };
  }
}
