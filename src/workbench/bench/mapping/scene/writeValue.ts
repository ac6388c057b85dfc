import type { MappedField } from "../../../../core/mapping/mapping";
import type { Indicator } from "../../../../core/kpi/strategy";
import type { Notation } from "../draw/notationList";
import { arrowWords, missingWords } from "../notations/missingWords";
import type { UnitSpelling } from "../notations/units";
import { oddValues, type ValueNotation, type WrittenFigure } from "../notations/valueNotations";
import { yearText } from "../notations/years";
import type { DraftCell } from "../sheets/draftSheet";
import type { Expectation } from "../truth";
import type { Scene } from "./scene";

/** How one row's figures are kept. */
export interface ValueStyle {
  readonly table: Notation<ValueNotation>;
  /** Unit and size of the row's figures. */
  readonly unit: UnitSpelling;
  /** Share of cells written unlike the table. */
  readonly oddShare: number;
}

/** A figure in its cell and what it truly is. `cell` null: the cell stays empty. */
export interface WrittenValue {
  readonly cell: DraftCell | null;
  readonly value: number | null;
  readonly arrow: "↑" | "↓" | null;
  readonly orNothing: boolean;
  readonly expectation: Expectation;
  readonly notation: string;
}

const MISSING_SHARE = 0.05;
const BLANK_SHARE = 0.03;
const ERROR_SHARE = 0.008;
const errors: readonly DraftCell[] = [
  { value: "#DIV/0!", formula: "1/0" },
  { value: "#N/A", formula: "NA()" },
];

/** A figure of an indicator as staff write it: `year` is that of an actual, for the other fields it does not matter. */
export function writeValue(
  scene: Scene,
  style: ValueStyle,
  indicator: Indicator,
  field: MappedField,
  year: number,
): WrittenValue {
  const figure = figureOf(scene, indicator, field, year);
  if (figure === null) return withoutFigure(scene, indicator, field);
  return (field === "actual" ? gap(scene, year) : null) ?? withFigure(scene, style, indicator, field, figure);
}

function figureOf(scene: Scene, indicator: Indicator, field: MappedField, year: number): number | null {
  if (field === "actual") return scene.figures.actual(indicator, year);
  if (field === "baseline") return indicator.baseline;
  return indicator.target.kind === "number" ? indicator.target.value : null;
}

function withoutFigure(scene: Scene, indicator: Indicator, field: MappedField): WrittenValue {
  const nothing = { value: null, arrow: null, orNothing: false, expectation: "apply" } as const;
  if (field === "baseline" || indicator.target.kind !== "arrow") {
    return { ...nothing, cell: { value: scene.dealer.random.oneOf(["―", "－", "-"]) }, notation: "missing baseline" };
  }
  const { arrow } = indicator.target;
  const { name, item } = scene.dealer.deal(arrowWords);
  return { ...nothing, cell: { value: item[arrow === "↑" ? 0 : 1] }, arrow, notation: name };
}

/** Now and then a year has no figure. */
function gap({ dealer }: Scene, year: number): WrittenValue | null {
  const { random } = dealer;
  const nothing = { value: null, arrow: null, orNothing: false } as const;
  if (random.chance(BLANK_SHARE)) return { ...nothing, cell: null, expectation: "optional", notation: "blank" };
  if (random.chance(ERROR_SHARE)) {
    return { ...nothing, cell: random.oneOf(errors), expectation: "apply", notation: "error value" };
  }
  if (!random.chance(MISSING_SHARE)) return null;
  const { name, item } = dealer.deal(missingWords);
  const short = (each: number): string =>
    yearText((y) => ({ value: y >= 2020 ? `R${y - 2018}` : `H${y - 1988}` }), each);
  const value = item.replace("{y}", short(year)).replace("{n}", short(year + 2));
  return { ...nothing, cell: { value }, expectation: "apply", notation: name };
}

function withFigure(
  { dealer }: Scene,
  { table, unit, oddShare }: ValueStyle,
  indicator: Indicator,
  field: MappedField,
  figure: number,
): WrittenValue {
  const { random } = dealer;
  const decimals = Math.max(
    0,
    unit.scale > 1 ? indicator.decimals + Math.ceil(Math.log10(unit.scale)) : indicator.decimals,
  );
  const kept = unit.scale < 1 ? 0 : decimals;
  const inSheet = Number((figure / unit.scale).toFixed(kept));
  const written: WrittenFigure = {
    figure: inSheet,
    decimals: unit.scale === 1 ? indicator.decimals : kept,
    unit: unit.text,
    isPercent: indicator.unit === "%",
    field,
    bracketYear:
      indicator.baselineYear === null
        ? null
        : `${indicator.baselineYear >= 2019 ? "R" : "H"}${eraYear(indicator.baselineYear)}`,
    random,
  };
  const odd = random.chance(oddShare) ? dealer.dealWhere(oddValues, ({ suits }) => suits(written)) : null;
  const notation = odd ?? table;
  if (odd === null) dealer.note(table.name);
  return {
    cell: notation.item.write(written),
    value: Number((inSheet * unit.scale).toPrecision(12)),
    arrow: null,
    orNothing: notation.item.orNothing === true,
    expectation: "apply",
    notation: unit.scale === 1 ? notation.name : `${notation.name} (${unit.text} for ${unit.of})`,
  };
}

function eraYear(year: number): string {
  return year === 2019 ? "1" : String(year >= 2019 ? year - 2018 : year - 1988);
}
