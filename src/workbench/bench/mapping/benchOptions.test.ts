import { expect, test } from "@jest/globals";
import { benchOptions } from "./benchOptions";

test("without arguments: 360 workbooks of half A", () => {
  const { half, seeds, layout, show, throughExcel, foreign } = benchOptions([]);
  expect([half, seeds[0], seeds.at(-1), seeds.length]).toEqual(["A", 1, 360, 360]);
  expect([layout, show, throughExcel, foreign]).toEqual([null, false, false, false]);
});

test("one seed to look at, or a run of them", () => {
  expect(benchOptions(["--seed", "17", "--show", "--half", "B"])).toMatchObject({ seeds: [17], show: true, half: "B" });
  expect(benchOptions(["--first", "500", "--workbooks", "3"]).seeds).toEqual([500, 501, 502]);
});

test.each([["--half", "C"], ["--seed", "x"], ["--seed", "0"], ["--layout", "rows"], ["--what"]])(
  "%s %s is refused",
  (...argv) => {
    expect(() => benchOptions(argv)).toThrow();
  },
);
