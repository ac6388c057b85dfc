import type { City } from "../cities/city";
import type { Dealer } from "../draw/dealer";
import type { Notation } from "../draw/notationList";
import type { WriteYear } from "../notations/years";
import { createDraftSheet, type DraftSheet } from "../sheets/draftSheet";
import type { Decoy, TruthCell } from "../truth";
import type { Figures } from "./figures";

/** One workbook being made: whose it is, what is true in it, and the sheets so far. */
export interface Scene {
  readonly dealer: Dealer;
  readonly city: City;
  readonly figures: Figures;
  /** Fiscal years with figures, oldest first; the last is the report year. */
  readonly years: readonly number[];
  readonly reportYear: number;
  /** How this office writes years. */
  readonly year: Notation<WriteYear>;
  readonly sheets: DraftSheet[];
  readonly truths: TruthCell[];
  readonly decoys: Decoy[];
}

/** A new sheet; the name is made one that Excel takes and that is still free. */
export function addDraftSheet(scene: Scene, name: string): DraftSheet {
  const allowed = name.replaceAll(/[[\]:*?/\\\n']/g, "").slice(0, 27);
  const taken = new Set(scene.sheets.map((sheet) => sheet.name));
  let free = allowed;
  for (let number = 2; taken.has(free); number++) free = `${allowed}(${number})`;
  const sheet = createDraftSheet(free);
  scene.sheets.push(sheet);
  return sheet;
}

/** A name for the next table. */
export function nextTable(scene: Scene): string {
  return `表${new Set(scene.truths.map(({ origin }) => origin.table)).size + 1}`;
}
