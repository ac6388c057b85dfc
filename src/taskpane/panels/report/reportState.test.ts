import { nextReportState } from "./reportState";
import type { ReportEvent, ReportState } from "./reportState";

const progress = { step: "write", done: 1, total: 3 } as const;
const failure = { sentence: "できません。", details: null };
const running: ReportState = { phase: "running", progress: null, cancelling: false };

describe("the making of a report", () => {
  test.each<readonly [string, ReportState, ReportEvent, ReportState]>([
    ["starts", { phase: "idle" }, { type: "started" }, running],
    ["starts anew after a failure", { phase: "failed", failure }, { type: "started" }, running],
    ["goes on", running, { type: "progressed", progress }, { ...running, progress }],
    ["is asked to stop", running, { type: "cancelRequested" }, { ...running, cancelling: true }],
    [
      "goes on a little while stopping",
      { ...running, cancelling: true },
      { type: "progressed", progress },
      { phase: "running", progress, cancelling: true },
    ],
    ["fails", running, { type: "failed", failure }, { phase: "failed", failure }],
    ["is stopped", { ...running, cancelling: true }, { type: "stopped" }, { phase: "cancelled" }],
  ])("%s", (_name, before, event, after) => {
    expect(nextReportState(before, event)).toEqual(after);
  });

  test.each<ReportState>([{ phase: "idle" }, { phase: "failed", failure }, { phase: "cancelled" }])(
    "late news changes nothing: $phase",
    (state) => {
      expect(nextReportState(state, { type: "progressed", progress })).toBe(state);
      expect(nextReportState(state, { type: "cancelRequested" })).toBe(state);
    },
  );
});
