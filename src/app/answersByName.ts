import { figuresByForm } from "../core/departments/collect/figuresByForm";
import type { ReturnedAnswer, ReturnReading } from "../core/departments/collect/returnedAnswer";
import { folded } from "../core/departments/collect/readEntry";
import type { Strategy } from "../core/kpi/strategy";
import { proposeMapping } from "../core/mapping/proposeMapping";
import { cellAddress } from "../core/workbook/cellAddress";
import type { CellGrid } from "../core/workbook/cellGrid";
import { readReturnedFigure } from "./readReturnedFigure";

/** A file none of whose sheets has an identity. */
export interface NamelessFile {
  readonly file: string;
  readonly grids: readonly CellGrid[];
}

/**
 * What a file says whose identity was lost: figures of one year beside the indicators' names, as any sheet is read. None
 * of them is taken without a person's look.
 */
export function answersByName(
  { file, grids }: NamelessFile,
  strategy: Strategy,
  year: number | null,
  departments: readonly string[],
): ReturnReading {
  const found = foundByName(grids, strategy).filter(({ fiscalYear }) => fiscalYear === year);
  if (year === null || found.length === 0)
    return {
      sheets: [],
      answers: [],
      rejected: [],
      refused: [{ fault: "noSheet", file, sheet: null, fiscalYear: null }],
    };
  const sheets = [...new Set(found.map(({ sheet }) => sheet))];
  const names = new Map(
    sheets.map((sheet) => [
      sheet,
      departmentOf(
        file,
        grids.find((grid) => grid.sheet === sheet),
        departments,
      ),
    ]),
  );
  const answers = found.map(({ indicatorId, value, sheet, cell, text }): ReturnedAnswer => {
    const place = { file, sheet, cell };
    const department = names.get(sheet) ?? "";
    const given = {
      indicatorId,
      field: "actual",
      entryYear: year,
      value,
      department,
      round: "final",
      place,
      text,
    } as const;
    return { ...given, by: "name", isPrefilled: false, notes: [] };
  });
  return {
    sheets: sheets.map((sheet) => {
      const answered = new Set(
        answers.filter(({ place }) => place.sheet === sheet).map(({ indicatorId }) => indicatorId),
      ).size;
      const told = { respondent: "", contact: "", approvedOn: "" };
      const place = { file, sheet, cell: "" };
      return {
        department: names.get(sheet) ?? "",
        fiscalYear: year,
        round: "final",
        place,
        by: "name",
        asked: answered,
        answered,
        ...told,
      };
    }),
    answers,
    rejected: [],
    refused: [],
  };
}

interface NamedFigure {
  readonly indicatorId: string;
  readonly fiscalYear: number | null;
  readonly value: number;
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

/** Department sheets are read as such; any other table as the office's own sheets are. */
function foundByName(grids: readonly CellGrid[], strategy: Strategy): readonly NamedFigure[] {
  const ofForms = grids.flatMap((grid) =>
    figuresByForm(grid, strategy, readReturnedFigure).map(({ year, ...figure }) => ({
      ...figure,
      fiscalYear: year,
      sheet: grid.sheet,
    })),
  );
  if (ofForms.length > 0) return ofForms;
  return proposeMapping(strategy, grids).proposal.cells.flatMap(
    ({ field, value, fiscalYear, indicatorId, ref, text }) => {
      const cell = cellAddress(ref.row, ref.column);
      return field === "actual" && value !== null
        ? [{ indicatorId, fiscalYear, value, sheet: ref.sheet, cell, text }]
        : [];
    },
  );
}

/** The department a cell or the file's name says; "" where none or several do. */
function departmentOf(file: string, grid: CellGrid | undefined, departments: readonly string[]): string {
  const texts = new Set((grid?.values ?? []).flat().map((value) => folded(String(value ?? ""))));
  const inCells = departments.filter((name) => texts.has(folded(name)));
  const inName = departments.filter((name) => folded(file).includes(folded(name)));
  const [only, ...others] = inCells.length > 0 ? inCells : inName;
  return only !== undefined && others.length === 0 ? only : "";
}
