import { saveWorkbook } from "../../host/xlsx/saveWorkbook";
import type { OpenedBook } from "./openedBook";

const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands the workbook to the browser as a download. */
export async function saveBook({ model, fileName }: OpenedBook): Promise<void> {
  const bytes = await saveWorkbook(model);
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName.replace(/\.(xlsm|xltx)$/i, ".xlsx");
  link.click();
  URL.revokeObjectURL(address);
}
