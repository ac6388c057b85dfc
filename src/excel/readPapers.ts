import type { OwnedSheetKey } from "../core/workbook/sheetPlan";
import type { CellGrid, CellValue } from "../core/workbook/cellGrid";
import { entryTableNames, paperKeys } from "../core/reports/entries/entryTableNames";
import { forThisBatch, isThere } from "./rangeOn";
import type { ExcelSession } from "./runExcel";
import type { OwnedArea } from "./sheetCensus";

type PaperGrid = Pick<CellGrid, "top" | "left" | "values" | "texts">;

/**
 * Queues what people typed on our papers: only the tables that list the entries. Calculated first, for with manual
 * calculation the tables would not know the latest words. Comes with the sync the caller sends next.
 */
export function readPapers(
  session: ExcelSession,
  owned: readonly OwnedArea[],
): () => ReadonlyMap<OwnedSheetKey, PaperGrid> {
  const papers = paperKeys.flatMap((key) => {
    const sheet = owned.find((each) => each.key === key)?.sheet;
    return sheet === undefined ? [] : [{ key, sheet }];
  });
  if (papers.length === 0) return () => new Map();
  const { application, workbook } = session.context;
  application.calculate("Recalculate" as Excel.CalculationType);
  const asked = papers.map(({ key, sheet }) => {
    session.at({ sheet: sheet.name, range: null, doing: "記入内容の読み取り" });
    const range = forThisBatch(workbook.names.getItemOrNullObject(entryTableNames[key]).getRangeOrNullObject());
    return { key, range: range.load("rowIndex,columnIndex,values") };
  });
  return () =>
    new Map(
      asked
        .filter(({ range }) => isThere(range))
        .map(({ key, range }) => {
          const values = (range.values as CellValue[][] | null) ?? [];
          const texts = values.map((row) => row.map((value) => String(value ?? "")));
          return [key, { top: range.rowIndex, left: range.columnIndex, values, texts }];
        }),
    );
}
