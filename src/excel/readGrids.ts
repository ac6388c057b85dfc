import type { CellGrid, CellValue } from "../core/workbook/cellGrid";
import { rectAddress, type Rect } from "../core/workbook/cellAddress";
import type { OwnedSheetKey } from "../core/workbook/sheetPlan";
import type { WorkbookOptions } from "../core/workbook/workbook";
import { ExcelError } from "./ExcelError";
import { isDepartmentKey, OWNED_PROPERTY } from "./ownedMark";
import { forThisBatch, isThere, rangeOn } from "./rangeOn";
import { packReads, readWindow, rowBlocks } from "./readWindow";
import type { ExcelSession } from "./runExcel";
import { readEntries } from "./readEntries";
import { askEntryTables, readPapers } from "./readPapers";
import { readOwnFormulas } from "./readOwnFormulas";
import { rectOf, takeCensus, type SheetFacts } from "./sheetCensus";

const DOING = "シートの内容の読み取り";
const CONTENTS = "values,text,numberFormat,formulas";
/** A copy the user made of a sheet of ours carries our property, but no mark. */
const COPY = "copy";
/** What the user edits there is read back. */
const readBack: ReadonlySet<OwnedSheetKey> = new Set<OwnedSheetKey>([
  "settings",
  "definition",
  "plan",
  "returns",
  "collectionBoard",
]);

interface SheetProbe {
  readonly facts: SheetFacts;
  readonly ownedAs: OwnedSheetKey | null;
  readonly used: Excel.Range;
  readonly inWindow: Excel.Range;
  readonly details: RangeDetails;
  readonly ownedCopy: Excel.WorksheetCustomProperty;
}

interface RangeDetails {
  readonly merges: Excel.RangeAreas;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
}

type Contents = Required<Pick<CellGrid, "values" | "texts" | "numberFormats" | "hasFormula" | "formulas">>;

/**
 * Every sheet with its used range, in tab order. Of the sheets of ours those the user edits come with their contents,
 * the mapping with its formulas (the references in them say where the sources stand now), and the status table with
 * the columns users fill in; the papers with their formulas as far as people type on them.
 * Two syncs where all sheets together fit into 2 MB: the list of sheets, then sizes with the contents of a window;
 * a sheet that reaches beyond the window is read again in blocks of rows. Throws ExcelError.
 */
export async function readGrids(session: ExcelSession, options: WorkbookOptions = {}): Promise<readonly CellGrid[]> {
  const tables = askEntryTables(session);
  const census = await takeCensus(session);
  const ours = new Map(census.owned.map((owned) => [owned.sheet.id, owned.key]));
  const toRead = census.sheets.filter(({ id }) => {
    const key = ours.get(id);
    return key === undefined || readBack.has(key);
  });
  options.onProgress?.({ step: "read", done: 0, total: toRead.length });
  const window = readWindow(toRead.length);
  const probes = toRead.map((facts) => probeSheet(session, facts, ours.get(facts.id) ?? null, window));
  const mapping = readOwnFormulas(
    session,
    census.owned.find(({ key }) => key === "mapping"),
  );
  const entries = readEntries(
    session,
    census.owned.find(({ key }) => key === "statusTable"),
  );
  const papers = readPapers(session, census.owned, tables);
  await session.sync();
  const complete = await readBeyondWindow(session, probes, options);
  const grids = new Map(probes.map((probe) => [probe.facts.id, complete.get(probe) ?? gridOf(probe)]));
  const formulas = await mapping();
  const typed = await papers();
  const entered = await entries();
  return census.sheets.map((facts) => {
    const key = ours.get(facts.id) ?? null;
    const own = key === "mapping" ? formulas : key === "statusTable" ? entered : key === null ? {} : typed.get(key);
    return grids.get(facts.id) ?? { ...emptyGrid(facts, key), ...own };
  });
}

function probeSheet(session: ExcelSession, facts: SheetFacts, ownedAs: OwnedSheetKey | null, window: Rect): SheetProbe {
  session.at({ sheet: facts.name, range: null, doing: DOING });
  const sheet = session.context.workbook.worksheets.getItem(facts.id);
  const used = forThisBatch(sheet.getUsedRangeOrNullObject(true));
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const inWindow = forThisBatch(used.getIntersectionOrNullObject(rectAddress(window)));
  inWindow.load(`rowIndex,columnIndex,rowCount,columnCount,${CONTENTS}`);
  const ownedCopy = sheet.customProperties.getItemOrNullObject(OWNED_PROPERTY).load("value");
  return { facts, ownedAs, used, inWindow, details: askDetails(inWindow), ownedCopy };
}

function askDetails(range: Excel.Range): RangeDetails {
  const merges = range.getMergedAreasOrNullObject();
  merges.untrack();
  merges.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  return {
    merges,
    rows: range.getRowProperties({ rowHidden: true }),
    columns: range.getColumnProperties({ columnHidden: true }),
  };
}

function gridOf(probe: SheetProbe): CellGrid {
  if (!isThere(probe.used)) return emptyGrid(probe.facts, probe.ownedAs);
  const place = rectOf(probe.inWindow);
  return {
    ...describe(probe),
    ...detailsOf([{ place, details: probe.details }]),
    ...ofOurs(probe, contentsOf(probe.inWindow, probe.facts, place)),
    top: place.top,
    left: place.left,
  };
}

/** Sheets larger than the window, read again whole: several blocks to a sync while they fit into 2 MB. */
async function readBeyondWindow(
  session: ExcelSession,
  probes: readonly SheetProbe[],
  options: WorkbookOptions,
): Promise<ReadonlyMap<SheetProbe, CellGrid>> {
  const large = probes.filter((probe) => isThere(probe.used) && !windowHolds(probe));
  const blocks = large.flatMap((probe) => rowBlocks(rectOf(probe.used)).map((rect) => ({ probe, rect })));
  const parts = new Map<SheetProbe, { place: Rect; details: RangeDetails; contents: Contents }[]>();
  let done = probes.length - large.length;
  for (const read of packReads(blocks)) {
    if (options.isCancelled?.() === true) break;
    const asked = read.map(({ probe, rect }) => {
      session.at({ sheet: probe.facts.name, range: rectAddress(rect), doing: DOING });
      const range = rangeOn(session.context.workbook.worksheets.getItem(probe.facts.id), rect).load(CONTENTS);
      return { probe, rect, range, details: askDetails(range) };
    });
    await session.sync();
    for (const { probe, rect, range, details } of asked) {
      const part = { place: rect, details, contents: contentsOf(range, probe.facts, rect) };
      parts.set(probe, [...(parts.get(probe) ?? []), part]);
    }
    done = Math.min(probes.length, done + 1);
    options.onProgress?.({ step: "read", done, total: probes.length });
  }
  options.onProgress?.({ step: "read", done: probes.length, total: probes.length });
  return new Map([...parts].map(([probe, blocksRead]) => [probe, joinBlocks(probe, blocksRead)]));
}

function windowHolds({ used, inWindow }: SheetProbe): boolean {
  return isThere(inWindow) && inWindow.rowCount === used.rowCount && inWindow.columnCount === used.columnCount;
}

function joinBlocks(
  probe: SheetProbe,
  blocks: readonly { place: Rect; details: RangeDetails; contents: Contents }[],
): CellGrid {
  const contents: Contents = {
    values: blocks.flatMap((block) => block.contents.values),
    texts: blocks.flatMap((block) => block.contents.texts),
    numberFormats: blocks.flatMap((block) => block.contents.numberFormats),
    hasFormula: blocks.flatMap((block) => block.contents.hasFormula),
    formulas: blocks.flatMap((block) => block.contents.formulas),
  };
  return {
    ...describe(probe),
    ...detailsOf(blocks),
    ...ofOurs(probe, contents),
    top: probe.used.rowIndex,
    left: probe.used.columnIndex,
  };
}

/** Formula texts are kept of our own sheets only. */
function ofOurs({ ownedAs }: SheetProbe, { formulas, ...contents }: Contents): Omit<Contents, "formulas"> | Contents {
  return ownedAs === null ? contents : { ...contents, formulas };
}

function describe({
  facts,
  ownedAs,
  ownedCopy,
}: SheetProbe): Pick<CellGrid, "sheet" | "visibility" | "isProtected" | "ownedAs"> {
  return {
    sheet: facts.name,
    visibility: facts.visibility,
    isProtected: facts.isProtected,
    ownedAs: ownedAs ?? (isThere(ownedCopy) ? propertyKey(ownedCopy.value) : null),
  };
}

/** 進捗状況調査票 stay what they are when they are copied, for what is typed on them is read; of others it is a copy. */
function propertyKey(value: string): string {
  return isDepartmentKey(value) ? value : COPY;
}

/** Excel answers null instead of an error when a range is too large to be read. */
function contentsOf(range: Excel.Range, facts: SheetFacts, place: Rect): Contents {
  const values = range.values as CellValue[][] | null;
  if (values === null) {
    throw new ExcelError("TooLargeToRead", { sheet: facts.name, range: rectAddress(place), doing: DOING });
  }
  const hasFormula = (range.formulas as unknown[][]).map((row, r) =>
    row.map((formula, c) => typeof formula === "string" && formula.startsWith("=") && formula !== values[r]?.[c]),
  );
  return {
    values,
    texts: range.text,
    numberFormats: range.numberFormat as string[][],
    hasFormula,
    formulas: hasFormula.map((row, r) => row.map((is, c) => (is ? String(range.formulas[r]?.[c]) : ""))),
  };
}

function detailsOf(
  parts: readonly { readonly place: Rect; readonly details: RangeDetails }[],
): Pick<CellGrid, "merges" | "hiddenRows" | "hiddenColumns"> {
  return {
    merges: parts.flatMap(({ details }) => (isThere(details.merges) ? details.merges.areas.items.map(rectOf) : [])),
    hiddenRows: parts.flatMap(({ place, details }) =>
      details.rows.value.flatMap((row, index) => (row.rowHidden === true ? [place.top + index] : [])),
    ),
    hiddenColumns: (parts[0]?.details.columns.value ?? []).flatMap((column, index) =>
      column.columnHidden === true ? [(parts[0]?.place.left ?? 0) + index] : [],
    ),
  };
}

function emptyGrid(facts: SheetFacts, ownedAs: string | null): CellGrid {
  return {
    sheet: facts.name,
    visibility: facts.visibility,
    isProtected: facts.isProtected,
    top: 0,
    left: 0,
    values: [],
    texts: [],
    numberFormats: [],
    hasFormula: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    ownedAs,
  };
}
