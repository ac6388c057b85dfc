import type { ColumnHeading } from "../columnHeading";
import type { ColumnProfile } from "../columnFields";
import { decideFields } from "../columnFields";
import type { FoundFigure, FoundIndicator } from "../foundIndicator";
import { isOwnPlan, readSheetContext, titlesAbove } from "../sheetContext";
import type { SheetReader } from "../sheetReader";
import { splitBrackets } from "../splitBrackets";
import type { FormAnchor } from "./formAnchor";
import type { FormCandidate } from "./formCandidates";
import { settleCandidates } from "./formCandidates";

/** A form's figure put as a column with one cell, so that the same rules decide which target is the plan's. */
function asColumn({ meaning }: FormCandidate, column: number): ColumnHeading {
  const { role, year, planYear, unit, flag, isBareYear, isYearGrouped, text } = meaning;
  return {
    column,
    role,
    year,
    planYear,
    unit,
    flag,
    rows: null,
    isBareYear,
    isYearGrouped,
    text,
    anchor: column,
    isBlank: false,
  };
}

/** The goals named in the form itself, else by the titles above it from below upwards, else by the sheet's name. */
function goalsOf(reader: SheetReader, texts: readonly string[], titles: readonly string[]): readonly string[] | null {
  const { goals, view } = reader;
  for (const text of [...texts, ...[...titles].reverse(), view.sheet]) {
    const ids = goals(text);
    if (ids.length > 0) return ids;
  }
  return null;
}

/** What was gathered of a form as a found label; nothing where no figure stands in it. */
export function toFoundIndicator(
  reader: SheetReader,
  anchor: FormAnchor,
  candidates: readonly FormCandidate[],
  statedUnit: string | null,
  texts: readonly string[],
): readonly FoundIndicator[] {
  const { view, period } = reader;
  const settled = settleCandidates(candidates);
  if (settled.length === 0) return [];
  const right = Math.max(...settled.map(({ cell }) => cell.right), anchor.cell.right);
  const context = readSheetContext(view, anchor.top, anchor.left, right);
  const profileOf = (column: number): ColumnProfile => {
    const isFilled = settled[column]?.cell.value !== "" && settled[column]?.cell.value !== null;
    return { words: 0, figures: isFilled ? 1 : 0, years: 0, units: 0 };
  };
  const bracket = splitBrackets(anchor.name).brackets.find(({ kind }) => kind === "unit");
  const unit = statedUnit ?? bracket?.content.replace(/^単位:?/, "") ?? context.unit;
  const fields = decideFields(settled.map(asColumn), profileOf, context, period);
  const figures = fields.figures.flatMap((figure): readonly FoundFigure[] => {
    const candidate = settled[figure.column];
    if (candidate === undefined || (figure.field !== "actual" && !isOwnPlan(context, reader))) return [];
    return [
      {
        field: figure.field,
        year: figure.year,
        yearFrom: figure.yearFrom,
        ref: view.refOf(candidate.cell),
        cell: candidate.cell,
        isCurrentState: figure.isCurrentState,
        isYearlyTarget: figure.isYearlyTarget || candidate.isDoubtfulTarget,
        flag: figure.flag,
        statedUnit: figure.unit ?? unit,
        heading: figure.heading,
      },
    ];
  });
  const name = anchor.name === anchor.cell.text ? {} : { name: anchor.name };
  const titles = titlesAbove(view, anchor.top, anchor.left, right);
  return [
    {
      label: view.refOf(anchor.cell),
      labelText: anchor.cell.text,
      ...name,
      unit,
      goalHint: goalsOf(reader, texts, titles),
      figures,
    },
  ];
}
