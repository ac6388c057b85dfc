import { measureScale } from "../../src/workbench/bench/measureScale";

test("1,000 indicators × 10 years: two syncs read, three write and one more for each 2 MB, every formula has a result", async () => {
  const figures = await measureScale(1000);
  expect(figures.readSyncs).toBeLessThanOrEqual(2);
  expect(figures.writeSyncs).toBeLessThanOrEqual(3 + Math.ceil(figures.bytes / 2_000_000));
  expect(figures.bytes).toBeLessThan(10_000_000);
  expect(figures.largestRequest).toBeLessThan(5_000_000);
  expect(figures.largestResponse).toBeLessThan(5_000_000);
  expect(figures.evaluated).toBe(1000);
  expect(figures.formulas).toBeGreaterThan(10_000);
  expect(figures.formulasWithoutResult).toBe(0);
  expect(figures.unguarded).toEqual([]);
  expect(figures.unknownLoads).toEqual([]);
}, 300_000);
