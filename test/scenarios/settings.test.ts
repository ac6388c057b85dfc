import type { StatusId } from "../../src/core/kpi/scheme";
import { findScheme } from "../../src/core/kpi/schemes";
import { standardScheme } from "../../src/core/kpi/standardScheme";
import { enterContent } from "../../src/host/model/enterContent";
import { insertCells } from "../../src/host/model/editStructure";
import { copySheet, renameSheet } from "../../src/host/model/editSheets";
import type { Scalar } from "../../src/host/model/cell";
import type { SheetModel } from "../../src/host/model/sheetModel";
import type { WorkbookModel } from "../../src/host/model/workbookModel";
import { cellAt } from "../../src/host/model/readCells";
import { recalculate } from "../../src/host/model/recalculate";
import {
  namedColumn,
  openSample,
  reopened,
  runJob,
  sheetContents,
  sheetNamed,
  statusesInSheet,
  type JobDone,
} from "./mainJob";

const SAMPLE = "fictitious-r4-r7.xlsx";
const WHOLE_ROW = 16_383;

/** Enters a value beside a label or status id, as the user would; of status ids, `nth` chooses bands or captions. */
function edit(sheet: SheetModel, model: WorkbookModel, key: string, value: Scalar, column = 1, nth = 0): void {
  const rows = [...sheet.rows.keys()].filter((row) => cellAt(sheet, row, 0)?.value === key).sort((a, b) => a - b);
  const row = rows[nth];
  if (row === undefined) throw new Error(`no row ${key}`);
  enterContent(model, sheet, row, column, value as string | number);
}

function judged({ result }: JobDone): Readonly<Record<string, StatusId>> {
  return Object.fromEntries(result.evaluations.map(({ indicatorId, status }) => [indicatorId, status]));
}

function setting(model: WorkbookModel, name: string): Scalar {
  return namedColumn(model, name)[0] ?? null;
}

/** What the status table shows as soon as something was entered. */
function recalculated(model: WorkbookModel): Readonly<Record<string, Scalar>> {
  recalculate(model);
  return statusesInSheet(model);
}

function refused({ result }: JobDone): readonly unknown[] {
  return result.issues.filter(({ code }) => code === "setting-not-understood");
}

test("start year, threshold, caption and report year the user edited are kept, and the sheet shows what was judged", async () => {
  const model = await openSample(SAMPLE);
  const first = judged(await runJob(model, { reportYear: 2025 }));
  const sheet = sheetNamed(model, "KPI設定");
  edit(sheet, model, "報告年度", 2024);
  edit(sheet, model, "計画の開始年度", 2020);
  edit(sheet, model, "onTrack", 1.2);
  edit(sheet, model, "onTrack", "計画どおり", 1, 1);
  edit(sheet, model, "onTrack", "", 2, 1);
  const live = recalculated(model);

  const again = await runJob(model);
  expect(refused(again)).toEqual([]);
  expect(again.result.reportYear).toBe(2024);
  expect(again.result.strategy.period).toEqual({ startYear: 2020, targetYear: 2025, assumed: false });
  expect(again.result.scheme.bands[0]?.atLeast).toBe(1.2);
  expect(judged(again)).toEqual(live);
  expect(judged(again)).not.toEqual(first);
  expect(judged(again)).not.toEqual(judged(await runJob(await openSample(SAMPLE), { reportYear: 2024 })));

  const after = await reopened(model);
  expect(statusesInSheet(after)).toEqual(judged(again));
  expect(setting(after, "KPI_報告年度")).toBe(2024);
  expect(setting(after, "KPI_開始年度")).toBe(2020);
  expect(namedColumn(after, "KPI_区分の下限")).toEqual([1.2, 0.8, 0.5]);
  const texts = namedColumn(after, "KPI_判定表示");
  const shown = Object.fromEntries(
    namedColumn(after, "KPI_判定コード").flatMap((id, row) => (typeof id === "string" ? [[id, texts[row]]] : [])),
  );
  expect(shown).toMatchObject({ onTrack: "計画どおり", achieved: "◎ 達成" });

  const once = sheetContents(sheetNamed(model, "KPI設定"));
  await runJob(model);
  expect(sheetContents(sheetNamed(model, "KPI設定"))).toEqual(once);
});

test("a year the caller names goes before the sheet's, and stays from then on", async () => {
  const model = await openSample(SAMPLE);
  await runJob(model);
  expect((await runJob(model, { reportYear: 2023 })).result.reportYear).toBe(2023);
  expect((await runJob(model)).result.reportYear).toBe(2023);
});

test("every choice the user changed at once: what is judged is what the sheet shows", async () => {
  const model = await openSample(SAMPLE);
  await runJob(model, { reportYear: 2025 });
  const sheet = sheetNamed(model, "KPI設定");
  edit(sheet, model, "総合戦略名", "第３期 総合戦略");
  edit(sheet, model, "版", "策定");
  edit(sheet, model, "計画の目標年度", 2027);
  edit(sheet, model, "区分する率", "進捗率");
  edit(sheet, model, "減少させる指標の達成率", "'(2×目標−実績)÷目標");
  edit(sheet, model, "率の小数桁数", 0);
  edit(sheet, model, "端数処理", "切り捨て");
  edit(sheet, model, "未達成の率の上限", "そのまま");
  edit(sheet, model, "進捗率のない未達成の指標", "達成率で区分");
  edit(sheet, model, "維持する指標の未達成", "達成率で区分");
  edit(sheet, model, "基準値より後退したとき", "区分による");
  edit(sheet, model, "最終年度の判定", "区分による");
  edit(sheet, model, "おおむね達成の下限", 0.9);
  const live = recalculated(model);
  const again = await runJob(model);
  expect(refused(again)).toEqual([]);
  expect(judged(again)).toEqual(live);
  expect(statusesInSheet(model)).toEqual(live);
  expect(again.result.strategy).toMatchObject({ title: "第３期 総合戦略", version: "策定" });
  expect(again.result.scheme).toEqual({
    ...standardScheme,
    id: "own:standard",
    name: "独自（標準型を編集）",
    bandedRate: "progressRate",
    decreaseAchievement: "twiceTargetMinusActual",
    percentDecimals: 0,
    rounding: "truncate",
    capUnmet: false,
    withoutProgress: "bandAchievement",
    maintainUnmet: "bandAchievement",
    regression: "bands",
    finalYear: "bands",
    mostlyAchievedAt: 0.9,
  });
});

test("a value that is no setting is said with its cell, and the default is written in its place", async () => {
  const model = await openSample(SAMPLE);
  const first = judged(await runJob(model));
  edit(sheetNamed(model, "KPI設定"), model, "計画の開始年度", "未定");
  edit(sheetNamed(model, "KPI設定"), model, "mostlyOnTrack", 1.5);
  const again = await runJob(model);
  expect(refused(again)).toEqual([
    expect.objectContaining({ sheet: "KPI設定", cell: "B9", text: "未定", severity: "warning" }),
    expect.objectContaining({ sheet: "KPI設定", cell: "B41", text: "150.0%" }),
  ]);
  expect(judged(again)).toEqual(first);
  expect(statusesInSheet(model)).toEqual(first);
  expect(setting(model, "KPI_開始年度")).toBe(2021);
  expect(namedColumn(model, "KPI_区分の下限")).toEqual([1, 0.8, 0.5]);
  expect(refused(await runJob(model))).toEqual([]);
});

test("in a renamed sheet with inserted rows and beside a copy of it, the edited settings are the ones that count", async () => {
  const model = await openSample(SAMPLE);
  await runJob(model);
  const sheet = sheetNamed(model, "KPI設定");
  const copy = copySheet(model, sheet);
  edit(copy, model, "率の小数桁数", 4);
  insertCells(model, sheet, { top: 8, left: 0, bottom: 9, right: WHOLE_ROW }, "Down");
  renameSheet(model, sheet, "評価の設定");
  edit(sheet, model, "率の小数桁数", 2);
  const again = await runJob(model);
  expect(refused(again)).toEqual([]);
  expect(again.result.scheme.percentDecimals).toBe(2);
  expect(setting(model, "KPI_率の小数桁数")).toBe(2);
  expect(cellAt(copy, 17, 1)?.value).toBe(4);
  expect(statusesInSheet(model)).toEqual(judged(again));
});

test("another scheme chosen on the sheet counts from the next run; nobody has to say it again", async () => {
  const model = await openSample(SAMPLE);
  await runJob(model);
  edit(sheetNamed(model, "KPI設定"), model, "率の小数桁数", 3);
  edit(sheetNamed(model, "KPI設定"), model, "評価方式", "宮城県型");
  const again = await runJob(model);
  expect(refused(again)).toEqual([]);
  expect(again.result.scheme).toEqual(findScheme("miyagi"));
  expect(setting(model, "KPI_率の小数桁数")).toBe(1);
  expect(setting(model, "KPI_評価方式")).toBe("宮城県型");
  expect(namedColumn(model, "KPI_年度別の経過率")).toEqual([1, 0.75, 0.5, null, null]);
  expect(statusesInSheet(model)).toEqual(judged(again));
  expect(judged(await runJob(model))).toEqual(judged(again));
  expect(setting(await reopened(model), "KPI_評価方式")).toBe("宮城県型");
});

test("a preset that was edited is the city's own, keeps its edits, and goes back when its name is chosen", async () => {
  const model = await openSample(SAMPLE);
  await runJob(model, { scheme: findScheme("miyagi") ?? null });
  const sheet = () => sheetNamed(model, "KPI設定");
  edit(sheet(), model, "mostlyOnTrack", 0.7);
  edit(sheet(), model, "目標年度の3年前", 0.25);
  const live = recalculated(model);
  const edited = await runJob(model);
  expect(edited.result.scheme).toMatchObject({ id: "own:miyagi", name: "独自（宮城県型を編集）" });
  expect(edited.result.scheme.yearlyPace).toEqual([1, 0.75, 0.5, 0.25]);
  expect(judged(edited)).toEqual(live);
  expect(setting(model, "KPI_評価方式")).toBe("独自（宮城県型を編集）");
  edit(sheet(), model, "独自の評価方式の名称", "北本市方式");
  expect((await runJob(model)).result.scheme.name).toBe("北本市方式");
  expect((await runJob(model)).result.scheme).toMatchObject({ id: "own:miyagi", name: "北本市方式" });
  edit(sheet(), model, "評価方式", "宮城県型");
  expect((await runJob(model)).result.scheme).toEqual(findScheme("miyagi"));
});

test("a scheme that is asked for comes with its own values, and stays from then on", async () => {
  const model = await openSample(SAMPLE);
  await runJob(model);
  edit(sheetNamed(model, "KPI設定"), model, "率の小数桁数", 3);
  const gifu = findScheme("岐阜県型");
  if (gifu === undefined) throw new Error("no preset");
  expect((await runJob(model, { scheme: gifu })).result.scheme).toEqual(gifu);
  expect(setting(model, "KPI_率の小数桁数")).toBe(0);
  expect((await runJob(model)).result.scheme).toEqual(gifu);
});

test("a blank on a sheet before does not hide the figure: sheet and evaluation agree", async () => {
  const model = await openSample(SAMPLE);
  const first = await runJob(await openSample(SAMPLE));
  const figures = first.result.proposal.cells.filter(
    ({ field, fiscalYear, value }) => field === "actual" && fiscalYear === 2025 && value !== null,
  );
  const source = model.sheets.find(({ name }) => name === figures[0]?.ref.sheet);
  if (source === undefined) throw new Error("no source");
  const copy = copySheet(model, source);
  for (const { ref } of figures.slice(0, 10)) enterContent(model, source, ref.row, ref.column, "");
  const { result } = await runJob(model);
  expect(copy.name).not.toBe(source.name);
  expect(Object.fromEntries(result.evaluations.map((each) => [each.indicatorId, each.actual]))).toEqual(
    Object.fromEntries(first.result.evaluations.map((each) => [each.indicatorId, each.actual])),
  );
  expect(statusesInSheet(model)).toEqual(judged(first));
});
