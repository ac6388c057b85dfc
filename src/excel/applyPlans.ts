import { rectAddress } from "../core/workbook/cellAddress";
import type { OwnedSheetKey, SheetPlan, SingleSheetKey, WrittenRange } from "../core/workbook/sheetPlan";
import type { WorkbookOptions } from "../core/workbook/workbook";
import { addSheets } from "./addSheets";
import { chartSteps } from "./chartSteps";
import { contentSteps } from "./contentSteps";
import { fitCheck } from "./fitCheck";
import { formatSteps } from "./formatSteps";
import { layoutSteps } from "./layoutSteps";
import { lookBeforeWriting } from "./lookBeforeWriting";
import { plannedNames } from "./markNames";
import { nameSteps } from "./nameSteps";
import { pageSteps } from "./pageSteps";
import { prepareSteps } from "./prepareSteps";
import { protectSteps, unprotectSteps } from "./protectionSteps";
import { removeAdded } from "./removeAdded";
import { ruleSteps } from "./ruleSteps";
import type { ExcelSession } from "./runExcel";
import { sendFinish, type Finish } from "./sendFinish";
import { viewSteps } from "./viewSteps";
import { packSteps, sendBatch, type WriteStep } from "./writeStep";
import { writeEmptied } from "./writeEmptied";
import type { WriteTarget } from "./writeTarget";

const captions: Readonly<Record<SingleSheetKey, string>> = {
  settings: "設定",
  statusTable: "進捗一覧表",
  charts: "グラフと集計",
  data: "転記した値",
  dataValues: "KPIデータ（値のみ）",
  returns: "回答データ",
  collectionBoard: "回収状況",
  mapping: "対応付け",
  definition: "指標定義",
  plan: "計画定義",
  dashboard: "ダッシュボード",
  councilTable: "議会提出資料",
  councilSummary: "議会提出資料（概要）",
  indicatorSheets: "個票",
};

function captionOf(key: OwnedSheetKey): string {
  return key in captions ? captions[key as SingleSheetKey] : "進捗状況調査票";
}

/**
 * Applies the plans: one sync to look, one for each 2 MB of contents, one for formats, rules and charts; one more only
 * where Excel did not keep the fit to pages, and one where sheets are protected.
 * Screen updating and calculation are suspended meanwhile. Cancelled before the first change, nothing is written.
 * If all the sheets were new and one step fails, they are removed again; otherwise the sheets emptied so far get their
 * contents all the same, with what people wrote on them, and running it again finishes.
 * Throws ExcelError.
 */
export async function applyPlans(
  session: ExcelSession,
  plans: readonly SheetPlan[],
  options: WorkbookOptions = {},
): Promise<readonly WrittenRange[]> {
  const { targets, existingNames } = await lookBeforeWriting(session, plans);
  if (options.isCancelled?.() === true) return [];
  const newNames = targets.flatMap(({ plan }) => plannedNames(plan)).filter((name) => !existingNames.has(name));
  try {
    const written = addSheets(session, targets);
    const contents = packSteps(contentsOf(session, written, existingNames));
    const finish = finishOf(written);
    const fit = fitCheck(written);
    const total = contents.length + 1;
    for (const [done, batch] of contents.entries()) {
      options.onProgress?.({ step: "write", done, total });
      await sendBatch(session, batch);
    }
    options.onProgress?.({ step: "charts", done: total - 1, total });
    await sendFinish(session, fit === null ? finish : { ...finish, wanted: [...finish.wanted, fit.look] });
    const repairs = fit?.repairs() ?? [];
    if (repairs.length > 0) await sendFinish(session, { needed: [], wanted: repairs });
    const protections = written.flatMap(protectSteps);
    if (protections.length > 0) await sendBatch(session, protections);
    options.onProgress?.({ step: "charts", done: total, total });
    return written.flatMap(writtenRanges);
  } catch (error) {
    if (targets.every(({ created }) => created))
      await removeAdded(
        targets.map(({ name }) => name),
        newNames,
      );
    else await writeEmptied(targets);
    throw error;
  }
}

/** Names stand before the formulas that use them; every sheet before the names of all. */
function contentsOf(
  session: ExcelSession,
  targets: readonly WriteTarget[],
  existingNames: ReadonlySet<string>,
): readonly WriteStep[] {
  return [
    ...targets.flatMap(unprotectSteps),
    ...targets.flatMap(prepareSteps),
    ...targets.flatMap((target) => nameSteps(session, target, existingNames)),
    ...targets.flatMap(contentSteps),
  ];
}

function finishOf(targets: readonly WriteTarget[]): Finish {
  const sheets = new Map(targets.map(({ plan, sheet }) => [plan.key, sheet]));
  const charts = targets.map((target) => chartSteps(target, (key) => sheets.get(key)));
  return {
    needed: [
      ...targets.flatMap((target) => [...formatSteps(target), ...ruleSteps(target), ...layoutSteps(target)]),
      ...charts.flatMap(({ needed }) => needed),
    ],
    wanted: [
      ...targets.flatMap((target) => [...viewSteps(target), ...pageSteps(target)]),
      ...charts.flatMap(({ wanted }) => wanted),
    ],
  };
}

function writtenRanges({ plan, name }: WriteTarget): readonly WrittenRange[] {
  const sheet = { sheet: name, range: rectAddress(plan.area), what: captionOf(plan.key) };
  if (plan.charts.length === 0) return [sheet];
  return [sheet, ...plan.charts.map((chart) => ({ ...sheet, what: `グラフ「${chart.title}」` }))];
}
