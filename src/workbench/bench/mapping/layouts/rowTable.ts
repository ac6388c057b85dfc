import type { Indicator } from "../../../../core/kpi/strategy";
import type { Notation } from "../draw/notationList";
import { tableStyles, type ValueNotation } from "../notations/valueNotations";
import { yearText } from "../notations/years";
import { addDraftSheet, nextTable, type Scene } from "../scene/scene";
import type { DraftSheet } from "../sheets/draftSheet";
import { leavesOf, type HeaderNode } from "../tables/columns";
import { drawHeader } from "../tables/drawHeader";
import { drawRows } from "../tables/drawRows";
import { drawNotes, drawTitle, subjectOf } from "../tables/drawSurroundings";
import { withLookAlikes, withRowsOfOffice } from "../tables/entries";
import { manyRowStructures, oneRowStructures, planColumns, type YearStructure } from "../tables/planColumns";

/** How one office keeps its tables of one row per indicator. */
export interface RowTableHabit {
  readonly structure: YearStructure;
  readonly nodes: readonly HeaderNode[];
  readonly values: Notation<ValueNotation>;
  readonly oddShare: number;
  readonly left: number;
  readonly merging: "merged" | "open";
}

export function rowTableHabit(scene: Scene, rows: "one" | "many" | "any"): RowTableHabit {
  const { random } = scene.dealer;
  const structures: readonly YearStructure[] =
    rows === "one"
      ? oneRowStructures
      : rows === "many"
        ? manyRowStructures
        : [...oneRowStructures, ...manyRowStructures];
  const structure = random.oneOf(structures);
  return {
    structure,
    nodes: planColumns(scene, structure),
    values: scene.dealer.deal(tableStyles),
    oddShare: random.oneOf([0.02, 0.1, 0.2]),
    left: random.oneOf([0, 0, 0, 1]),
    merging: random.chance(0.75) ? "merged" : "open",
  };
}

export interface RowTableRequest {
  readonly sheet: DraftSheet;
  readonly indicators: readonly Indicator[];
  readonly top: number;
  /** Added to the office's usual first column. */
  readonly shift?: number;
}

/** One table with its header; returns the row behind it. */
export function drawRowTable(scene: Scene, habit: RowTableHabit, request: RowTableRequest): number {
  const { sheet, indicators, top, shift = 0 } = request;
  const left = habit.left + shift;
  const depth = drawHeader(sheet, habit.nodes, { top, left }, habit.merging);
  const entries = withRowsOfOffice(scene, withLookAlikes(scene, indicators));
  const traits = traitsOf(habit, shift);
  const bottom = drawRows(scene, sheet, { ...habit, entries, top: top + depth, left, table: nextTable(scene), traits });
  hideSome(scene, sheet, { top: top + depth, bottom: bottom - 1, left, width: leavesOf(habit.nodes).length });
  return bottom;
}

function traitsOf({ structure, nodes, merging }: RowTableHabit, shift: number): readonly string[] {
  const roles = leavesOf(nodes).map(({ column }) => column.role);
  return [
    structure,
    `headers ${merging}`,
    ...(roles.includes("baselineYear") ? ["baseline split into value and year"] : []),
    ...(roles.includes("unit") ? [] : ["no unit column"]),
    ...(roles.includes("goal") ? ["goal column"] : []),
    ...(roles.includes("policy") ? ["policy column"] : []),
    ...(roles.includes("spacer") ? ["blank column"] : []),
    ...(shift > 0 ? ["beside another table"] : []),
  ];
}

/** A sheet with its title, one table and notes. The year of a single column stands in the title or the sheet's name. */
export function drawRowSheet(scene: Scene, habit: RowTableHabit, name: string, indicators: readonly Indicator[]): void {
  const { random } = scene.dealer;
  const tellsYear = habit.structure === "titleYear";
  const byName = tellsYear && random.chance(0.2);
  const year = yearText(scene.year.item, scene.reportYear);
  const sheet = addDraftSheet(scene, byName ? `${year}${name}` : name);
  const top = drawTitle(scene, sheet, subjectOf(scene), tellsYear && !byName);
  const bottom = drawRowTable(scene, habit, { sheet, indicators, top });
  drawNotes(scene, sheet, bottom, habit.left);
}

/** Rows and columns are now and then hidden by hand: old figures, remarks. */
function hideSome(
  scene: Scene,
  sheet: DraftSheet,
  {
    top,
    bottom,
    left,
    width,
  }: { readonly top: number; readonly bottom: number; readonly left: number; readonly width: number },
): void {
  const { random } = scene.dealer;
  if (random.chance(0.08)) sheet.hiddenRows.add(random.whole(top, bottom));
  if (random.chance(0.08)) sheet.hiddenColumns.add(left + random.whole(2, width - 1));
}
