import { rectAddress, type Rect } from "../core/workbook/cellAddress";
import type { CellGrid, CellValue } from "../core/workbook/cellGrid";
import { ExcelError } from "./ExcelError";
import { deleteSheet } from "./inventory";
import { forThisBatch, isThere, rangeOn } from "./rangeOn";
import { packReads, rowBlocks } from "./readWindow";
import type { ExcelSession } from "./runExcel";
import { rectOf } from "./sheetCensus";

const DOING = "提出されたファイルの読み取り";
const CONTENTS = "values,text,numberFormat,formulas";
const visibilities = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

interface Piece {
  readonly place: Rect;
  readonly range: Excel.Range;
  readonly merges: Excel.RangeAreas;
}

/**
 * Inserts the sheets of a file behind the others, takes their cells and deletes them: two syncs, or with `isLarge` as
 * many more as the cells need 2 MB. On failure sheets may be left: the caller takes the inventory. Throws ExcelError.
 */
export async function readInserted(
  session: ExcelSession,
  base64: string,
  taken: ReadonlySet<string>,
  isLarge: boolean,
): Promise<readonly CellGrid[]> {
  const { workbook, application } = session.context;
  session.at({ sheet: null, range: null, doing: DOING });
  application.suspendScreenUpdatingUntilNextSync();
  const ids = workbook.insertWorksheetsFromBase64(base64, { positionType: "End" });
  await session.sync();
  application.suspendScreenUpdatingUntilNextSync();
  const sheets = ids.value.map((id) => workbook.worksheets.getItem(id).load("name,visibility,protection/protected"));
  const used = sheets.map((sheet) => {
    const range = forThisBatch(sheet.getUsedRangeOrNullObject(true));
    return range.load(`rowIndex,columnIndex,rowCount,columnCount${isLarge ? "" : `,${CONTENTS}`}`);
  });
  const merges = used.map((range) => askMerges(range));
  if (!isLarge) {
    sheets.forEach(deleteSheet);
    await session.sync();
    return sheets.map((sheet, at) => gridOf(sheet, taken, wholePieces(used[at], merges[at])));
  }
  await session.sync();
  const pieces = await readPieces(session, sheets, used);
  sheets.forEach(deleteSheet);
  await session.sync();
  return sheets.map((sheet) => gridOf(sheet, taken, pieces.get(sheet) ?? []));
}

function askMerges(range: Excel.Range): Excel.RangeAreas {
  const merges = range.getMergedAreasOrNullObject();
  merges.untrack();
  merges.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  return merges;
}

function wholePieces(range: Excel.Range | undefined, merges: Excel.RangeAreas | undefined): readonly Piece[] {
  if (range === undefined || merges === undefined || !isThere(range)) return [];
  return [{ place: rectOf(range), range, merges }];
}

async function readPieces(
  session: ExcelSession,
  sheets: readonly Excel.Worksheet[],
  used: readonly Excel.Range[],
): Promise<ReadonlyMap<Excel.Worksheet, readonly Piece[]>> {
  const blocks = sheets.flatMap((sheet, at) => {
    const range = used[at];
    return range === undefined || !isThere(range) ? [] : rowBlocks(rectOf(range)).map((rect) => ({ sheet, rect }));
  });
  const pieces = new Map<Excel.Worksheet, Piece[]>();
  for (const read of packReads(blocks)) {
    for (const { sheet, rect } of read) {
      session.at({ sheet: null, range: rectAddress(rect), doing: DOING });
      const range = rangeOn(sheet, rect).load(CONTENTS);
      pieces.set(sheet, [...(pieces.get(sheet) ?? []), { place: rect, range, merges: askMerges(range) }]);
    }
    await session.sync();
  }
  return pieces;
}

function gridOf(sheet: Excel.Worksheet, taken: ReadonlySet<string>, pieces: readonly Piece[]): CellGrid {
  const contents = pieces.map(({ range }) => {
    const values = range.values as CellValue[][] | null;
    if (values === null) throw new ExcelError("TooLargeToRead", { sheet: sheet.name, range: null, doing: DOING });
    return { values, texts: range.text, numberFormats: range.numberFormat as string[][], formulas: range.formulas };
  });
  const values = contents.flatMap((each) => each.values);
  const formulas = contents.flatMap((each) => each.formulas as unknown[][]);
  return {
    sheet: nameInFile(sheet.name, taken),
    visibility: visibilities[sheet.visibility],
    isProtected: sheet.protection.protected,
    top: pieces[0]?.place.top ?? 0,
    left: pieces[0]?.place.left ?? 0,
    values,
    texts: contents.flatMap((each) => each.texts),
    numberFormats: contents.flatMap((each) => each.numberFormats),
    hasFormula: formulas.map((row, r) =>
      row.map((formula, c) => typeof formula === "string" && formula.startsWith("=") && formula !== values[r]?.[c]),
    ),
    merges: pieces.flatMap(({ merges }) => (isThere(merges) ? merges.areas.items.map(rectOf) : [])),
    hiddenRows: [],
    hiddenColumns: [],
    ownedAs: null,
  };
}

/** A name the open workbook has too got a number on the way in (調査票 (2)); told is the one the file's owner sees. */
function nameInFile(name: string, taken: ReadonlySet<string>): string {
  const base = /^(.+) \(\d+\)$/.exec(name)?.[1];
  return base !== undefined && taken.has(base) ? base : name;
}
