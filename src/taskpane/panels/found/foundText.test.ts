import { extentText, foundText, openText } from "./foundText";

test("how much was found", () => {
  expect(foundText({ total: 40, withActual: 38 })).toBe("40指標のうち38指標の実績が見つかりました。");
});

test.each([
  [["基本目標１", "基本目標２"], [2022, 2023, 2025], "2シート・令和４年度～令和７年度"],
  [["実績"], [2024], "1シート・令和６年度"],
  [["実績"], [], "1シート"],
])("where: %j %j", (sheets, years, expected) => {
  expect(extentText({ sheets, years })).toBe(expected);
});

test.each([
  [3, 2, "候補3件・値の不一致2件"],
  [0, 2, "値の不一致2件"],
  [1, 0, "候補1件"],
  [0, 0, null],
])("what waits: %i suggestions, %i conflicts", (openSuggestions, openConflicts, expected) => {
  expect(openText({ openSuggestions, openConflicts, losses: [] })).toBe(expected);
});
