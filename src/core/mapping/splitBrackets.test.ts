import { splitBrackets } from "./splitBrackets";

test.each([
  ["温室効果ガスの総排出量（市全体）", "温室効果ガスの総排出量", [["scope", "市全体"]]],
  ["温室効果ガスの総排出量（市の事務事業）", "温室効果ガスの総排出量", [["scope", "市の事務事業"]]],
  ["ボランティア登録人数（累計）", "ボランティア登録人数", [["nature", "累計"]]],
  ["協働事業実施件数（単年度）", "協働事業実施件数", [["nature", "単年度"]]],
  ["観光入込客数（千人）", "観光入込客数", [["unit", "1000人"]]],
  ["観光入込客数 [単位：千人]", "観光入込客数", [["unit", "単位:1000人"]]],
  [
    "普及率（％）（R1）",
    "普及率",
    [
      ["unit", "%"],
      ["remark", "r1"],
    ],
  ],
  ["付加価値額（製造業）", "付加価値額", [["other", "製造業"]]],
  ["保育所（園）待機児童数", "保育所待機児童数", [["other", "園"]]],
  ["出生数（再掲）", "出生数", [["remark", "再掲"]]],
  ["登録者数（4月1日現在", "登録者数", [["nature", "4月1日現在"]]],
  ["（市全体）", "(市全体)", []],
  ["出生数", "出生数", []],
])("%s", (label, name, brackets) => {
  const split = splitBrackets(label);
  expect(split.name).toBe(name);
  expect(split.brackets.map(({ kind, content }) => [kind, content])).toEqual(brackets);
});

test("a bracket in the middle of a name is told from one at its end", () => {
  expect(splitBrackets("保育所（園）待機児童数").brackets[0]?.atEnd).toBe(false);
  expect(splitBrackets("付加価値額（製造業）").brackets[0]?.atEnd).toBe(true);
  expect(splitBrackets("保育所（園）待機児童数").joined).toBe("保育所園待機児童数");
});
