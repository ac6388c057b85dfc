import type { CellGrid, CellValue } from "../core/workbook/cellGrid";
import { rectAddress, type Rect } from "../core/workbook/cellAddress";
import type { OwnedSheetKey } from "../core/workbook/sheetPlan";
import { entryTableNames, paperKeys, type PaperKey } from "../core/reports/entries/entryTableNames";
import { axisMarkName, insertedBetween, readAxisMark, type Axis } from "./axisMark";
import { ExcelError } from "./ExcelError";
import { forThisBatch, isThere, rangeOn } from "./rangeOn";
import { packReads, rowBlocks } from "./readWindow";
import type { ExcelSession } from "./runExcel";
import { rectOf, type OwnedArea } from "./sheetCensus";

type PaperGrid = Pick<CellGrid, "top" | "left" | "values" | "texts" | "formulas" | "hasFormula" | "inserted">;

interface Block {
  readonly key: PaperKey;
  readonly sheet: OwnedArea["sheet"];
  readonly rect: Rect;
}

const DOING = "記入内容の読み取り";
const AXES: readonly Axis[] = ["columns", "rows"];

/** Queues where the tables of entries stand, for the sync that takes the census. */
export function askEntryTables({ context }: ExcelSession): ReadonlyMap<PaperKey, Excel.Range> {
  return new Map(
    paperKeys.map((key) => {
      const named = context.workbook.names.getItemOrNullObject(entryTableNames[key]);
      const range = forThisBatch(named.getRangeOrNullObject());
      return [key, range.load("rowIndex,columnIndex,rowCount,columnCount")];
    }),
  );
}

/**
 * Queues our papers as they stand, as far as people type on them: up to the table of entries, all where that is gone.
 * Calculated first, for with manual calculation the tables would not know the latest words. What fits into 2 MB comes with
 * the sync the caller sends next, the rest in further ones of the returned function.
 */
export function readPapers(
  session: ExcelSession,
  owned: readonly OwnedArea[],
  tables: ReadonlyMap<PaperKey, Excel.Range>,
): () => Promise<ReadonlyMap<OwnedSheetKey, PaperGrid>> {
  const { context } = session;
  const papers = paperKeys.flatMap((key) => {
    const found = owned.find((each) => each.key === key);
    return found === undefined ? [] : [{ key, sheet: found.sheet, area: typedArea(found.area, tables.get(key)) }];
  });
  if (papers.length === 0) return async () => Promise.resolve(new Map());
  context.application.calculate("Recalculate" as Excel.CalculationType);
  const marks = papers.map(({ key }) =>
    AXES.map((axis) => context.workbook.names.getItemOrNullObject(axisMarkName(key, axis)).load("formula")),
  );
  const blocks = papers.flatMap(({ key, sheet, area }) => rowBlocks(area).map((rect): Block => ({ key, sheet, rect })));
  const [first = [], ...later] = packReads(blocks);
  const asked = [...ask(session, first)];
  return async () => {
    for (const read of later) {
      asked.push(...ask(session, read));
      await session.sync();
    }
    return new Map(
      papers.map(({ key, area }, index) => {
        const [columns, rows] = AXES.map((axis, at) => insertedAlong(marks[index]?.[at], axis, area));
        const inserted = { columns: columns ?? [], rows: rows ?? [] };
        return [
          key,
          {
            ...gridOf(
              asked.filter(({ block }) => block.key === key),
              area,
            ),
            inserted,
          },
        ];
      }),
    );
  };
}

/** Right of the table of entries nothing is typed; a name that points somewhere else does not say where it is. */
function typedArea(area: Rect, table: Excel.Range | undefined): Rect {
  const found = table === undefined || !isThere(table) ? null : rectOf(table);
  const isBeside = found !== null && found.left > area.left && found.top > area.top && found.right <= area.right;
  return isBeside ? { ...area, right: found.right } : area;
}

/** What is put aside when the paper is written again: nothing of it is lost. */
function insertedAlong(mark: Excel.NamedItem | undefined, axis: Axis, { top, left }: Rect): readonly number[] {
  const before = Array.from({ length: axis === "rows" ? top : left }, (_, index) => index);
  return mark === undefined || !isThere(mark) ? before : insertedBetween(readAxisMark(String(mark.formula), axis), 0);
}

function ask(session: ExcelSession, blocks: readonly Block[]) {
  return blocks.map((block) => {
    session.at({ sheet: block.sheet.name, range: rectAddress(block.rect), doing: DOING });
    const sheet = session.context.workbook.worksheets.getItem(block.sheet.id);
    return { block, range: rangeOn(sheet, block.rect).load("values,formulas") };
  });
}

function gridOf(parts: ReturnType<typeof ask>, { top, left }: Rect): Omit<PaperGrid, "inserted"> {
  const lines = parts.flatMap(({ block, range }) => {
    const values = range.values as CellValue[][] | null;
    // Excel answers null instead of an error when a range is too large to be read
    if (values === null)
      throw new ExcelError("TooLargeToRead", { sheet: block.sheet.name, range: rectAddress(block.rect), doing: DOING });
    const formulas = range.formulas as unknown[][];
    return values.map((line, row) => ({ line, formulas: formulas[row] ?? [] }));
  });
  const values = lines.map(({ line }) => line);
  const formulas = lines.map(({ line, formulas: own }) =>
    line.map((value, column) => {
      const formula = own[column];
      return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : "";
    }),
  );
  return {
    top,
    left,
    values,
    texts: values.map((line) => line.map((value) => String(value ?? ""))),
    formulas,
    hasFormula: formulas.map((line) => line.map((formula) => formula !== "")),
  };
}
