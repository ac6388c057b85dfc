import { noteText } from "../../kpi/evaluationText.ja";
import type { EvaluationNote } from "../../kpi/evaluation";
import { settingNames } from "../settings/settingNames";
import { stringLiteral } from "../layout/stringLiteral";
import type { ReportRow } from "../reportInput";
import { formatFiscalYear } from "../../kpi/formatFiscalYear";
import type { NoteKindId } from "./noteSentences.ja";

/** Cells of one indicator that live notes look at: what the status table says of it now. */
export interface NoteCells {
  readonly statusId: string;
  readonly notes: string;
  readonly dataYear: string;
  readonly provisional: string;
}

/** A kind of ※ note, and whether an indicator has it: said by the strategy, or by a condition on live cells. */
export type NoteKind = { readonly id: NoteKindId } & (
  { readonly isStated: (row: ReportRow) => boolean } | { readonly condition: (cells: NoteCells) => string }
);

/** The words of a note up to the year it names. */
function beginning(note: EvaluationNote, year: number): string {
  return noteText(note).split(formatFiscalYear(year, "short"))[0] ?? "";
}

const says = (words: string) => (cells: NoteCells) => `ISNUMBER(FIND(${stringLiteral(words)},${cells.notes}))`;
const is = (status: string) => (cells: NoteCells) => `${cells.statusId}="${status}"`;
const YEAR = 2024;

/** Every kind of note, in the order they are numbered. */
export const noteKinds: readonly NoteKind[] = [
  {
    id: "baselineYearUnknown",
    isStated: ({ indicator, baseline }) => baseline.kind !== "none" && indicator.baselineYear === null,
  },
  {
    id: "baselineOlder",
    condition: says(beginning({ code: "baselineOlderThanStart", baselineYear: YEAR }, YEAR)),
  },
  { id: "firstFigureIsBaseline", condition: says("値を基準とする") },
  { id: "planRevised", isStated: ({ indicator }) => (indicator.revisions ?? []).length > 0 },
  { id: "cumulative", isStated: ({ indicator }) => indicator.nature === "cumulative" },
  { id: "provisional", condition: ({ provisional }) => `${provisional}=1` },
  {
    id: "earlierYear",
    condition: ({ dataYear, provisional }) =>
      `AND(ISNUMBER(${dataYear}),N(${dataYear})<${settingNames.reportYear},${provisional}<>1)`,
  },
  { id: "noFigure", condition: is("notEvaluated") },
  { id: "expected", condition: says("見込値") },
  { id: "preliminary", condition: says("速報値") },
  { id: "revised", condition: says("改定値") },
  { id: "directionPending", condition: is("directionPending") },
  { id: "restraint", condition: says(noteText({ code: "targetWorseThanBaseline" })) },
  { id: "noRate", condition: says(noteText({ code: "noTargetRate" })) },
  { id: "noProgress", condition: says(noteText({ code: "zeroProgressLooksGood" })) },
  { id: "samplingError", condition: says(noteText({ code: "withinSamplingError", margin: 0 })) },
  { id: "metEarly", condition: says(noteText({ code: "metBeforeTargetYear" })) },
  { id: "mappingBroken", condition: is("mappingBroken") },
];
