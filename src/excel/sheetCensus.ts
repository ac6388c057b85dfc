import type { Rect } from "../core/workbook/cellAddress";
import type { OwnedSheetKey } from "../core/workbook/sheetPlan";
import { ownedAreaName, ownedSheetKeys } from "./ownedMark";
import { forThisBatch, isThere } from "./rangeOn";
import type { ExcelSession } from "./runExcel";

export interface SheetFacts {
  readonly id: string;
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly isProtected: boolean;
}

/** One of our sheets as it stands: `area` is what we wrote last, wherever it has moved since. */
export interface OwnedArea {
  readonly key: OwnedSheetKey;
  readonly sheet: SheetFacts;
  readonly area: Rect;
}

export interface SheetCensus {
  readonly sheets: readonly SheetFacts[];
  readonly owned: readonly OwnedArea[];
  readonly readOnly: boolean;
  readonly structureProtected: boolean;
}

const visibilities = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/**
 * All sheets in tab order, which of them are ours, and whether the workbook can be changed. One sync. Sheets of
 * departments are found only where `departmentKeys` asks for them: nobody knows how many there are.
 */
export async function takeCensus(
  session: ExcelSession,
  departmentKeys: readonly OwnedSheetKey[] = [],
): Promise<SheetCensus> {
  const { workbook } = session.context;
  session.at({ sheet: null, range: null, doing: "シート一覧の読み取り" });
  const worksheets = workbook.worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  workbook.load("readOnly");
  workbook.protection.load("protected");
  const marks = [...ownedSheetKeys, ...departmentKeys].map((key) => {
    const area = forThisBatch(workbook.names.getItemOrNullObject(ownedAreaName(key)).getRangeOrNullObject());
    area.load("rowIndex,columnIndex,rowCount,columnCount");
    const sheet = area.worksheet.load("id");
    return { key, area, sheet };
  });
  await session.sync();
  const sheets = worksheets.items.map((sheet) => ({
    id: sheet.id,
    name: sheet.name,
    visibility: visibilities[sheet.visibility],
    isProtected: sheet.protection.protected,
  }));
  const owned = marks.flatMap(({ key, area, sheet }) => {
    const facts = isThere(area) ? sheets.find((each) => each.id === sheet.id) : undefined;
    return facts === undefined ? [] : [{ key, sheet: facts, area: rectOf(area) }];
  });
  return { sheets, owned, readOnly: workbook.readOnly, structureProtected: workbook.protection.protected };
}

/** The loaded place of a range. */
export function rectOf(range: Excel.Range): Rect {
  return {
    top: range.rowIndex,
    left: range.columnIndex,
    bottom: range.rowIndex + range.rowCount - 1,
    right: range.columnIndex + range.columnCount - 1,
  };
}
