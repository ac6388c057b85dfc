import type { MappedField } from "../../../../core/mapping/mapping";
import type { Indicator } from "../../../../core/kpi/strategy";
import type { LookAlike } from "../cities/city";
import type { Notation } from "../draw/notationList";
import type { UnitSpelling } from "../notations/units";
import type { ValueNotation } from "../notations/valueNotations";
import type { Scene } from "../scene/scene";
import type { WrittenName } from "../scene/writeName";
import { writeValue, type WrittenValue } from "../scene/writeValue";
import { putCell, type DraftCell, type DraftSheet } from "../sheets/draftSheet";
import type { Expectation } from "../truth";
import type { Column } from "./columns";
import type { Entry } from "./entries";
import { otherFigure } from "./otherFigure";

/** What the cells of one entry have in common. */
export interface EntryPlace {
  readonly sheet: DraftSheet;
  readonly table: string;
  readonly traits: readonly string[];
  readonly name: WrittenName | null;
  /** What is written where the name stands. */
  readonly label: string;
  /** null: no indicator of ours. */
  readonly unit: UnitSpelling | null;
  readonly values: Notation<ValueNotation>;
  readonly oddShare: number;
}

/** One cell: its place, what it holds and the words that say so. */
export interface FieldPlace {
  readonly row: number;
  readonly column: number;
  readonly holds: Column;
  readonly words: string;
}

/** Writes one cell of figures and notes what it truly is: a figure of an indicator, or only its look-alike. */
export function drawField(scene: Scene, place: EntryPlace, entry: Entry, at: FieldPlace): void {
  const field = fieldOf(at.holds);
  if (entry.kind === "indicator" && field !== null) drawFigure(scene, place, entry.indicator, field, at);
  else drawDecoy(scene, place, entry, at);
}

/** What a column's cells are of an indicator, and whether only in passing: yearly targets, last year's figures. */
function fieldOf({
  role,
}: Column): { readonly field: MappedField; readonly passing: "interim" | "previous" | null } | null {
  if (role === "annualTarget") return { field: "target", passing: "interim" };
  if (role === "previous") return { field: "actual", passing: "previous" };
  return role === "baseline" || role === "target" || role === "actual" ? { field: role, passing: null } : null;
}

function drawFigure(
  scene: Scene,
  place: EntryPlace,
  indicator: Indicator,
  { field, passing }: NonNullable<ReturnType<typeof fieldOf>>,
  at: FieldPlace,
): void {
  if (place.unit === null || place.name === null) throw new Error("an indicator without its unit and name");
  const { startYear } = scene.city.strategy.period;
  const { year } = at.holds;
  const style = { table: place.values, unit: place.unit, oddShare: place.oddShare };
  const written = isOpen(scene, indicator, field, year, passing !== null)
    ? unwritten
    : writeValue(
        scene,
        style,
        passing === "interim" ? interimTarget(indicator, year, scene) : indicator,
        field,
        year ?? scene.reportYear,
      );
  if (written.cell !== null) putCell(place.sheet, at.row, at.column, written.cell);
  const beforePlan = field === "actual" && year !== null && year < startYear;
  const undated: Expectation = field === "actual" && year === null ? "suggest" : "apply";
  scene.truths.push({
    indicatorId: indicator.id,
    field,
    fiscalYear: field === "baseline" ? null : year,
    ref: { sheet: place.sheet.name, row: at.row, column: at.column },
    ...figuresOf(written),
    expectation: weakest([
      place.name.expectation,
      written.expectation,
      undated,
      beforePlan || passing !== null ? "optional" : "apply",
    ]),
    origin: {
      table: place.table,
      traits: place.traits,
      label: place.label,
      spellings: place.name.spellings,
      heading: at.words,
      headings: at.holds.headings,
      value: written.notation,
    },
  });
}

const unwritten: WrittenValue = {
  cell: null,
  value: null,
  arrow: null,
  orNothing: false,
  expectation: "optional",
  notation: "blank",
};

/** Cells that stay empty: years still to come, and the steps of a plan that names only a direction. */
function isOpen(
  scene: Scene,
  indicator: Indicator,
  field: MappedField,
  year: number | null,
  passing: boolean,
): boolean {
  if (field === "actual") return year !== null && year > scene.reportYear;
  return field === "target" && passing && indicator.target.kind === "arrow";
}

function figuresOf({ value, arrow, orNothing }: WrittenValue): Pick<WrittenValue, "value" | "arrow" | "orNothing"> {
  return { value, arrow, orNothing };
}

function weakest(expectations: readonly Expectation[]): Expectation {
  if (expectations.includes("optional")) return "optional";
  return expectations.includes("suggest") ? "suggest" : "apply";
}

/** The plan as it would be with that year's step on the way to the target. */
function interimTarget(indicator: Indicator, year: number | null, { city }: Scene): Indicator {
  const { startYear, targetYear } = city.strategy.period;
  if (indicator.target.kind === "arrow" || year === null || year === targetYear) return indicator;
  const start = indicator.baseline ?? 0;
  const step = start + ((indicator.target.value - start) * (year - startYear)) / (targetYear - startYear);
  return { ...indicator, target: { kind: "number", value: Number(step.toFixed(indicator.decimals)) } };
}

function drawDecoy(scene: Scene, place: EntryPlace, entry: Entry, at: FieldPlace): void {
  const cell = decoyCell(scene, place, entry, at);
  if (cell === null) return;
  putCell(place.sheet, at.row, at.column, cell);
  const ref = { sheet: place.sheet.name, row: at.row, column: at.column };
  scene.decoys.push({ ref, what: `${entry.kind} ${at.holds.role} (${place.label} / ${at.words})` });
}

function decoyCell(scene: Scene, place: EntryPlace, entry: Entry, { holds }: FieldPlace): DraftCell | null {
  const { random } = scene.dealer;
  if (fieldOf(holds) === null) return otherFigure(scene, entry, holds.role);
  if (entry.kind === "lookAlike") return lookAlikeCell(scene, place, entry.lookAlike);
  if (entry.kind === "part") {
    const share = random.whole(20, 80) / 100;
    const whole = scene.figures.actual(entry.of, holds.year ?? scene.reportYear);
    return { value: Number((whole * share).toFixed(entry.of.decimals)) };
  }
  return entry.kind === "sum" ? { value: random.whole(200, 9000) } : null;
}

function lookAlikeCell({ dealer }: Scene, place: EntryPlace, { value, unit, decimals }: LookAlike): DraftCell {
  const { random } = dealer;
  const figure = Number((value * (0.9 + random.next() * 0.2)).toFixed(decimals));
  const isPercent = unit === "％";
  dealer.note(place.values.name);
  return place.values.item.write({ figure, decimals, unit, isPercent, field: "actual", bracketYear: null, random });
}
