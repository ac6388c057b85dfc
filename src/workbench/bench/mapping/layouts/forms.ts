import { tableStyles } from "../notations/valueNotations";
import { addDraftSheet, nextTable, type Scene } from "../scene/scene";
import { mergeDraft, putCell, type DraftSheet } from "../sheets/draftSheet";
import type { EntryPlace } from "../tables/drawField";
import { placeEntry } from "../tables/drawRows";
import { withLookAlikes, type Entry } from "../tables/entries";
import { drawYears, formWords, putFormValue, type FormLabel, type FormWords } from "./formParts";
import type { DrawLayout } from "./layout";

interface Form {
  readonly words: FormWords;
  readonly place: EntryPlace;
  readonly entry: Entry;
  readonly number: number;
}

/** Draws one form with its first cell at (row, 0); returns the row behind it. */
type DrawForm = (scene: Scene, sheet: DraftSheet, form: Form, row: number) => number;

/** Labels with their values to the right, one pair to a line, years as lines. */
const besideAsList: DrawForm = (scene, sheet, { words, place, entry }, row) => {
  const labels = [
    words.name,
    ...known(words.unit),
    words.department,
    words.baseline,
    words.target,
    ...words.datedActuals,
    words.note,
  ];
  labels.forEach((label, index) => {
    putCell(sheet, row + index, 0, label.cell);
    putFormValue(scene, place, entry, label, { row: row + index, column: 1 });
  });
  return row + labels.length;
};

/** Labels with their values to the right, then the years in a small table. */
const besideWithYears: DrawForm = (scene, sheet, { words, place, entry }, row) => {
  const labels = [words.department, words.name, ...known(words.unit), words.baseline, words.target];
  const width = scene.years.length;
  labels.forEach((label, index) => {
    putCell(sheet, row + index, 0, label.cell);
    putFormValue(scene, place, entry, label, { row: row + index, column: 1 });
    if (label.holds.role === "name")
      mergeDraft(sheet, { top: row + index, left: 1, bottom: row + index, right: width });
  });
  return drawYears(scene, sheet, words, place, entry, { row: row + labels.length + 1, column: 0 });
};

/** Two pairs to a line, then the years in a small table. */
const besideInPairs: DrawForm = (scene, sheet, { words, place, entry }, row) => {
  const pair = (label: FormLabel, at: number, column: number): void => {
    putCell(sheet, at, column, label.cell);
    putFormValue(scene, place, entry, label, { row: at, column: column + 1 });
  };
  pair(words.name, row, 0);
  mergeDraft(sheet, { top: row, left: 1, bottom: row, right: 3 });
  pair(words.department, row + 1, 0);
  if (words.unit !== null) pair(words.unit, row + 1, 2);
  pair(words.baseline, row + 2, 0);
  pair(words.target, row + 2, 2);
  return drawYears(scene, sheet, words, place, entry, { row: row + 4, column: 0 });
};

/** Labels with their values below, then the years in a small table. */
const aboveInLine: DrawForm = (scene, sheet, { words, place, entry }, row) => {
  [words.name, ...known(words.unit), words.baseline, words.target, words.department].forEach((label, column) => {
    putCell(sheet, row, column, label.cell);
    putFormValue(scene, place, entry, label, { row: row + 1, column });
  });
  return drawYears(scene, sheet, words, place, entry, { row: row + 3, column: 0 });
};

/** Labels with their values below in two steps; the years are labels too. */
const aboveInSteps: DrawForm = (scene, sheet, { words, place, entry }, row) => {
  const steps = [
    [words.name, words.department, ...known(words.unit)],
    [words.baseline, ...words.datedActuals, words.target],
  ];
  steps.forEach((labels, step) =>
    labels.forEach((label, column) => {
      putCell(sheet, row + step * 3, column, label.cell);
      putFormValue(scene, place, entry, label, { row: row + step * 3 + 1, column });
    }),
  );
  return row + 5;
};

/** The name as a heading over its own small table: baseline, years, target. */
const nameAsHeading: DrawForm = (scene, sheet, { words, place, entry }, row) => {
  putCell(sheet, row, 0, place.label);
  const labels = [words.baseline, ...words.datedActuals, words.target];
  labels.forEach((label, column) => {
    putCell(sheet, row + 1, column, label.cell);
    putFormValue(scene, place, entry, label, { row: row + 2, column });
  });
  if (scene.dealer.random.chance(0.3)) mergeDraft(sheet, { top: row, left: 0, bottom: row, right: labels.length - 1 });
  return row + 3;
};

function known(label: FormLabel | null): readonly FormLabel[] {
  return label === null ? [] : [label];
}

/** One form per indicator, its labels beside the values. */
export const formsBeside: DrawLayout = (scene) => drawForms(scene, [besideAsList, besideWithYears, besideInPairs]);

/** One form per indicator, its labels above the values. */
export const formsAbove: DrawLayout = (scene) => drawForms(scene, [aboveInLine, aboveInSteps, nameAsHeading]);

function drawForms(scene: Scene, kinds: readonly DrawForm[]): void {
  const { dealer, city } = scene;
  const { random } = dealer;
  const draw = random.oneOf(kinds);
  const words = formWords(scene);
  const perSheet = random.oneOf([1, 1, 4]);
  const traits = [draw.name, perSheet === 1 ? "one form to a sheet" : "several forms to a sheet"];
  const style = { values: dealer.deal(tableStyles), oddShare: random.oneOf([0.02, 0.1]), traits };
  const title = random.oneOf(["進捗状況調書", "指標個票", "KPI評価シート", "施策評価シート", ""]);
  const hasUnit = words.unit !== null && draw !== nameAsHeading;
  let sheet: DraftSheet | null = null;
  let row = 0;
  const entries = withLookAlikes(scene, random.some(city.strategy.indicators, random.whole(3, 10)));
  entries.forEach((entry, index) => {
    if (sheet === null || index % perSheet === 0) {
      sheet = addDraftSheet(scene, sheetName(scene, entry, index));
      putCell(sheet, 0, 0, title);
      row = title === "" ? 0 : 2;
    }
    const place = placeEntry(scene, sheet, { ...style, table: nextTable(scene) }, entry, {
      number: index + 1,
      hasUnitColumn: hasUnit,
    });
    row = draw(scene, sheet, { words, place, entry, number: index + 1 }, row) + random.whole(1, 2);
  });
}

function sheetName({ dealer }: Scene, entry: Entry, index: number): string {
  const number = `個票${index + 1}`;
  const name =
    entry.kind === "indicator" ? entry.indicator.name : entry.kind === "lookAlike" ? entry.lookAlike.name : number;
  return dealer.random.oneOf([number, number, `No${index + 1}`, name.slice(0, 12)]);
}
