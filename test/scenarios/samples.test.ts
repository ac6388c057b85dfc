import { kitamotoStrategy } from "../../src/core/strategy/kitamoto/kitamotoStrategy";
import type { WorkbookModel } from "../../src/host/model/workbookModel";
import { fictitiousSample } from "../../src/workbench/samples/fictitiousSample";
import { kitamotoSample } from "../../src/workbench/samples/kitamotoSample";
import { openSample, reopened, runJob, samples, sheetContents } from "./mainJob";

const makers = { "kitamoto-fy2024.xlsx": kitamotoSample, "fictitious-r4-r7.xlsx": fictitiousSample } as const;

/** What a reader of the file sees, without what only the file adapter keeps. */
function contents(model: WorkbookModel): string {
  return JSON.stringify(model.sheets.map(sheetContents), (key, value: unknown) =>
    key === "backing" ? undefined : value,
  );
}

test.each(samples)("%s in the repository is what its script makes", async (name) => {
  expect(contents(await openSample(name))).toBe(contents(await reopened(makers[name]())));
});

test.each(samples)("%s: the notice is on every sheet and every printed page", async (name) => {
  const model = await openSample(name);
  for (const { name: sheet, rows, pageLayout } of model.sheets) {
    const texts = [...rows.values()].flatMap((row) =>
      [...row.values()].flatMap(({ value }) => (typeof value === "string" ? [value] : [])),
    );
    const notice = texts.find((text) => text.includes("市の公式評価ではありません"));
    expect([sheet, notice]).not.toEqual([sheet, undefined]);
    expect(pageLayout.headersFooters.centerHeader).toBe(notice);
  }
});

test("the made-up sample says 架空 on every sheet and page", async () => {
  for (const { pageLayout } of (await openSample("fictitious-r4-r7.xlsx")).sheets) {
    expect(pageLayout.headersFooters.centerHeader).toContain("架空");
  }
});

test.each(samples)("%s: every baseline and target is found, and equals the paper's", async (name) => {
  const { result } = await runJob(await openSample(name));
  for (const field of ["baseline", "target"] as const) {
    const found = result.proposal.cells.filter((cell) => cell.field === field);
    expect(found.map(({ indicatorId }) => indicatorId).sort()).toEqual(
      kitamotoStrategy.indicators.map(({ id }) => id).sort(),
    );
    for (const { indicatorId, value, arrow } of found) {
      const indicator = kitamotoStrategy.indicators.find(({ id }) => id === indicatorId);
      const printed = indicator?.target.kind === "arrow" ? indicator.target.arrow : indicator?.target.value;
      expect([indicatorId, field === "baseline" ? value : (value ?? arrow)]).toEqual([
        indicatorId,
        field === "baseline" ? indicator?.baseline : printed,
      ]);
    }
  }
});

test("the city's reported figures, and no others, are in the real sample", async () => {
  const { result } = await runJob(await openSample("kitamoto-fy2024.xlsx"));
  const actuals = result.observations.flatMap(({ indicatorId, actuals: years }) =>
    Object.entries(years).map(([year, value]) => `${indicatorId} ${year} ${value}`),
  );
  expect(actuals).toEqual([
    "G1-K1 2024 59.4",
    "G1-K3 2024 1194.663",
    "G3-N4 2024 2.1",
    "G3-K1 2024 67.5",
    "G3-K7 2024 19.2",
    "X1-N1 2024 0",
    "X1-K2 2024 280",
    "X1-K4 2024 13",
    "X1-K5 2024 29",
  ]);
});
