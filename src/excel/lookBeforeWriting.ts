import type { Rect } from "../core/workbook/cellAddress";
import type { SheetPlan } from "../core/workbook/sheetPlan";
import { axisMarkName, insertedBetween, readAxisMark, type Axis } from "./axisMark";
import { ExcelError } from "./ExcelError";
import { freeSheetName } from "./freeSheetName";
import { plannedNames } from "./markNames";
import { isDepartmentKey, ownedAreaName } from "./ownedMark";
import { isThere } from "./rangeOn";
import type { ExcelSession } from "./runExcel";
import { takeCensus, type SheetCensus } from "./sheetCensus";
import type { WriteTarget } from "./writeTarget";

/** What has to be known before the first change. */
export interface BeforeWriting {
  readonly targets: readonly WriteTarget[];
  /** Planned names and marks the workbook already has. */
  readonly existingNames: ReadonlySet<string>;
}

interface NameProbe {
  readonly name: string;
  readonly item: Excel.NamedItem;
}

/**
 * One sync: which sheets are ours, what charts and names they have, and whether anything forbids writing.
 * Sheets still missing are named, not yet added. Throws ExcelError before anything is changed.
 */
export async function lookBeforeWriting(session: ExcelSession, plans: readonly SheetPlan[]): Promise<BeforeWriting> {
  const { names } = session.context.workbook;
  const wanted = plans.flatMap(plannedNames);
  const probes = wanted.map((name) => ({ name, item: names.getItemOrNullObject(name).load("formula") }));
  const charts = plans.map((plan) => {
    const area = names.getItemOrNullObject(ownedAreaName(plan.key)).getRangeOrNullObject();
    area.untrack();
    return area.worksheet.charts.load("items/name,items/series/count");
  });
  const departmentKeys = plans.map(({ key }) => key).filter(isDepartmentKey);
  const census = await takeCensus(session, departmentKeys);
  refuseWhatCannotBeWritten(census, plans);
  refuseNamesOfTheUser(census, probes, plans);
  const taken = census.sheets.map((sheet) => sheet.name);
  const targets = plans.map((plan, index): WriteTarget => {
    const owned = census.owned.find(({ key }) => key === plan.key);
    if (owned !== undefined) {
      const sheet = session.context.workbook.worksheets.getItem(owned.sheet.id);
      const oldCharts = new Map((charts[index]?.items ?? []).map((chart) => [chart.name, chart.series.count]));
      const inserted = insertedByUser(plan, probes, owned.area);
      return { plan, sheet, name: owned.sheet.name, created: false, oldArea: owned.area, inserted, oldCharts };
    }
    const name = freeSheetName(plan.name, taken);
    taken.push(name);
    // only named here: the sheet itself is added by the first write
    const sheet = session.context.workbook.worksheets.getItemOrNullObject(name);
    return { plan, sheet, name, created: true, oldArea: null, inserted: nothingInserted, oldCharts: new Map() };
  });
  return { targets, existingNames: new Set(probes.filter(({ item }) => isThere(item)).map(({ name }) => name)) };
}

const nothingInserted: WriteTarget["inserted"] = { columns: [], rows: [] };

/** Of a sheet with too many rows to be listed only those above what we wrote are known to be the user's. */
function insertedByUser({ key, area }: SheetPlan, probes: readonly NameProbe[], old: Rect): WriteTarget["inserted"] {
  const along = (axis: Axis, from: number, first: number): readonly number[] => {
    const mark = probes.find(({ name }) => name === axisMarkName(key, axis));
    return mark === undefined || !isThere(mark.item)
      ? Array.from({ length: Math.max(0, first - from) }, (_, index) => from + index)
      : insertedBetween(readAxisMark(String(mark.item.formula), axis), from);
  };
  return { columns: along("columns", area.left, old.left), rows: along("rows", area.top, old.top) };
}

function refuseWhatCannotBeWritten(census: SheetCensus, plans: readonly SheetPlan[]): void {
  const doing = "書き込みの準備";
  if (census.readOnly) throw new ExcelError("WorkbookReadOnly", { sheet: null, range: null, doing });
  const keys = new Set(census.owned.map(({ key }) => key));
  if (census.structureProtected && plans.some((plan) => !keys.has(plan.key))) {
    throw new ExcelError("StructureProtected", { sheet: null, range: null, doing });
  }
  // what we protect ourselves is opened again for writing
  const open = plans.filter(({ protection }) => protection === undefined);
  const locked = census.owned.find(({ key, sheet }) => sheet.isProtected && open.some((plan) => plan.key === key));
  if (locked !== undefined) throw new ExcelError("SheetProtected", { sheet: locked.sheet.name, range: null, doing });
}

/**
 * A name of ours that points to a sheet of the user is the user's: it is never redirected. Where it points to a sheet
 * that has the name of ours, that sheet was ours until somebody removed the hidden names.
 */
function refuseNamesOfTheUser(census: SheetCensus, probes: readonly NameProbe[], plans: readonly SheetPlan[]): void {
  const planned = new Map(plans.flatMap((plan) => plan.names.map(({ name }) => [name, plan.name] as const)));
  const ours = new Set(census.owned.map(({ sheet }) => sheet.name));
  for (const { name, item } of probes) {
    if (!planned.has(name) || !isThere(item)) continue;
    const sheet = sheetOfFormula(String(item.formula));
    if (sheet !== null && !ours.has(sheet) && census.sheets.some((each) => each.name === sheet)) {
      const code = planned.get(name) === sheet ? "MarkLost" : "NameTaken";
      throw new ExcelError(code, { sheet, range: code === "MarkLost" ? null : name, doing: "名前の定義" });
    }
  }
}

/** `='進捗 一覧'!$A$1` → 進捗 一覧; null where the name does not point to one sheet. */
function sheetOfFormula(formula: string): string | null {
  const sheet = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(formula);
  return sheet === null ? null : (sheet[1]?.replaceAll("''", "'") ?? sheet[2] ?? null);
}
