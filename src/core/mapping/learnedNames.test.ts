import { gridOf } from "../../../test/support/gridOf";
import { indicatorOf, strategyOf } from "../../../test/support/strategyOf";
import { indexIndicators } from "./indicatorIndex";
import type { LabelEvidence } from "./labelEvidence";
import { matchIndicators } from "./matchIndicators";
import { proposeMapping } from "./proposeMapping";

const indicators = [
  indicatorOf({ id: "association", name: "自治会に加入している世帯の割合", unit: "％", baseline: 74.2 }),
  indicatorOf({ id: "volunteers", name: "ボランティア登録人数（累計）", unit: "人", baseline: 202 }),
  indicatorOf({ id: "births", name: "出生数", unit: "人", baseline: 340 }),
  indicatorOf({ id: "gas", name: "温室効果ガスの総排出量（市全体）", unit: "t-CO2", baseline: 272000 }),
];
const known = (indicatorId: string, ...names: readonly string[]) => names.map((name) => ({ indicatorId, name }));

function match(
  aliases: readonly { readonly indicatorId: string; readonly name: string }[],
  label: string,
  given: Partial<LabelEvidence> = {},
) {
  return matchIndicators(indexIndicators(indicators, aliases), {
    label,
    unit: null,
    figures: () => "unknown",
    ...given,
  });
}
const accepted = (...given: Parameters<typeof match>) =>
  match(...given).flatMap(({ indicator, isAccepted }) => (isAccepted ? [indicator.id] : []));

test("a name confirmed before is applied, and says so", () => {
  const aliases = known("association", "自治会加入率");
  expect(accepted([], "自治会加入率", { unit: "％" })).toEqual([]);
  const [best] = match(aliases, "① 自治会 加入率", { unit: "％" });
  expect(best).toMatchObject({ indicator: { id: "association" }, isAccepted: true });
  expect(best?.evidence[0]).toMatchObject({ kind: "alias", stance: "for", words: "以前に確認された名称" });
  expect(best?.reason).toContain("以前に確認された名称");
});

test.each<[string, string, string, Partial<LabelEvidence>]>([
  ["another kind of unit", "association", "自治会加入率", { unit: "世帯" }],
  ["another label", "association", "自治会加入率（町内会）", { unit: "％" }],
  ["a nature the plan contradicts", "volunteers", "ボランティア登録（単年度）", {}],
  ["a figure computed from the indicator's", "births", "出生者（前年比）", {}],
])("not with %s", (_case, indicatorId, label, given) => {
  const name = label === "自治会加入率（町内会）" ? "自治会加入率" : label;
  expect(accepted(known(indicatorId, name), label, given)).toEqual([]);
});

test("other figures or another goal's heading beside it do not undo what the user confirmed", () => {
  const given: Partial<LabelEvidence> = { figures: () => "differ", magnitude: () => "off", goalHint: ["G4"] };
  expect(accepted(known("association", "自治会加入率"), "自治会加入率", given)).toEqual(["association"]);
});

test("a label without its scope, once confirmed, is applied", () => {
  expect(accepted([], "温室効果ガス総排出量")).toEqual([]);
  expect(accepted(known("gas", "温室効果ガス総排出量"), "温室効果ガス総排出量")).toEqual(["gas"]);
});

test("it never wins over another indicator's own name", () => {
  const aliases = known("association", "出生数", "ボランティア登録人数（累計）");
  expect(accepted(aliases, "出生数")).toEqual(["births"]);
  expect(accepted(aliases, "ボランティア登録人数（累計）")).toEqual(["volunteers"]);
  expect(match(aliases, "出生数", { unit: "円" }).map(({ indicator }) => indicator.id)).toEqual(["births"]);
});

test("confirmed for two indicators, only the figures or the goal can tell which", () => {
  const aliases = [...known("association", "登録率"), ...known("births", "登録率"), ...known("gas", "加入登録率")];
  expect(accepted(aliases, "登録率")).toEqual([]);
  expect(match(aliases, "登録率").map(({ indicator }) => indicator.id)).toEqual(["association", "births"]);
});

test.each([["件数"], ["割合"], ["実績値"], ["利用者数"], ["率（％）"]])(
  "%s would fit any table: suggested, never applied",
  (name) => {
    const isBroad = name !== "利用者数";
    const aliases = known("births", name);
    expect(accepted(aliases, name)).toEqual(isBroad ? [] : ["births"]);
    expect(match(aliases, name)[0]?.indicator.id).toBe("births");
  },
);

test("an alias of an indicator the strategy does not have, or without letters, does nothing", () => {
  expect(match([...known("gone", "自治会加入率"), ...known("births", " ", "")], "自治会加入率")).toEqual(
    match([], "自治会加入率"),
  );
});

test("in a workbook: the row under the learned name counts, look-alikes beside it do not", () => {
  const grid = gridOf({
    rows: [
      ["指標名", "単位", "R6実績"],
      ["自治会加入率", "％", 67.5],
      ["自治会加入世帯数", "世帯", 22000],
      ["自治会加入率（前年比）", "％", 99.1],
    ],
  });
  const strategy = strategyOf(indicators);
  const aliases = known("association", "自治会加入率");
  expect(proposeMapping(strategy, [grid]).proposal.cells).toEqual([]);
  expect(
    proposeMapping(strategy, [grid], aliases).proposal.cells.map(({ indicatorId, value }) => [indicatorId, value]),
  ).toEqual([["association", 67.5]]);
});
