import { lacksReason } from "./decision";

const decision = { indicatorId: "A", fiscalYear: 2024, status: "onTrack", text: "○ 順調", reason: "" } as const;

test.each([
  ["unlike the 判定 without a reason", "behind", "", true],
  ["unlike it with blanks for a reason", "behind", " 　", true],
  ["unlike it with a reason", "behind", "国勢調査の改定による。", false],
  ["the same, no reason needed", "onTrack", "", false],
] as const)("[PD1] 評価（決定） %s", (_, computed, reason, expected) => {
  expect(lacksReason({ ...decision, reason }, computed)).toBe(expected);
});

test("[PD1] words that are no 判定 need a reason, no words need none", () => {
  expect(lacksReason({ ...decision, status: null, text: "Ａ評価" }, "onTrack")).toBe(true);
  expect(lacksReason({ ...decision, status: null, text: " " }, "onTrack")).toBe(false);
});
