import { schemePresets } from "../../src/core/kpi/schemes";
import type { StatusId } from "../../src/core/kpi/scheme";
import { formulaCells, openSample, reopened, runJob, samples, sheetContents, statusesInSheet } from "./mainJob";

describe.each(samples)("%s", (sample) => {
  test.each([2024, 2025])("report year %d: the saved sheet shows the statuses that were judged", async (reportYear) => {
    const model = await openSample(sample);
    const { result } = await runJob(model, { reportYear });
    const judged = Object.fromEntries(result.evaluations.map(({ indicatorId, status }) => [indicatorId, status]));
    expect(Object.keys(judged).length).toBe(40);
    expect(statusesInSheet(model)).toEqual(judged);
    expect(statusesInSheet(await reopened(model))).toEqual(judged);
  });

  test("no formula is saved without a result, none shows an error", async () => {
    const model = await openSample(sample);
    await runJob(model);
    const { count, withoutResult, errors } = formulaCells(await reopened(model));
    expect(count).toBeGreaterThan(1000);
    expect({ withoutResult, errors }).toEqual({ withoutResult: [], errors: [] });
  });

  test("two syncs read, at most four write; no request near the limit; nothing above ExcelApi 1.13", async () => {
    let readSyncs = 0;
    const model = await openSample(sample);
    const job = runJob(model, {
      onProgress: ({ step, done }) => {
        if (step === "write" && done === 0) readSyncs = -1;
      },
    });
    const { host } = await job;
    expect(readSyncs).toBe(-1);
    const { recorder } = host;
    expect(recorder.syncs()).toBeLessThanOrEqual(6);
    expect(recorder.requests.length).toBe(recorder.syncs());
    expect(recorder.largestRequest()).toBeLessThan(2_500_000);
    expect(recorder.largestResponse()).toBeLessThan(2_500_000);
    expect(recorder.unguarded("1.13")).toEqual([]);
    expect(recorder.unknownSelects).toEqual([]);
    expect(host.referenceCount()).toBe(0);
  });

  test("the user's own sheets stay as they are", async () => {
    const model = await openSample(sample);
    const before = model.sheets.map(sheetContents);
    const count = before.length;
    await runJob(model);
    expect(model.sheets.slice(0, count).map(sheetContents)).toEqual(before);
    const after = await reopened(model);
    expect(after.sheets.map(({ name }) => name).slice(count)).toEqual([
      "進捗一覧",
      "進捗グラフ",
      "KPI設定",
      "KPI対応付け",
      "KPIデータ",
    ]);
  });
});

test("the notice of the sample stands on every page of the report", async () => {
  const model = await openSample("kitamoto-fy2024.xlsx");
  const { result } = await runJob(model);
  expect(result.disclaimer).toBe("市の公式評価ではありません");
  for (const sheet of model.sheets.slice(-4)) {
    expect([sheet.name, JSON.stringify(sheet.pageLayout.headersFooters)]).toEqual([
      sheet.name,
      expect.stringContaining("市の公式評価ではありません"),
    ]);
  }
});

test("the latest year with a figure is reported on where none is named", async () => {
  expect((await runJob(await openSample("kitamoto-fy2024.xlsx"))).result.reportYear).toBe(2024);
  expect((await runJob(await openSample("fictitious-r4-r7.xlsx"))).result.reportYear).toBe(2025);
});

/** Which row of the made-up sample shows which 判定, by report year. */
const shown: Readonly<Record<2024 | 2025, Partial<Record<StatusId, string>>>> = {
  2024: {
    notEvaluated: "G2-K4",
    directionPending: "G3-K4",
    baselineSet: "G2-K3",
    beforePlan: "G4-N1",
    achieved: "G2-K2",
    onTrack: "G3-N4",
    mostlyOnTrack: "X1-K4",
    slightlyBehind: "X1-K5",
    behind: "G2-N1",
    improved: "G1-N1",
    unchanged: "G3-N1",
    regressed: "G2-K1",
    notAchieved: "G1-K2",
  },
  2025: {
    achievedDirection: "G1-N1",
    mostlyAchieved: "G1-K1",
    notAchievedImproved: "G1-K3",
    notAchievedUnchanged: "G2-N1",
    notAchievedRegressed: "G2-K1",
  },
};

test.each([2024, 2025] as const)("the made-up sample shows in %d every 判定 promised for it", async (reportYear) => {
  const { result } = await runJob(await openSample("fictitious-r4-r7.xlsx"), { reportYear });
  const statuses = Object.fromEntries(result.evaluations.map(({ indicatorId, status }) => [indicatorId, status]));
  const found = Object.fromEntries(Object.entries(shown[reportYear]).map(([status, id]) => [status, statuses[id]]));
  expect(found).toEqual(Object.fromEntries(Object.keys(shown[reportYear]).map((status) => [status, status])));
});

test("only two 判定 of the standard scheme are not in the made-up sample: they need a broken mapping or another scheme", () => {
  const promised = new Set([...Object.keys(shown[2024]), ...Object.keys(shown[2025])]);
  const all = Object.keys(schemePresets[0]?.statuses ?? {});
  expect(all.filter((status) => !promised.has(status)).sort()).toEqual(["mappingBroken", "notAssessable"]);
});
