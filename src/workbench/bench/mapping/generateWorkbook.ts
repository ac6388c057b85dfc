import type { CellGrid } from "../../../core/workbook/cellGrid";
import type { Strategy } from "../../../core/kpi/strategy";
import { inventedCity, inventedCityCount } from "./cities/inventedCity";
import { kitamoto } from "./cities/kitamoto";
import { createDealer } from "./draw/dealer";
import type { Half } from "./draw/notationList";
import { createRandom, type Random } from "./draw/random";
import { columnsPerIndicator } from "./layouts/columnsPerIndicator";
import { formsAbove, formsBeside } from "./layouts/forms";
import { layoutIds, type DrawLayout, type LayoutId } from "./layouts/layout";
import {
  rowsManyHeaders,
  rowsOneHeader,
  rowsSeveralTables,
  sheetPerDepartment,
  sheetPerGoal,
} from "./layouts/rowLayouts";
import { singleCells } from "./layouts/singleCells";
import { twoRowsPerIndicator } from "./layouts/twoRows";
import { yearNotations } from "./notations/years";
import { inventFigures } from "./scene/figures";
import type { Scene } from "./scene/scene";
import type { DraftSheet } from "./sheets/draftSheet";
import { gridOfDraft } from "./sheets/gridOfDraft";
import { addForeignSheets } from "./tables/foreignSheets";
import type { Decoy, TruthCell } from "./truth";

/** A workbook as staff could have made it, and what its cells truly are. */
export interface GeneratedWorkbook {
  readonly seed: number;
  readonly half: Half;
  readonly layout: LayoutId;
  readonly strategy: Strategy;
  readonly sheets: readonly DraftSheet[];
  readonly grids: readonly CellGrid[];
  readonly truths: readonly TruthCell[];
  readonly decoys: readonly Decoy[];
  /** Names of the notations in it. */
  readonly used: ReadonlySet<string>;
}

const layouts: Readonly<Record<LayoutId, DrawLayout>> = {
  rowsOneHeader,
  rowsManyHeaders,
  rowsSeveralTables,
  sheetPerGoal,
  sheetPerDepartment,
  twoRowsPerIndicator,
  columnsPerIndicator,
  formsBeside,
  formsAbove,
  singleCells,
};

/** Seeds go through the layouts in turn: seed 1 is the first, 2 the second … */
export function layoutOfSeed(seed: number): LayoutId {
  return layoutIds[(((seed - 1) % layoutIds.length) + layoutIds.length) % layoutIds.length] ?? "rowsOneHeader";
}

/** The workbook of a seed; the same seed and half give the same workbook. */
export function generateWorkbook(seed: number, half: Half): GeneratedWorkbook {
  const random = createRandom(seed * 2 + (half === "A" ? 0 : 1));
  const dealer = createDealer(random, half);
  const city = random.chance(0.5) ? kitamoto : inventedCity(random.whole(1, inventedCityCount));
  const { startYear, targetYear } = city.strategy.period;
  const years = yearsOf(random, startYear, targetYear);
  const scene: Scene = {
    dealer,
    city,
    figures: inventFigures(random, startYear, targetYear),
    years,
    reportYear: years.at(-1) ?? targetYear,
    year: dealer.deal(yearNotations),
    sheets: [],
    truths: [],
    decoys: [],
  };
  const layout = layoutOfSeed(seed);
  if (random.chance(0.3)) addForeignSheets(scene);
  layouts[layout](scene);
  if (random.chance(0.3)) addForeignSheets(scene);
  return {
    seed,
    half,
    layout,
    strategy: city.strategy,
    sheets: scene.sheets,
    grids: scene.sheets.map(gridOfDraft),
    truths: scene.truths,
    decoys: scene.decoys,
    used: dealer.used,
  };
}

/** The years reported: the plan's up to one of them, now and then with one or two before the plan. */
function yearsOf(random: Random, startYear: number, targetYear: number): readonly number[] {
  const last = random.whole(startYear + 1, targetYear);
  const first = random.chance(0.15)
    ? startYear - random.whole(1, 2)
    : startYear + (last > startYear + 1 ? random.whole(0, 1) : 0);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
