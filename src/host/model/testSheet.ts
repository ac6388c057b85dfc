import { createWorkbook } from "./createWorkbook";
import { enterContent, type TypedContent } from "./enterContent";
import { ModelError } from "./modelError";
import { cellAt } from "./readCells";
import { rectOfText } from "./references";
import type { Cell } from "./cell";
import type { Rect } from "./rect";
import type { SheetModel } from "./sheetModel";
import type { WorkbookModel } from "./workbookModel";

/** For tests: a new workbook and its sheet, filled by A1 address. */
export function testSheet(contents: Record<string, TypedContent> = {}): {
  workbook: WorkbookModel;
  sheet: SheetModel;
} {
  const workbook = createWorkbook();
  const sheet = workbook.sheets[0];
  if (sheet === undefined) throw new Error("A new workbook has a sheet.");
  enterAt(workbook, sheet, contents);
  return { workbook, sheet };
}

/** For tests: enters contents by A1 address. */
export function enterAt(workbook: WorkbookModel, sheet: SheetModel, contents: Record<string, TypedContent>): void {
  for (const [address, content] of Object.entries(contents)) {
    const { top, left } = rectAt(address);
    enterContent(workbook, sheet, top, left, content);
  }
}

/** For tests: the rect of an A1 address. */
export function rectAt(address: string): Rect {
  const rect = rectOfText(address);
  if (rect === null) throw new Error(`Not an address: ${address}`);
  return rect;
}

/** For tests: the cell at an A1 address. */
export function cellOf(sheet: SheetModel, address: string): Cell | undefined {
  const { top, left } = rectAt(address);
  return cellAt(sheet, top, left);
}

/** For tests: the code of the refusal, or null when nothing is refused. */
export function refusal(action: () => unknown): string | null {
  try {
    action();
    return null;
  } catch (error) {
    if (error instanceof ModelError) return error.code;
    throw error;
  }
}
