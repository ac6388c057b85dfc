import type { Issue } from "../../core/issues/issue";
import { issueLines } from "./issueLines";

const sentence = ({ code }: Issue): string => code;

test("what matters most comes first", () => {
  const issues: Issue[] = [
    { code: "unit-converted", severity: "info" },
    { code: "magnitude-off", severity: "warning" },
    { code: "conflict-different", severity: "error" },
  ];
  expect(issueLines(issues, sentence)).toEqual([
    "【確認事項】3 件",
    "  ［要対応］conflict-different",
    "  ［要確認］magnitude-off",
    "  ［参考］unit-converted",
  ]);
});

test("none is said, too", () => {
  expect(issueLines([], sentence)).toEqual(["【確認事項】なし"]);
});

test("of what is only for the record a screenful is shown", () => {
  const many = Array.from({ length: 25 }, (): Issue => ({ code: "unit-converted", severity: "info" }));
  const lines = issueLines(many, sentence);
  expect(lines.length).toBe(22);
  expect(lines.at(-1)).toContain("ほか 5 件");
});
