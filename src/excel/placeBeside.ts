import { absoluteReference, rectAddress } from "../core/workbook/cellAddress";
import type { BesidePlan, PlacedBeside } from "../core/workbook/besideWorkbook";
import { askPlaced, besideComment, besideName, freeSlot } from "./besideRecord";
import { ExcelError, type ExcelPlace } from "./ExcelError";
import { forThisBatch, isThere, rangeOn } from "./rangeOn";
import { addConditionalFormat } from "./ruleSteps";
import type { ExcelSession } from "./runExcel";
import { sendFinish } from "./sendFinish";
import { BYTES_PER_CALL, jsonBytes, packSteps, sendBatch, type WriteStep } from "./writeStep";

const ROWS_PER_BLOCK = 500;

/**
 * Writes the columns: one sync to look whether the cells are still empty, one for each 2 MB of formulas, one for the
 * conditional formats. The record stands first, so that a run that fails half-way can be taken back. Throws ExcelError.
 */
export async function placeBeside(session: ExcelSession, plan: BesidePlan): Promise<PlacedBeside> {
  const { workbook } = session.context;
  const place: ExcelPlace = { sheet: plan.sheet, range: rectAddress(plan.rect), doing: "表の横への書き込み" };
  session.at(place);
  const sheet = workbook.worksheets.getItem(plan.sheet);
  const range = rangeOn(sheet, plan.rect).load("formulas,numberFormat");
  workbook.load("readOnly");
  const protection = sheet.protection.load("protected");
  const askedPlaced = askPlaced(session);
  // a name of a deleted sheet is in nobody's way
  const stale = forStale(session);
  await session.sync();
  if (workbook.readOnly) throw new ExcelError("WorkbookReadOnly", place);
  if (protection.protected) throw new ExcelError("SheetProtected", place);
  if (range.formulas.some((row) => row.some((cell) => cell !== ""))) throw new ExcelError("CellsNotEmpty", place);
  const slot = freeSlot(askedPlaced());
  if (slot === null) throw new ExcelError("TooManyPlaced", place);
  const formats = new Set((range.numberFormat as readonly (readonly string[])[]).flat());
  const [numberFormat = ""] = formats.size === 1 ? [...formats] : [];
  const record: WriteStep = {
    bytes: 4 * BYTES_PER_CALL,
    place,
    queue: () => {
      if (stale().has(slot)) workbook.names.getItem(besideName(slot)).delete();
      workbook.names.add(besideName(slot), areaFormula(plan), besideComment(numberFormat)).visible = false;
    },
  };
  for (const batch of packSteps([record, ...blocks(sheet, plan, place)])) await sendBatch(session, batch);
  await sendFinish(session, { needed: [], wanted: looks(sheet, plan, place) });
  return { slot, sheet: plan.sheet, rect: plan.rect };
}

/** Numbers whose name is there but points nowhere. */
function forStale({ context }: ExcelSession): () => ReadonlySet<number> {
  const probes = Array.from({ length: 12 }, (_, index) => {
    const item = context.workbook.names.getItemOrNullObject(besideName(index + 1)).load("name");
    return { slot: index + 1, item, range: forThisBatch(item.getRangeOrNullObject()).load("rowIndex") };
  });
  return () => new Set(probes.flatMap(({ slot, item, range }) => (isThere(item) && !isThere(range) ? [slot] : [])));
}

function areaFormula({ sheet, rect }: BesidePlan): string {
  const last = absoluteReference({ sheet, row: rect.bottom, column: rect.right });
  const first = absoluteReference({ sheet, row: rect.top, column: rect.left });
  return `=${first}:${last.slice(last.lastIndexOf("!") + 1)}`;
}

function blocks(sheet: Excel.Worksheet, { rect, contents }: BesidePlan, place: ExcelPlace): readonly WriteStep[] {
  return Array.from({ length: Math.ceil(contents.length / ROWS_PER_BLOCK) }, (_, index) => {
    const rows = contents.slice(index * ROWS_PER_BLOCK, (index + 1) * ROWS_PER_BLOCK);
    const top = rect.top + index * ROWS_PER_BLOCK;
    return {
      bytes: BYTES_PER_CALL + jsonBytes(rows),
      place,
      queue: () => {
        rangeOn(sheet, { ...rect, top, bottom: top + rows.length - 1 }).formulas = rows.map((row) => [...row]);
      },
    };
  });
}

/** The first rule planned has priority: Excel puts each new one on top. */
function looks(sheet: Excel.Worksheet, { conditionalFormats }: BesidePlan, place: ExcelPlace): readonly WriteStep[] {
  return [...conditionalFormats].reverse().map((rule) => ({
    bytes: 6 * BYTES_PER_CALL + 3 * rule.formula.length,
    place,
    queue: () => addConditionalFormat(rangeOn(sheet, rule.rect), rule),
  }));
}
