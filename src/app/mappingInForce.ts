import type { Issue } from "../core/issues/issue";
import { applyDecisions } from "../core/mapping/applyDecisions";
import { decisionsInForce } from "../core/mapping/decisionsInForce";
import type { MappingProposal } from "../core/mapping/mapping";
import type { MappingDecision } from "../core/mapping/mappingDecision";
import { sayAnew } from "../core/mapping/sayAnew";
import { openLosses, type SourceLoss } from "../core/mapping/stored/openLosses";
import type { SourceChange } from "../core/mapping/stored/sourceChange";
import { sourceIssues } from "../core/mapping/stored/sourceIssues";
import { storedMappingOf } from "../core/mapping/stored/storedMappingOf";
import type { StoredMapping } from "../core/workbook/storedMapping";
import type { RememberedMapping } from "./rememberedMapping";

/** The mapping with every decision: the workbook's own, and this session's laid over them. */
export interface MappingInForce {
  readonly proposal: MappingProposal;
  readonly issues: readonly Issue[];
  /** All decisions that count, those the workbook remembers first. */
  readonly decisions: readonly MappingDecision[];
  /** What became of the sources since the mapping was kept. */
  readonly changesSince: readonly SourceChange[];
  /** Those of them that are lost and not mended yet. */
  readonly losses: readonly SourceLoss[];
  /** What a report writes down for the next time; null where a newer add-in's sheet must stay as it is. */
  readonly mappingToKeep: StoredMapping | null;
}

/** Applies this session's decisions over the remembered ones; reads nothing again. */
export function mappingInForce(remembered: RememberedMapping, ofThisRun: readonly MappingDecision[]): MappingInForce {
  const { strategy, grids, stored, merged } = remembered;
  const decisions = decisionsInForce(merged.decisions, ofThisRun);
  const { proposal, issues } = applyDecisions(merged, decisions, grids, strategy.indicators);
  const losses = openLosses(merged.changes, proposal, decisions);
  const before = stored;
  return {
    proposal,
    issues: [...sayAnew(issues, proposal, grids), ...sourceIssues(merged.changes, losses)],
    decisions,
    changesSince: merged.changes,
    losses,
    mappingToKeep:
      stored?.isNewer === true ? null : storedMappingOf({ strategy, grids, proposal, decisions, before, losses }),
  };
}
