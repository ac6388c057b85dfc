import { saveWorkbook } from "../../host/xlsx/saveWorkbook";
import type { OpenedBook } from "./openedBook";
import { splitSheet } from "./splitSheet";

const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands the workbook to the browser as a download. */
export async function saveBook({ model, fileName }: Pick<OpenedBook, "model" | "fileName">): Promise<void> {
  const bytes = await saveWorkbook(model);
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName.replace(/\.(xlsm|xltx)$/i, ".xlsx");
  link.click();
  URL.revokeObjectURL(address);
}

/** The same of the sheet in front alone, as a workbook of its own that is named after it. */
export async function saveFrontSheet({ model }: OpenedBook): Promise<void> {
  const name = model.sheets.find(({ id }) => id === model.activeSheetId)?.name ?? "";
  await saveBook({ model: await splitSheet(model, name), fileName: `${name}.xlsx` });
}
