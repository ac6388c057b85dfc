import type { Strategy } from "../../kpi/strategy";
import type { CellGrid } from "../../workbook/cellGrid";
import type { OwnedSheetKey } from "../../workbook/sheetPlan";
import { mappingFormat, type StoredCell, type StoredMapping, type StoredOrigin } from "../../workbook/storedMapping";
import { figureKey } from "../findConflicts";
import type { MappedCell, MappingProposal } from "../mapping";
import type { DecidedCell, MappingDecision } from "../mappingDecision";
import { placeKey } from "./cellLookup";
import { learnAliases } from "./learnAliases";
import type { SourceLoss } from "./openLosses";
import { yearHeading } from "./yearHeading";

/** Its own lines say what its cells mean; kept here is only what a person decided about them. */
const RETURNS: OwnedSheetKey = "returns";

/** What a mapping to be kept is made of. */
export interface MappingToKeep {
  readonly strategy: Strategy;
  readonly grids: readonly CellGrid[];
  /** What is there, with every decision. */
  readonly proposal: MappingProposal;
  /** All decisions in force. */
  readonly decisions: readonly MappingDecision[];
  /** What the workbook remembered so far. */
  readonly before: StoredMapping | null;
  readonly losses: readonly SourceLoss[];
}

/**
 * The mapping to be kept: every cell taken with how it came to be, every 見送り, lost sources until they are mended, and
 * the names learned. Suggestions nobody decided about are not kept.
 */
export function storedMappingOf(keep: MappingToKeep): StoredMapping {
  const { strategy, proposal, decisions, before } = keep;
  const names = new Map(strategy.indicators.map(({ id, name }) => [id, name]));
  const grids = new Map(keep.grids.map((grid) => [grid.sheet, grid]));
  const origins = originsOf(decisions);
  const toStore = (cell: DecidedCell, scale: number | null, origin: StoredOrigin): StoredCell => {
    const { indicatorId, field, fiscalYear, ref, labelText } = cell;
    const label = labelText === "" ? null : cell.label;
    const grid = grids.get(ref.sheet);
    const isDated = field === "actual" && fiscalYear !== null && grid !== undefined;
    const heading = isDated ? yearHeading(grid, ref, fiscalYear) : null;
    return {
      indicatorId,
      indicatorName: names.get(indicatorId) ?? "",
      field,
      fiscalYear,
      ref,
      label,
      labelText,
      lastPlace: ref,
      lastLabelPlace: label,
      scale,
      heading: heading?.ref ?? null,
      headingText: heading?.text ?? "",
      lastHeadingPlace: heading?.ref ?? null,
      origin,
    };
  };
  const ownKept = new Set(keep.grids.flatMap(({ sheet, ownedAs }) => (ownedAs === RETURNS ? [sheet] : [])));
  const isKeptThere = (cell: MappedCell): boolean => ownKept.has(cell.ref.sheet) && !origins.has(keyOf(cell));
  const mapped = proposal.cells.filter((cell) => !isKeptThere(cell));
  const taken = mapped.map((cell) =>
    toStore(cell, cell.value === null ? null : cell.scale, origins.get(keyOf(cell)) ?? "found"),
  );
  const dropped = decisions.flatMap(({ verdict, cell }) =>
    verdict === "dropped" && names.has(cell.indicatorId) ? [toStore(cell, null, "dropped")] : [],
  );
  return {
    format: mappingFormat,
    isNewer: false,
    strategyId: strategy.id,
    strategyVersion: strategy.version,
    cells: [...taken, ...dropped, ...lostCells(before, keep.losses)],
    aliases: learnAliases(strategy, before?.aliases ?? [], decisions),
  };
}

/** One key per place and indicator: a confirmed cell may have been given its year since. */
function keyOf({ indicatorId, field, ref }: Pick<MappedCell, "indicatorId" | "field" | "ref">): string {
  return [indicatorId, field, placeKey(ref)].join("\u0000");
}

function originsOf(decisions: readonly MappingDecision[]): ReadonlyMap<string, StoredOrigin> {
  const origins = new Map<string, StoredOrigin>();
  for (const { verdict, cell } of decisions) {
    if (verdict === "accepted") origins.set(keyOf(cell), "confirmed");
    else if (verdict === "assigned" || verdict === "chosen") origins.set(keyOf(cell), verdict);
  }
  return origins;
}

/** The kept cells behind the losses, as they are: with nothing to refer to, but with their last known place. */
function lostCells(before: StoredMapping | null, losses: readonly SourceLoss[]): readonly StoredCell[] {
  const lost = new Set(
    losses.map((loss) => `${figureKey(loss)}\u0000${loss.from === null ? "" : placeKey(loss.from)}`),
  );
  return (before?.cells ?? [])
    .filter((cell) => {
      const place = cell.lastPlace ?? cell.ref;
      return cell.origin !== "dropped" && lost.has(`${figureKey(cell)}\u0000${place === null ? "" : placeKey(place)}`);
    })
    .map((cell) => ({ ...cell, isLost: true }));
}
