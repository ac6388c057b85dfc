import { pageFlow } from "./pageFlow";

const sum = (heights: readonly number[]) => heights.reduce((total, height) => total + height, 0);

test("rows that fit stand on one page", () => {
  const flow = pageFlow(100, [10]);
  expect(flow.place([30, 30])).toBe(1);
  expect(flow.place([30])).toBe(3);
  expect(flow.breaks).toEqual([]);
  expect(flow.topOf(3)).toBe(70);
});

test("what does not fit begins the next page, and the page before is filled to its end", () => {
  const flow = pageFlow(100, [10]);
  flow.place([30]);
  const chart = flow.place([40, 40]);
  expect(flow.breaks).toEqual([chart]);
  expect(sum(flow.heights.slice(1, chart))).toBe(90);
});

test("a page that is exactly full needs nothing more", () => {
  const flow = pageFlow(100, [10]);
  flow.place([90]);
  expect(flow.place([20])).toBe(2);
  expect(flow.breaks).toEqual([2]);
});

test("an empty page is not left behind", () => {
  const flow = pageFlow(100, [10]);
  flow.startPage();
  flow.place([200]);
  expect(flow.breaks).toEqual([]);
});

test("no filling row is higher than Excel allows", () => {
  const flow = pageFlow(1000, [10]);
  flow.place([18]);
  flow.startPage();
  expect(Math.max(...flow.heights)).toBeLessThanOrEqual(409);
  expect(sum(flow.heights)).toBeGreaterThan(990);
});
