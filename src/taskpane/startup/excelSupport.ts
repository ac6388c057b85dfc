/** Highest ExcelApi used without asking; `tools/check-api-sets.mjs` holds the code to it. */
export const requiredExcelApi = "1.13";

/** Whether this host can run the add-in: Excel with everything needed, an older Excel, or no Excel at all. */
export type ExcelSupport = "ready" | "tooOld" | "notExcel";

/** What the host that answered `Office.onReady` can do. */
export function excelSupport(host: unknown, isSetSupported: (name: string, version: string) => boolean): ExcelSupport {
  if (host !== "Excel") return "notExcel";
  return isSetSupported("ExcelApi", requiredExcelApi) ? "ready" : "tooOld";
}
