import { createRoot } from "react-dom/client";
import { kitamotoStrategy } from "../core/strategy/kitamoto/kitamotoStrategy";
import { ExcelError } from "../excel/ExcelError";
import { App } from "./App";
import type { Failure, PaneContext } from "./paneContext";
import { excelSupport } from "./startup/excelSupport";
import type { OfficeColors } from "./theme/isDarkTheme";
import { unexpectedFailure } from "./unexpectedFailure";

/**
 * The only file of the pane that knows Excel: it builds the adapter and hands context on.
 * What works on the workbook comes as a second file, so that the pane shows itself first.
 */
async function loadReport() {
  const [{ readFindings }, { writeReport }, { writeDefinition }, { writeDepartmentSheets }, { excelWorkbook }] =
    await Promise.all([
      import(/* webpackChunkName: "report" */ "../app/readFindings"),
      import(/* webpackChunkName: "report" */ "../app/writeReport"),
      import(/* webpackChunkName: "report" */ "../app/writeDefinition"),
      import(/* webpackChunkName: "report" */ "../app/writeDepartmentSheets"),
      import(/* webpackChunkName: "report" */ "../excel/excelWorkbook"),
    ]);
  return { readFindings, writeReport, writeDefinition, writeDepartmentSheets, workbook: excelWorkbook() };
}

const context: PaneContext = {
  strategy: kitamotoStrategy,
  readState: async () => (await loadReport()).workbook.readState(),
  readFindings: async (options) => {
    const { readFindings, workbook } = await loadReport();
    const request = { strategy: kitamotoStrategy, scheme: null, reportYear: null };
    return readFindings(workbook, { ...request, ...options });
  },
  writeReport: async (order, options) => {
    const { writeReport, workbook } = await loadReport();
    return writeReport(workbook, { strategy: kitamotoStrategy, scheme: null, ...order, ...options });
  },
  writeDefinition: async () => {
    const { writeDefinition, workbook } = await loadReport();
    return writeDefinition(workbook, { strategy: kitamotoStrategy });
  },
  writeDepartmentSheets: async (order) => {
    const { writeDepartmentSheets, workbook } = await loadReport();
    return writeDepartmentSheets(workbook, { strategy: kitamotoStrategy, scheme: null, ...order });
  },
  showCell: async (ref) => (await loadReport()).workbook.showCell(ref),
  readSelection: async () => (await loadReport()).workbook.readSelection(),
  onSelectionChanged: (listener) => {
    let stop: (() => void) | null = null;
    let stopped = false;
    const loaded = loadReport().then(({ workbook }) => {
      if (!stopped) stop = workbook.onSelectionChanged(listener);
    });
    // Where the file cannot be loaded, the reading of the workbook says so.
    loaded.catch(() => undefined);
    return () => {
      stopped = true;
      stop?.();
    };
  },
  describeFailure,
};

void Office.onReady(({ host }) => {
  const place = document.getElementById("pane");
  if (place === null) return;
  const { requirements } = Office.context;
  const support = excelSupport(host, (name, version) => requirements.isSetSupported(name, version));
  createRoot(place).render(<App support={support} context={context} officeColors={officeColors} />);
});

/** Undefined in Excel on the web, whatever the types say. */
function officeColors(): OfficeColors | undefined {
  return Office.context.officeTheme;
}

function describeFailure(error: unknown): Failure {
  if (!(error instanceof ExcelError)) return unexpectedFailure(error);
  const { location, statement, hostMessage } = error.details;
  const details = [error.code, location, statement, hostMessage].filter((part) => part !== null);
  return { sentence: error.message, details: details.join("\n") };
}
