import { followedContent, ownEntries } from "./followedEntries";

const lead = new Map([
  ["state", "確定"],
  ["submittedTo", "総務文教常任委員会"],
]);

test.each([
  ["確定 as on the council table", [["state", "確定"]], []],
  ["its own state", [["state", "案"]], ["state"]],
  ["提出先 as on the council table", [["submittedTo", "総務文教常任委員会"]], []],
  ["提出先 of its own", [["submittedTo", "本会議"]], ["submittedTo"]],
  ["what only this paper has", [["documentNumber", "確定"]], ["documentNumber"]],
] as const)("%s", (_what, typed, kept) => {
  expect([...ownEntries(new Map(typed), lead).keys()]).toEqual(kept);
});

test("a council table nothing was typed on says 案", () => {
  expect([...ownEntries(new Map([["state", "案"]]), new Map()).keys()]).toEqual([]);
});

test.each([
  ["state", true, '=KPI_資料_案確定&""'],
  ["state", false, "案"],
  ["author", false, ""],
] as const)("%s, follows: %s → %s", (kind, follows, content) => {
  expect(followedContent(kind, follows)).toBe(content);
});
