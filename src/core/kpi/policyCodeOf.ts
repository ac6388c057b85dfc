import type { Indicator } from "./strategy";

/** The 施策 an indicator belongs to: 4-1 for the 基本事業 4-1-5; null where the plan names none. [SM5] */
export function policyCodeOf({ policyCode }: Pick<Indicator, "policyCode">): string | null {
  if (policyCode === null) return null;
  return /^\d+-\d+/.exec(policyCode)?.[0] ?? policyCode;
}
