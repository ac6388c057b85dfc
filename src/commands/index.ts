import { writeReport } from "../app/writeReport";
import { kitamotoStrategy } from "../core/strategy/kitamoto/kitamotoStrategy";
import { ExcelError } from "../excel/ExcelError";
import { excelWorkbook } from "../excel/excelWorkbook";
import { showMessage } from "./showMessage";
import { updateReport } from "./updateReport";
import type { UpdateReportContext } from "./updateReport";

/** The only file of the commands that knows Excel: it builds the adapter and registers what the ribbon names. */
const context: UpdateReportContext = {
  isSupported: () => Office.context.requirements.isSetSupported("ExcelApi", "1.13"),
  writeReport: async () => writeReport(excelWorkbook(), { strategy: kitamotoStrategy, scheme: null, reportYear: null }),
  failureSentence: (error) =>
    error instanceof ExcelError
      ? error.message
      : "思わぬ不具合のため中止しました。元の表は変わっていません。続くときは担当者に知らせてください。",
  showMessage,
};

void Office.onReady(() => {
  Office.actions.associate("updateReport", (event: Office.AddinCommands.Event) => {
    void updateReport(context).finally(() => event.completed());
  });
});
