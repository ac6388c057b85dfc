import { mkdir, stat } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { evaluateWorkbook } from "../../app/evaluateWorkbook";
import { reportInputOf } from "../../app/reportInputOf";
import { answersBefore, planDepartmentSheets } from "../../app/writeDepartmentSheets";
import { usualInquirer } from "../../core/departments/entryWords.ja";
import { assignDepartments } from "../../core/departments/assignDepartments";
import { formatFiscalYear } from "../../core/kpi/formatFiscalYear";
import { kitamotoStrategy } from "../../core/strategy/kitamoto/kitamotoStrategy";
import type { SheetPlan } from "../../core/workbook/sheetPlan";
import { excelWorkbook } from "../../excel/excelWorkbook";
import { attachToNode } from "../../host/attach/node";
import { createHost } from "../../host/createHost";
import { createWorkbook } from "../../host/model/createWorkbook";
import { deleteSheet } from "../../host/model/editSheets";
import { CliError } from "./CliError";
import type { CliStreams } from "./cliStreams";
import type { DepartmentOptions } from "./departmentOptions";
import { departmentText } from "./departmentText.ja";
import { readInput } from "./readInput";
import { readStrategy } from "./readStrategy";
import type { ReportOptions } from "./reportOptions";
import { saveBook } from "./saveBook";
import { checkOutput, writeOutputs, type Output } from "./writeOutputs";

type FileOptions = Pick<ReportOptions, "strategy" | "scheme" | "year"> & { readonly input: string };

/**
 * Writes 進捗状況調査票 of every department to a file of its own, made from the figures of `input`. Throws CliError, and
 * writes nothing at all, where one of the files is there already.
 */
export async function writeDepartmentFiles(
  options: FileOptions,
  departments: DepartmentOptions,
  streams: CliStreams,
): Promise<void> {
  const folder = resolve(departments.folder);
  await mkdir(folder, { recursive: true }).catch(() => undefined);
  await checkOutput(join(folder, "調査票.xlsx"), false);
  const given = options.strategy === null ? null : await readStrategy(options.strategy, streams);
  const model = await readInput(options.input, options.input);
  attachToNode(createHost(model));
  const evaluated = await evaluateWorkbook(excelWorkbook(), {
    strategy: given?.strategy ?? kitamotoStrategy,
    ...(given === null ? {} : { definition: { schemeId: given.schemeId } }),
    scheme: options.scheme,
    reportYear: options.year,
  });
  const assignment = assignDepartments(evaluated.strategy);
  if (assignment.departments.length === 0) throw new CliError(departmentText.noDepartments);
  const round = {
    round: departments.round,
    inquirer: departments.inquirer ?? usualInquirer,
    deadline: departments.deadline,
  };
  const plans = planDepartmentSheets(reportInputOf(evaluated), round, answersBefore(evaluated));
  const year = formatFiscalYear(evaluated.reportYear, "short");
  const named = plans.map((plan, index) => {
    const department = assignment.departments[index]?.department.name ?? "";
    return { plan, path: join(folder, departmentText.fileName(year, fileSafe(department))) };
  });
  await refuseExisting(named.map(({ path }) => path));
  const outputs: Output[] = [];
  for (const { plan, path } of named) outputs.push({ path, contents: await bookOf(plan, path) });
  await writeOutputs(outputs);
  if (assignment.departments.some(({ isAssumed }) => isAssumed)) streams.out(departmentText.assumed);
  for (const { path } of named) streams.out(shown(path));
  if (assignment.unassigned.length > 0) streams.out(departmentText.unassigned(assignment.unassigned));
  streams.out(departmentText.written(named.length));
}

/** One department's sheet in a workbook of its own. */
async function bookOf(plan: SheetPlan, path: string): Promise<Uint8Array> {
  const model = createWorkbook();
  const [blank] = model.sheets;
  attachToNode(createHost(model));
  await excelWorkbook().applyPlans([plan]);
  if (blank !== undefined) deleteSheet(model, blank);
  return saveBook(model, path);
}

async function refuseExisting(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const isThere = await stat(path).then(
      () => true,
      () => false,
    );
    if (isThere) throw new CliError(departmentText.fileThere(shown(path)));
  }
}

/** What Windows does not take in a file name. */
function fileSafe(name: string): string {
  return name.replace(/[\\/:*?"<>|]/g, "");
}

function shown(path: string): string {
  const short = relative(process.cwd(), path);
  return short.startsWith("..") ? path : short;
}
