import type { SheetPlan } from "../core/workbook/sheetPlan";
import { contentSteps } from "./contentSteps";
import type { WriteTarget } from "./writeTarget";

function targetWith(plan: Pick<SheetPlan, "blocks" | "fills">): WriteTarget {
  return { plan, name: "進捗一覧", created: true, oldArea: null } as unknown as WriteTarget;
}

test("a block above the limit is sent in pieces of whole rows that cover it once", () => {
  const row = ["あ".repeat(2000), 1, null];
  const contents = Array.from({ length: 400 }, () => row);
  const rect = { top: 4, left: 1, bottom: 403, right: 3 };
  const steps = contentSteps(targetWith({ blocks: [{ rect, contents }], fills: [] }));
  expect(steps.length).toBe(3);
  expect(steps.map((step) => step.place.range)).toEqual(["B5:D170", "B171:D336", "B337:D404"]);
  for (const { bytes } of steps) expect(bytes).toBeLessThanOrEqual(1_001_000);
});

test("formulas are filled down after all contents are there", () => {
  const rect = { top: 0, left: 0, bottom: 0, right: 0 };
  const steps = contentSteps(
    targetWith({
      blocks: [{ rect, contents: [["=1"]] }],
      fills: [{ source: rect, target: { ...rect, top: 1, bottom: 9 } }],
    }),
  );
  expect(steps.map((step) => step.place.doing)).toEqual(["内容の書き込み", "数式の書き込み"]);
});

test.each([
  ["as long as a cell takes", "長".repeat(32_767), "長".repeat(32_767)],
  ["and marked as a text", `'${"1".repeat(32_767)}`, `'${"1".repeat(32_767)}`],
  ["longer: cut, and seen to be", "長".repeat(40_000), `${"長".repeat(32_766)}…`],
])("a text %s", (_, text, written) => {
  const rect = { top: 0, left: 0, bottom: 0, right: 0 };
  const target = targetWith({ blocks: [{ rect, contents: [[text]] }], fills: [] });
  const range = { formulas: [] as unknown[][], untrack: () => undefined };
  const sheet = { getRange: () => range } as unknown as WriteTarget["sheet"];
  for (const { queue } of contentSteps({ ...target, sheet })) queue();
  expect(range.formulas).toEqual([[written]]);
});
