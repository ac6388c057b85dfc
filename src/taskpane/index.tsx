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

/** The columns beside the user's table: asked for seldom, and loaded then. */
async function loadBeside() {
  const [{ evaluateWorkbook }, { proposeBeside }, { placeBeside }, { removeBeside }, { excelBeside }, { workbook }] =
    await Promise.all([
      import(/* webpackChunkName: "beside" */ "../app/evaluateWorkbook"),
      import(/* webpackChunkName: "beside" */ "../app/proposeBeside"),
      import(/* webpackChunkName: "beside" */ "../app/placeBeside"),
      import(/* webpackChunkName: "beside" */ "../app/removeBeside"),
      import(/* webpackChunkName: "beside" */ "../excel/excelBeside"),
      loadReport(),
    ]);
  return { evaluateWorkbook, proposeBeside, placeBeside, removeBeside, workbook, beside: excelBeside() };
}

/** Returned files: asked for once a year, and loaded then. */
async function loadReturns() {
  const [{ collectReturns }, { acceptReturns }, { excelReturnedFiles }, { workbook }] = await Promise.all([
    import(/* webpackChunkName: "returns" */ "../app/collectReturns"),
    import(/* webpackChunkName: "returns" */ "../app/acceptReturns"),
    import(/* webpackChunkName: "returns" */ "../excel/readReturnedFiles"),
    loadReport(),
  ]);
  return { collectReturns, acceptReturns, workbook, returned: excelReturnedFiles() };
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
  proposeBeside: async (sheet, order) => {
    const { evaluateWorkbook, proposeBeside, workbook, beside } = await loadBeside();
    const request = { strategy: kitamotoStrategy, scheme: null, ...order };
    return proposeBeside(beside, await evaluateWorkbook(workbook, request), sheet);
  },
  placeBeside: async (plan) => {
    const { placeBeside, beside } = await loadBeside();
    return placeBeside(beside, plan);
  },
  removeBeside: async (sheet) => {
    const { removeBeside, beside } = await loadBeside();
    return removeBeside(beside, sheet);
  },
  collectReturns: async (files, options) => {
    const { collectReturns, workbook, returned } = await loadReturns();
    const request = { strategy: kitamotoStrategy, scheme: null, reportYear: null, fiscalYear: null };
    return collectReturns(workbook, returned, files, { ...request, ...options });
  },
  acceptReturns: async (collected, order) => {
    const { acceptReturns, workbook } = await loadReturns();
    return acceptReturns(workbook, collected, order);
  },
  checkSheet: async (sheet) => {
    const [{ checkSheet }, { workbook }] = await Promise.all([
      import(/* webpackChunkName: "check" */ "../app/checkSheet"),
      loadReport(),
    ]);
    return checkSheet(workbook.readSheet, sheet);
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
