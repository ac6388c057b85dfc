import type { Issue } from "../issues/issue";
import type { Strategy } from "../kpi/strategy";
import type { MappingProposal } from "./mapping";

/** Checks of the figures taken (mapping spec §4), for a report of fiscal year `reportYear`. */
export function checkFigures(_strategy: Strategy, _proposal: MappingProposal, _reportYear: number): readonly Issue[] {
  return [];
}
