import * as v from "valibot";
import type { Strategy } from "../kpi/strategy";
import { strategyContradictions } from "./strategyContradictions";
import type { StrategyProblem } from "./strategyProblem";
import { strategySchema } from "./strategySchema";

export interface ParsedStrategy {
  /** null where the definition has any problem. */
  readonly strategy: Strategy | null;
  readonly problems: readonly StrategyProblem[];
}

function indicatorIdAt(input: unknown, path: string): string | undefined {
  const index = /^indicators\.(\d+)/.exec(path)?.[1];
  const indicators = typeof input === "object" && input !== null && "indicators" in input ? input.indicators : null;
  if (index === undefined || !Array.isArray(indicators)) return undefined;
  const indicator: unknown = indicators[Number(index)];
  const id = typeof indicator === "object" && indicator !== null && "id" in indicator ? indicator.id : undefined;
  return typeof id === "string" && id !== "" ? id : undefined;
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === "string" && value.trim() === "");
}

function problemOf(issue: v.BaseIssue<unknown>, input: unknown): StrategyProblem {
  const path = v.getDotPath(issue) ?? "";
  const indicatorId = indicatorIdAt(input, path);
  const found = ["string", "number", "boolean"].includes(typeof issue.input)
    ? { found: issue.received.replace(/^"|"$/g, "") }
    : {};
  if (isMissing(issue.input))
    return { code: "value-missing", path, ...(indicatorId === undefined ? {} : { indicatorId }) };
  return { code: "value-invalid", path, ...(indicatorId === undefined ? {} : { indicatorId }), ...found };
}

/** A strategy from a definition of any origin; every problem is named by its place, nothing is thrown. [SD3] [SD4] */
export function parseStrategy(input: unknown): ParsedStrategy {
  const parsed = v.safeParse(strategySchema, input);
  if (!parsed.success) return { strategy: null, problems: parsed.issues.map((issue) => problemOf(issue, input)) };
  const problems = strategyContradictions(parsed.output);
  return { strategy: problems.length === 0 ? parsed.output : null, problems };
}
