import { useCallback, useReducer, useRef } from "react";
import type { PaneContext } from "../../paneContext";
import { nextReportState } from "./reportState";
import type { ReportState } from "./reportState";

/** Runs the report and tells where it stands; one run at a time. */
export function useReport(context: PaneContext): {
  readonly state: ReportState;
  readonly start: (reportYear: number | null) => void;
  readonly cancel: () => void;
} {
  const [state, send] = useReducer(nextReportState, { phase: "idle" });
  const cancelled = useRef(false);
  const running = useRef(false);

  const start = useCallback(
    (reportYear: number | null) => {
      if (running.current) return;
      running.current = true;
      cancelled.current = false;
      send({ type: "started" });
      context
        .writeReport(reportYear, {
          onProgress: (progress) => send({ type: "progressed", progress }),
          isCancelled: () => cancelled.current,
        })
        .then(
          (result) => send(result.cancelled ? { type: "stopped" } : { type: "finished", result }),
          (error: unknown) => send({ type: "failed", failure: context.describeFailure(error) }),
        )
        .finally(() => {
          running.current = false;
        });
    },
    [context],
  );

  const cancel = useCallback(() => {
    cancelled.current = true;
    send({ type: "cancelRequested" });
  }, []);

  return { state, start, cancel };
}
