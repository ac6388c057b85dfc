import type { Notation, NotationList } from "../draw/notationList";
import { differenceHeaders, expectedHeaders, gradeHeaders, rateHeaders } from "../notations/avoided";
import {
  actualGroupHeaders,
  actualHeaders,
  baselineHeaders,
  departmentHeaders,
  indicatorHeaders,
  noteHeaders,
  targetHeaders,
  unitHeaders,
} from "../notations/headers";
import { yearText } from "../notations/years";
import type { Scene } from "../scene/scene";
import type { DraftCell, DraftSheet } from "../sheets/draftSheet";
import { putCell } from "../sheets/draftSheet";
import { drawField, type EntryPlace } from "../tables/drawField";
import type { Column } from "../tables/columns";
import type { Entry } from "../tables/entries";
import { wordsIn } from "../tables/wordsIn";

/** One label of a form and what its value is. */
export interface FormLabel {
  readonly cell: DraftCell;
  readonly holds: Column;
}

/** The labels of an office's form; every form of the workbook has the same. */
export interface FormWords {
  readonly name: FormLabel;
  readonly unit: FormLabel | null;
  readonly department: FormLabel;
  readonly baseline: FormLabel;
  readonly target: FormLabel;
  /** Each year with its own words: R6実績値. */
  readonly datedActuals: readonly FormLabel[];
  /** The years alone, over a small table. */
  readonly years: readonly FormLabel[];
  /** The line of the small table that holds the figures. */
  readonly actualLine: Notation<string>;
  /** Lines of the small table that do not. */
  readonly otherLines: readonly {
    readonly role: "expected" | "rate" | "grade" | "difference";
    readonly word: string;
  }[];
  readonly note: FormLabel;
}

export function formWords(scene: Scene): FormWords {
  const { dealer, years, year } = scene;
  const { random } = dealer;
  const { startYear, targetYear } = scene.city.strategy.period;
  const label = (list: NotationList<string>, role: Column["role"], stated: number | null = null): FormLabel => {
    const { name, item } = dealer.deal(list);
    const value = stated === null ? item : item.replace("{y}", yearText(year.item, stated));
    return { cell: { value }, holds: { role, year: stated, headings: [name] } };
  };
  const dated = dealer.dealWhere(actualHeaders, (words) => words !== "{y}") ?? dealer.deal(actualHeaders);
  const plainLine = (words: string): boolean => !/推移|年度別|各年度|\{y\}/.test(words);
  const line = (list: NotationList<string>): string => dealer.dealWhere(list, plainLine)?.item ?? "";
  return {
    name: label(indicatorHeaders, "name"),
    unit: random.chance(0.8) ? label(unitHeaders, "unit") : null,
    department: label(departmentHeaders, "department"),
    baseline: label(baselineHeaders, "baseline", startYear),
    target: label(targetHeaders, "target", targetYear),
    datedActuals: years.map((each) => ({
      cell: { value: dated.item.replace("{y}", yearText(year.item, each)) },
      holds: { role: "actual", year: each, headings: [dated.name] },
    })),
    years: years.map((each) => ({
      cell: year.item(each),
      holds: { role: "actual", year: each, headings: [year.name] },
    })),
    actualLine: dealer.dealWhere(actualGroupHeaders, plainLine) ?? dealer.deal(actualGroupHeaders),
    otherLines: random.some(
      [
        { role: "expected" as const, word: line(expectedHeaders) },
        { role: "rate" as const, word: line(rateHeaders) },
        { role: "grade" as const, word: line(gradeHeaders) },
        { role: "difference" as const, word: line(differenceHeaders) },
      ],
      random.whole(0, 3),
    ),
    note: label(noteHeaders, "note"),
  };
}

/** The value of a label. */
export function putFormValue(
  scene: Scene,
  place: EntryPlace,
  entry: Entry,
  { holds, cell }: FormLabel,
  at: { readonly row: number; readonly column: number },
): void {
  if (holds.role === "name") return putCell(place.sheet, at.row, at.column, place.label);
  const text = wordsIn(scene, holds, entry, { number: 1, unit: place.unit, showsGoal: false });
  if (text !== null) return putCell(place.sheet, at.row, at.column, text);
  drawField(scene, place, entry, { ...at, holds, words: String(cell.value) });
}

/** The small table of years across: figures and what stands around them. Returns the row behind it. */
export function drawYears(
  scene: Scene,
  sheet: DraftSheet,
  words: FormWords,
  place: EntryPlace,
  entry: Entry,
  at: { readonly row: number; readonly column: number },
): number {
  const { random } = scene.dealer;
  putCell(sheet, at.row, at.column, random.oneOf(["年度", "区分", ""]));
  words.years.forEach(({ cell }, index) => putCell(sheet, at.row, at.column + 1 + index, cell));
  const expected = words.otherLines.filter(({ role }) => role === "expected");
  const others = words.otherLines.filter(({ role }) => role !== "expected");
  const lines = [...expected, { role: "actual" as const, word: words.actualLine.item }, ...others];
  lines.forEach(({ role, word }, line) => {
    const row = at.row + 1 + line;
    putCell(sheet, row, at.column, word);
    words.years.forEach(({ holds }, index) => {
      const headings = [words.actualLine.name, ...holds.headings];
      const label: FormLabel = {
        cell: { value: `${word} > ${holds.year}` },
        holds: { role, year: holds.year, headings },
      };
      putFormValue(scene, place, entry, label, { row, column: at.column + 1 + index });
    });
  });
  return at.row + 1 + lines.length;
}
