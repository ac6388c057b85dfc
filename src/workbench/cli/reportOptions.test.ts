import { CliError } from "./CliError";
import { reportOptions } from "./reportOptions";

test("nothing given: the sample, the latest year, the scheme of the settings sheet", () => {
  const nothing = { input: null, out: null, json: null, year: null, scheme: null, help: false };
  expect(reportOptions([])).toMatchObject(nothing);
});

test.each([
  [
    ["a.xlsx", "--out", "b.xlsx", "--json", "c.json", "--year", "2024"],
    { input: "a.xlsx", out: "b.xlsx", json: "c.json", year: 2024 },
  ],
  [["--out=b.xlsx", "a.xlsx", "--year=R7"], { input: "a.xlsx", out: "b.xlsx", year: 2025 }],
  [["--year", "令和6年度"], { year: 2024 }],
  [["--scheme", "miyagi"], { scheme: { id: "miyagi" } }],
  [["--scheme=宮城県型"], { scheme: { id: "miyagi" } }],
  [["--scheme", "標準"], { scheme: { id: "standard" } }],
  [["--outputs", "data,council"], { outputs: ["council", "data"] }],
  [["--outputs=status, sheets"], { outputs: ["status", "sheets"] }],
  [["--paper", "A3", "--order=policy"], { council: { paper: "a3", order: "policy" }, outputs: null }],
  [["--csv", "数値.csv"], { csv: "数値.csv", council: {} }],
  [["--", "-変な名前.xlsx"], { input: "-変な名前.xlsx" }],
])("%j", (argv, expected) => {
  expect(reportOptions(argv)).toMatchObject(expected);
});

test.each([
  [["--yaer", "2024"], "「--yaer」という指定はありません"],
  [["--year"], "「--year」の後に値がありません"],
  [["--year", "来年"], "「来年」を年度として読み取れません"],
  [
    ["--scheme", "gifuu"],
    "評価方式「gifuu」はありません。指定できるのは 標準型（standard）、茨城県型（ibaraki）、宮城県型（miyagi）、岐阜県型（gifu）、滋賀県型（shiga）、交付金型（grant）、◎○△×型（marks） です。",
  ],
  [
    ["--outputs", "council,pdf"],
    "--outputs に「pdf」は指定できません。指定できるのは status、dashboard、council、sheets、data です。",
  ],
  [["--paper", "b5"], "--paper に「b5」は指定できません。指定できるのは a4、a3 です。"],
  [["--order", "name"], "--order に「name」は指定できません"],
  [["--definition", "a.xlsx", "--csv", "b.csv"], "同時に指定できません"],
  [["a.xlsx", "b.xlsx"], "入力ファイルは1つだけ"],
])("%j is refused in one sentence", (argv, words) => {
  expect(() => reportOptions(argv)).toThrow(CliError);
  expect(() => reportOptions(argv)).toThrow(words);
});
