import { newSheet } from "../../../host/model/newSheet";
import { recalculate } from "../../../host/model/recalculate";
import { prefixText, rewriteTokens, shiftFormula } from "../../../host/model/references";
import { freeSheetName } from "../../../host/model/sheetNames";
import type { ConditionalFormatModel } from "../../../host/model/conditionalFormatModel";
import type { SheetModel } from "../../../host/model/sheetModel";
import type { WorkbookModel } from "../../../host/model/workbookModel";
import { ruleFormula } from "./ruleFormula";

export type RuleLook = ConditionalFormatModel["style"];

/** Looks that rules give to cells at the moment: sheet → row → column. */
export type RuleLooks = ReadonlyMap<SheetModel, ReadonlyMap<number, ReadonlyMap<number, RuleLook>>>;

/** A rule over more cells than these is not shown: the preview would wait for it at every stroke. */
const mostCells = 20_000;

interface Question {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly format: ConditionalFormatModel;
}

/**
 * Asks every rule of every cell it covers. The questions are formulas on a sheet that only a copy of the workbook
 * has; the copy shares the sheets of the workbook, so the answers are those of its formula engine. Left out: all sheets.
 */
export function ruleLooks(workbook: WorkbookModel, sheets: readonly SheetModel[] = workbook.sheets): RuleLooks {
  const copy: WorkbookModel = { ...workbook, sheets: [...workbook.sheets], dirty: [], recalculateOnOpen: false };
  const scratch = newSheet(copy, freeSheetName(copy));
  const questions = sheets.flatMap(questionsOf);
  if (questions.length === 0) return new Map();
  copy.sheets.push(scratch);
  questions.forEach(({ sheet, row, column, format }, index) => {
    const formula = formulaAt(sheet, row, column, format);
    scratch.rows.set(index, new Map([[0, { value: null, formula, style: null, hasResult: false }]]));
  });
  recalculate(copy);

  const looks = new Map<SheetModel, Map<number, Map<number, RuleLook>>>();
  const stopped = new Map<Map<number, RuleLook>, Set<number>>();
  questions.forEach(({ sheet, row, column, format }, index) => {
    const answer = scratch.rows.get(index)?.get(0)?.value;
    if (answer !== true && !(typeof answer === "number" && answer !== 0)) return;
    const rows = looks.get(sheet) ?? new Map<number, Map<number, RuleLook>>();
    const line = rows.get(row) ?? new Map<number, RuleLook>();
    looks.set(sheet, rows.set(row, line));
    if (stopped.get(line)?.has(column) === true) return;
    // An earlier rule wins over a later one, part by part.
    line.set(column, { ...format.style, ...line.get(column) });
    if (format.stopIfTrue) stopped.set(line, (stopped.get(line) ?? new Set()).add(column));
  });
  return looks;
}

function questionsOf(sheet: SheetModel): readonly Question[] {
  const formats = [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);
  return formats.flatMap((format) => {
    const cells = format.ranges.reduce((sum, r) => sum + (r.bottom - r.top + 1) * (r.right - r.left + 1), 0);
    if (cells > mostCells || ruleFormula(format) === null) return [];
    return format.ranges.flatMap(({ top, left, bottom, right }) => {
      const questions: Question[] = [];
      for (let row = top; row <= bottom; row++)
        for (let column = left; column <= right; column++) questions.push({ sheet, row, column, format });
      return questions;
    });
  });
}

/** The rule's formula as the cell reads it, with the sheet named. */
function formulaAt(sheet: SheetModel, row: number, column: number, format: ConditionalFormatModel): string {
  const [first] = format.ranges;
  const formula = shiftFormula(ruleFormula(format) ?? "", row - (first?.top ?? row), column - (first?.left ?? column));
  const prefix = prefixText({ first: sheet.name, last: null, external: false });
  return rewriteTokens(formula, (token) =>
    token.kind === "reference" && token.sheet === null ? `${prefix}${token.text}` : undefined,
  );
}
