import type { StatusId } from "./scheme";

/** 評価（決定）: what people decided beside the computed 判定, which stays as it is. */
export interface Decision {
  readonly indicatorId: string;
  readonly fiscalYear: number;
  /** null: the words are none of the scheme's; they are kept as they are. */
  readonly status: StatusId | null;
  /** As it was written. */
  readonly text: string;
  readonly reason: string;
}

/** Whether a decision still lacks the reason it needs for being unlike the computed 判定. [PD1] */
export function lacksReason({ status, text, reason }: Decision, computed: StatusId): boolean {
  return text.trim() !== "" && status !== computed && reason.trim() === "";
}
