import type { Host } from "../../host/createHost";
import { createHost } from "../../host/createHost";
import { createWorkbook } from "../../host/model/createWorkbook";
import { recalculate } from "../../host/model/recalculate";
import type { WorkbookModel } from "../../host/model/workbookModel";
import { loadWorkbook } from "../../host/xlsx/loadWorkbook";

/** A workbook open in the page, with the Excel that answers for it. */
export interface OpenedBook {
  readonly fileName: string;
  readonly model: WorkbookModel;
  readonly host: Host;
}

/** What kind of Excel the page pretends to be. */
export interface ExcelKind {
  /** Highest ExcelApi, such as 1.13. */
  readonly excelApi: string;
  readonly readOnly: boolean;
}

/** Opens bytes of an .xlsx; rejects with XlsxError. */
export async function openBytes(bytes: Uint8Array, fileName: string, kind: ExcelKind): Promise<OpenedBook> {
  return openModel(await loadWorkbook(bytes), fileName, kind);
}

/** A new, empty workbook. */
export function openNew(kind: ExcelKind): OpenedBook {
  return openModel(createWorkbook(), "Book1.xlsx", kind);
}

/** The same workbook in another kind of Excel. */
export function openModel(model: WorkbookModel, fileName: string, { excelApi, readOnly }: ExcelKind): OpenedBook {
  model.readOnly = readOnly;
  recalculate(model);
  const host = createHost(model, {
    requirementSets: {
      ExcelApi: excelApi,
      DelayForCellEdit: "1.1",
      AddinCommands: "1.1",
      DialogApi: "1.2",
      RibbonApi: "1.1",
    },
  });
  return { fileName, model, host };
}
