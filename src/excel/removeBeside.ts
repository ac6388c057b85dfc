import { rectAddress, type Rect } from "../core/workbook/cellAddress";
import type { PlacedBeside } from "../core/workbook/besideWorkbook";
import { besideName, formatBefore } from "./besideRecord";
import { forThisBatch, isThere, rangeOn } from "./rangeOn";
import type { ExcelSession } from "./runExcel";
import { rectOf } from "./sheetCensus";

/** Our formulas read the status table by these names, our rules the words of the settings; nothing of the user does. */
const OUR_FORMULA = "KPI_一覧_";
const OUR_RULE = "KPI_判定表示";
const OUR_HEADERS: readonly unknown[] = ["達成率", "進捗率", "判定"];
const DOING = "表の横に置いた列の削除";

/**
 * Takes the columns away: one sync to look, one for the formulas of the rules, one to clear. Cells the user has filled in
 * among ours stay; rules of the user that reach into the columns stay as they are. Throws ExcelError.
 */
export async function removeBeside(
  session: ExcelSession,
  { slot, sheet: name, rect: known }: PlacedBeside,
): Promise<void> {
  const { names } = session.context.workbook;
  session.at({ sheet: name, range: rectAddress(known), doing: DOING });
  const record = names.getItemOrNullObject(besideName(slot)).load("comment");
  const cells = forThisBatch(record.getRangeOrNullObject()).load(
    "rowIndex,columnIndex,rowCount,columnCount,formulas,numberFormat",
  );
  const sheet = record.getRangeOrNullObject().worksheet;
  // of a range that is kept: the rules are asked for a second time
  const rules = record.getRangeOrNullObject().conditionalFormats.load("items/id,items/type");
  await session.sync();
  if (!isThere(record)) return;
  const found = isThere(cells)
    ? {
        rect: rectOf(cells),
        formulas: cells.formulas as readonly (readonly unknown[])[],
        formats: (cells.numberFormat as readonly (readonly string[])[]).flat(),
      }
    : null;
  const before = formatBefore(record.comment);
  const custom = (found === null ? [] : rules.items).flatMap((rule) =>
    rule.type === "Custom" ? [{ rule, read: rule.custom.rule.load("formula") }] : [],
  );
  if (custom.length > 0) await session.sync();
  session.at({ sheet: name, range: rectAddress(found?.rect ?? known), doing: DOING });
  for (const { rule, read } of custom) if (read.formula.includes(OUR_RULE)) rule.delete();
  for (const area of found === null ? [] : ourAreas(found.formulas, found.rect)) {
    rangeOn(sheet, area).clear("Contents");
    // Excel gives a formula the number format of what it reads
    if (before !== null && found?.formats.some((format) => format !== before) === true)
      setNumberFormat(rangeOn(sheet, area), before);
  }
  record.delete();
  await session.sync();
}

/** Excel takes one format for the whole range as a bare string, which the types do not know. */
function setNumberFormat(range: Excel.Range, numberFormat: string): void {
  (range as { numberFormat: unknown }).numberFormat = numberFormat;
}

/** The whole of the columns where nobody else has written there; else runs of our cells, column by column. */
function ourAreas(formulas: readonly (readonly unknown[])[], rect: Rect): readonly Rect[] {
  const isOurs = (row: number, column: number): boolean => {
    const cell = formulas[row]?.[column];
    return (typeof cell === "string" && cell.includes(OUR_FORMULA)) || (row === 0 && OUR_HEADERS.includes(cell));
  };
  const isForeign = formulas.some((line, row) => line.some((cell, column) => cell !== "" && !isOurs(row, column)));
  if (!isForeign) return [rect];
  const areas: Rect[] = [];
  for (let column = 0; column <= rect.right - rect.left; column++) {
    let open: number | null = null;
    for (let row = 0; row <= formulas.length; row++) {
      const ours = row < formulas.length && isOurs(row, column);
      if (ours && open === null) open = row;
      if (!ours && open !== null) {
        const at = rect.left + column;
        areas.push({ top: rect.top + open, bottom: rect.top + row - 1, left: at, right: at });
        open = null;
      }
    }
  }
  return areas;
}
