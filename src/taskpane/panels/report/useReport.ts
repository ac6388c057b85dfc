import { useCallback, useReducer, useRef } from "react";
import type { PaneContext, ReportOrder } from "../../paneContext";
import { nextReportState } from "./reportState";
import type { ReportState } from "./reportState";

/** Runs the report and tells where it stands; one run at a time. */
export function useReport(
  context: Pick<PaneContext, "writeReport" | "describeFailure">,
  onWritten: () => void,
): {
  readonly state: ReportState;
  readonly start: (order: ReportOrder) => void;
  readonly cancel: () => void;
} {
  const [state, send] = useReducer(nextReportState, { phase: "idle" });
  const cancelled = useRef(false);
  const running = useRef(false);

  const start = useCallback(
    (order: ReportOrder) => {
      if (running.current) return;
      running.current = true;
      cancelled.current = false;
      send({ type: "started" });
      context
        .writeReport(order, {
          onProgress: (progress) => send({ type: "progressed", progress }),
          isCancelled: () => cancelled.current,
        })
        .then(
          (result) => {
            const hasNoIndicators = result.strategy.indicators.length === 0;
            if (!result.cancelled) send({ type: "finished", result });
            else send(hasNoIndicators ? { type: "refused", result } : { type: "stopped" });
            if (!result.cancelled) onWritten();
          },
          (error: unknown) => send({ type: "failed", failure: context.describeFailure(error) }),
        )
        .finally(() => {
          running.current = false;
        });
    },
    [context, onWritten],
  );

  const cancel = useCallback(() => {
    cancelled.current = true;
    send({ type: "cancelRequested" });
  }, []);

  return { state, start, cancel };
}
