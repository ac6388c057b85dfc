import type { CellGrid } from "../core/workbook/cellGrid";
import { rectAddress } from "../core/workbook/cellAddress";
import { ExcelError } from "./ExcelError";
import { rangeOn } from "./rangeOn";
import { packReads, rowBlocks } from "./readWindow";
import type { ExcelSession } from "./runExcel";
import type { OwnedArea } from "./sheetCensus";

const DOING = "対応付けの読み取り";

/**
 * Queues the contents of one of our sheets as formulas only: its constants are among them, and no text or format is of
 * use. Its area is known from the census, so that it comes in the sync the caller sends next; only what is beyond 2 MB is
 * read by the returned function in further ones. Constants are given as values, formulas as formulas.
 */
export function readOwnFormulas(
  session: ExcelSession,
  owned: OwnedArea | undefined,
): () => Promise<Pick<CellGrid, "top" | "left" | "values" | "texts" | "hasFormula" | "formulas">> {
  const nothing = { top: 0, left: 0, values: [], texts: [], hasFormula: [] };
  if (owned === undefined) return async () => Promise.resolve(nothing);
  const { sheet, area } = owned;
  const [first = [], ...later] = packReads(rowBlocks(area).map((rect) => ({ rect })));
  const ask = (blocks: typeof first): readonly Excel.Range[] =>
    blocks.map(({ rect }) => {
      session.at({ sheet: sheet.name, range: rectAddress(rect), doing: DOING });
      return rangeOn(session.context.workbook.worksheets.getItem(sheet.id), rect).load("formulas");
    });
  const asked = [...ask(first)];
  return async () => {
    for (const blocks of later) {
      asked.push(...ask(blocks));
      await session.sync();
    }
    const formulas = asked.flatMap((range) => formulasOf(range, owned));
    const hasFormula = formulas.map((row) => row.map((text) => text.startsWith("=")));
    const values = formulas.map((row) => row.map((text) => (text.startsWith("=") ? "" : text)));
    return { top: area.top, left: area.left, values, texts: values, hasFormula, formulas };
  };
}

/** Excel answers null instead of an error when a range is too large to be read. */
function formulasOf(range: Excel.Range, { sheet, area }: OwnedArea): readonly (readonly string[])[] {
  const formulas = range.formulas as unknown[][] | null;
  if (formulas === null)
    throw new ExcelError("TooLargeToRead", { sheet: sheet.name, range: rectAddress(area), doing: DOING });
  return formulas.map((row) => row.map(String));
}
