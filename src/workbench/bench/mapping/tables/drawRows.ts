import type { Indicator } from "../../../../core/kpi/strategy";
import type { Notation } from "../draw/notationList";
import { unitSpellings, type UnitSpelling } from "../notations/units";
import type { ValueNotation } from "../notations/valueNotations";
import type { Scene } from "../scene/scene";
import { writeName } from "../scene/writeName";
import { mergeDraft, putCell, type DraftSheet } from "../sheets/draftSheet";
import { leavesOf, type HeaderNode } from "./columns";
import { drawField, type EntryPlace } from "./drawField";
import type { Entry } from "./entries";
import { wordsIn } from "./wordsIn";

export interface RowsRequest {
  readonly nodes: readonly HeaderNode[];
  readonly entries: readonly Entry[];
  readonly top: number;
  readonly left: number;
  readonly table: string;
  readonly traits: readonly string[];
  readonly values: Notation<ValueNotation>;
  readonly oddShare: number;
}

/** Fills one row per entry; returns the row behind the last. */
export function drawRows(scene: Scene, sheet: DraftSheet, request: RowsRequest): number {
  const { entries, left, top } = request;
  const leaves = leavesOf(request.nodes);
  const goals = scene.dealer.random.oneOf(["first", "every", "merged"] as const);
  const goalColumn = leaves.findIndex(({ column }) => column.role === "goal");
  let goalTop = top;
  entries.forEach((entry, index) => {
    const row = top + index;
    if (entry.kind === "heading") {
      putCell(sheet, row, left, entry.text);
      if (scene.dealer.random.chance(0.6))
        mergeDraft(sheet, { top: row, left, bottom: row, right: left + leaves.length - 1 });
      return;
    }
    const isFirst = goalOf(entries[index - 1]) !== goalOf(entry);
    if (isFirst) goalTop = row;
    drawEntry(scene, sheet, request, entry, row, goals === "every" || isFirst);
    if (goals === "merged" && goalColumn >= 0 && goalOf(entries[index + 1]) !== goalOf(entry)) {
      mergeDraft(sheet, { top: goalTop, left: left + goalColumn, bottom: row, right: left + goalColumn });
    }
  });
  return top + entries.length;
}

function goalOf(entry: Entry | undefined): string {
  return entry?.kind === "indicator" ? entry.indicator.goalId : (entry?.kind ?? "");
}

function drawEntry(
  scene: Scene,
  sheet: DraftSheet,
  request: RowsRequest,
  entry: Entry,
  row: number,
  showsGoal: boolean,
): void {
  const leaves = leavesOf(request.nodes);
  const before = request.entries.slice(0, row - request.top + 1);
  const number = before.filter(({ kind }) => kind === "indicator" || kind === "lookAlike").length;
  const hasUnitColumn = leaves.some(({ column }) => column.role === "unit");
  const place = placeEntry(scene, sheet, request, entry, { number, hasUnitColumn });
  leaves.forEach(({ column, words }, index) => {
    const at = request.left + index;
    if (column.role === "name") putCell(sheet, row, at, place.label);
    else {
      const text = wordsIn(scene, column, entry, { number, unit: place.unit, showsGoal });
      if (text === null) drawField(scene, place, entry, { row, column: at, holds: column, words });
      else putCell(sheet, row, at, text);
    }
  });
}

/** How an entry is called and in which unit its figures are kept. */
export function placeEntry(
  scene: Scene,
  sheet: DraftSheet,
  request: Pick<RowsRequest, "table" | "traits" | "values" | "oddShare">,
  entry: Entry,
  { number, hasUnitColumn }: { readonly number: number; readonly hasUnitColumn: boolean },
): EntryPlace {
  const { table, traits, values, oddShare } = request;
  const common = { sheet, table, traits, values, oddShare };
  if (entry.kind === "indicator") {
    const unit = unitOf(scene, entry.indicator);
    const tellsUnit = unit.scale !== 1 && !hasUnitColumn;
    const name = writeName(scene, entry.indicator, { unit: unit.text, tellsUnit, number });
    return { ...common, name, label: name.text, unit };
  }
  const label = entry.kind === "lookAlike" ? entry.lookAlike.name : entry.text;
  return { ...common, name: null, label, unit: null };
}

/** One way to state the unit of the indicator. */
function unitOf({ dealer }: Scene, { unit }: Indicator): UnitSpelling {
  const plain = { of: unit, text: unit === "%" ? "％" : unit, scale: 1 };
  if (unit === "" || !dealer.random.chance(0.6)) return plain;
  return dealer.dealWhere(unitSpellings, ({ of }) => of === unit)?.item ?? plain;
}
