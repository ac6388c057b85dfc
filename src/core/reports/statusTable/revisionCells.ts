import { noteText } from "../../kpi/evaluationText.ja";
import { notesOnRevisions } from "../../kpi/evaluationNotes";
import { figuresInForce } from "../../kpi/figuresInForce";
import type { Indicator, Revision } from "../../kpi/strategy";
import type { CellValue } from "../../workbook/cellGrid";
import { literalText } from "../../workbook/sheetPlan";
import { inForceFormula } from "../formulas/inForceFormula";
import type { RowCells } from "../formulas/rowCells";
import type { ReportInput, ReportRow } from "../reportInput";

/** In place of a baseline there was none of. */
const NONE = "―";

/** Fiscal years from which a revision is in force, ascending, with 0 for what was there before; [] without revisions. */
export function revisionYears({ rows }: Pick<ReportInput, "rows">): readonly number[] {
  const years = new Set(
    rows.flatMap(({ indicator }) => (indicator.revisions ?? []).map(({ fromFiscalYear }) => fromFiscalYear)),
  );
  return years.size === 0 ? [] : [0, ...[...years].sort((a, b) => a - b)];
}

/** Whether a field of the row was ever revised. */
export function isRevised({ indicator }: Pick<ReportRow, "indicator">, field: Revision["field"]): boolean {
  return (indicator.revisions ?? []).some((revision) => revision.field === field);
}

function figure({ baseline, target }: Indicator, field: Revision["field"]): CellValue {
  if (field === "baseline") return baseline ?? NONE;
  return target.kind === "number" ? target.value : target.arrow;
}

/** The figure in force from a year on; "" for a row where that field never changed. [RV1] */
export function revisedFigure(row: ReportRow, field: Revision["field"], year: number): CellValue {
  return isRevised(row, field) ? figure(figuresInForce(row.indicator, year), field) : "";
}

/** What is said of the revisions that came into force in a year. [RV2] */
export function revisionNote({ indicator }: ReportRow, year: number): CellValue {
  const notes = notesOnRevisions(indicator, year).flatMap((note) =>
    note.code === "revised" && note.revision.fromFiscalYear === year ? [noteText(note)] : [],
  );
  return literalText(notes.join("、"));
}

/** The baseline or target of a row with revisions: the one in force in the report year, chosen by the formula. [RV1] */
export function revisedFormula(
  field: Revision["field"],
  {
    revisedBaselines,
    revisedTargets,
    reportYear,
  }: Pick<RowCells, "revisedBaselines" | "revisedTargets" | "reportYear">,
): string {
  return `=${inForceFormula('""', field === "baseline" ? revisedBaselines : revisedTargets, reportYear)}`;
}
