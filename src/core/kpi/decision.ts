import type { StatusId } from "./scheme";

/** 評価（決定）: what people decided beside the computed 判定, which stays as it is. */
export interface Decision {
  readonly indicatorId: string;
  readonly fiscalYear: number;
  readonly status: StatusId;
  readonly reason: string;
}

/** Whether a decision still lacks the reason it needs for being unlike the computed 判定. [PD1] */
export function lacksReason(decision: Decision, computed: StatusId): boolean {
  return decision.status !== computed && decision.reason.trim() === "";
}
