import { formerNameText, readFormerName } from "./formerNames";

test.each([
  ["環境課（R5まで）", { name: "環境課", untilFiscalYear: 2023 }],
  ["環境課(令和５年度まで)", { name: "環境課", untilFiscalYear: 2023 }],
  ["環境課", { name: "環境課", untilFiscalYear: null }],
  ["環境課（分室）", { name: "環境課（分室）", untilFiscalYear: null }],
  ["環境課（改組まで）", { name: "環境課（改組まで）", untilFiscalYear: null }],
])("%s is read as a former name", (line, expected) => {
  expect(readFormerName(line)).toEqual(expected);
});

test("what is written is read back", () => {
  for (const former of [
    { name: "環境課", untilFiscalYear: 2018 },
    { name: "環境課（分室）", untilFiscalYear: null },
  ])
    expect(readFormerName(formerNameText(former))).toEqual(former);
});
