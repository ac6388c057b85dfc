import { resolve } from "node:path";
import { collectOptions } from "./collectOptions";

const plain = {
  input: resolve("進捗管理.xlsx"),
  sources: ["回答"],
  out: resolve("進捗管理_回収.xlsx"),
  year: null,
  strategy: null,
};

test.each([
  ["進捗管理.xlsx --collect 回答", plain],
  ["進捗管理.xlsx --collect a.xlsx b.xlsx", { ...plain, sources: ["a.xlsx", "b.xlsx"] }],
  ["進捗管理.xlsx --collect 回答 --year R7", { ...plain, year: 2025 }],
  ["進捗管理.xlsx --collect 回答 --year=2025", { ...plain, year: 2025 }],
  ["進捗管理.xlsx --strategy 定義.xlsx --collect 回答", { ...plain, strategy: "定義.xlsx" }],
  [
    "進捗管理.xlsx --collect --strategy 定義.xlsx 回答 --out 取込後.xlsx",
    { ...plain, strategy: "定義.xlsx", out: resolve("取込後.xlsx") },
  ],
])("%s", (argv, expected) => {
  expect(collectOptions(argv.split(" "))).toEqual(expected);
});

test.each([
  ["--collect 回答", "回答の取り込み:"],
  ["進捗管理.xlsx --collect", "回答の取り込み:"],
  ["a.xlsx b.xlsx --collect 回答", "回答の取り込み:"],
  ["進捗管理.xlsx --collect 回答 --wide", "「--wide」という指定はありません"],
  ["進捗管理.xlsx --collect 回答 --strategy", "「--strategy」の後に値がありません"],
  ["進捗管理.xlsx --collect 回答 --year=", "「--year」の後に値がありません"],
  ["進捗管理.xlsx --collect 回答 --year いつか", "「いつか」を年度として読み取れません"],
])("%s is refused with a sentence", (argv, words) => {
  expect(() => collectOptions(argv.split(" "))).toThrow(words);
});
