import { performance } from "node:perf_hooks";
import type { Progress } from "../../core/workbook/workbook";
import type { ReportOutput } from "../../core/reports/reportOutput";
import { writeReport } from "../../app/writeReport";
import { standardScheme } from "../../core/kpi/standardScheme";
import { excelWorkbook } from "../../excel/excelWorkbook";
import { attachToNode } from "../../host/attach/node";
import { createHost } from "../../host/createHost";
import type { WorkbookModel } from "../../host/model/workbookModel";
import { loadWorkbook } from "../../host/xlsx/loadWorkbook";
import { saveWorkbook } from "../../host/xlsx/saveWorkbook";
import { scaleStrategy } from "./scaleStrategy";
import { scaleWorkbook } from "./scaleWorkbook";

/** What one run of the whole job took. */
export interface ScaleFigures {
  readonly indicators: number;
  readonly readSyncs: number;
  readonly writeSyncs: number;
  readonly bytes: number;
  readonly largestRequest: number;
  readonly largestResponse: number;
  readonly formulas: number;
  readonly formulasWithoutResult: number;
  readonly evaluated: number;
  readonly unguarded: readonly string[];
  readonly unknownLoads: readonly string[];
  readonly secondsLoad: number;
  readonly secondsReport: number;
  readonly secondsSave: number;
}

/**
 * Makes a plan and its workbook of that size, and runs file → report → file on the host. `again`: measures the second
 * report, which reads back what people may have typed on the sheets of the first.
 */
export async function measureScale(
  count: number,
  outputs: readonly ReportOutput[] = ["status"],
  again = false,
): Promise<ScaleFigures> {
  const strategy = scaleStrategy(count);
  const input = await saveWorkbook(scaleWorkbook(strategy));
  const start = performance.now();
  const model = await loadWorkbook(input);
  const opened = performance.now();
  const request = { strategy, scheme: standardScheme, reportYear: null, outputs };
  if (again) {
    attachToNode(createHost(model));
    await writeReport(excelWorkbook(), request);
  }
  const loaded = performance.now();
  const host = createHost(model);
  attachToNode(host);
  let readSyncs = 0;
  const onProgress = ({ step, done }: Progress): void => {
    if (step === "write" && done === 0) readSyncs = host.recorder.syncs() - 1;
  };
  const result = await writeReport(excelWorkbook(), { ...request, onProgress });
  const reported = performance.now();
  await saveWorkbook(model);
  const saved = performance.now();
  const { recorder } = host;
  return {
    indicators: count,
    readSyncs,
    writeSyncs: recorder.syncs() - readSyncs,
    bytes: recorder.bytes(),
    largestRequest: recorder.largestRequest(),
    largestResponse: recorder.largestResponse(),
    ...countFormulas(model),
    evaluated: result.summary.evaluated,
    unguarded: recorder.unguarded("1.13").map(({ member }) => member),
    unknownLoads: recorder.unknownSelects,
    secondsLoad: (opened - start) / 1000,
    secondsReport: (reported - loaded) / 1000,
    secondsSave: (saved - reported) / 1000,
  };
}

function countFormulas(model: WorkbookModel): Pick<ScaleFigures, "formulas" | "formulasWithoutResult"> {
  let formulas = 0;
  let formulasWithoutResult = 0;
  for (const sheet of model.sheets) {
    for (const row of sheet.rows.values()) {
      for (const cell of row.values()) {
        if (cell.formula === null) continue;
        formulas++;
        if (!cell.hasResult) formulasWithoutResult++;
      }
    }
  }
  return { formulas, formulasWithoutResult };
}
