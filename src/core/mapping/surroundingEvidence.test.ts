import { indicatorOf } from "../../../test/support/strategyOf";
import type { Evidence } from "./evidence";
import { weighEvidence } from "./evidence";
import { indexIndicators } from "./indicatorIndex";
import type { LabelEvidence } from "./labelEvidence";
import { ACCEPTANCE_THRESHOLD, matchIndicators } from "./matchIndicators";

const plain = (label: string): LabelEvidence => ({ label, unit: null, figures: () => "unknown" });
const of = (kind: Evidence["kind"], evidence: readonly Evidence[] | undefined) =>
  evidence?.filter((one) => one.kind === kind).map(({ stance, words }) => `${stance} ${words}`);

const index = indexIndicators([
  indicatorOf({ id: "a", goalId: "G1", name: "登録団体数", unit: "団体" }),
  indicatorOf({ id: "b", goalId: "G3", name: "登録団体数", unit: "団体" }),
  indicatorOf({ id: "births", goalId: "G2", name: "出生数", unit: "人" }),
  indicatorOf({ id: "gas", goalId: "X2", name: "温室効果ガスの総排出量（市全体）", unit: "t-CO2" }),
]);
const accepted = (label: LabelEvidence) =>
  matchIndicators(index, label).flatMap(({ indicator, isAccepted }) => (isAccepted ? [indicator.id] : []));

describe("the goal's heading", () => {
  test("tells indicators of the same name apart", () => {
    expect(accepted(plain("登録団体数"))).toEqual([]);
    expect(accepted({ ...plain("登録団体数"), goalHint: ["G3"] })).toEqual(["b"]);
    expect(accepted({ ...plain("登録団体数"), goalHint: ["G1", "G3"] })).toEqual([]);
    expect(accepted({ ...plain("登録団体数"), goalHint: ["G2"] })).toEqual([]);
  });

  test("gives way to figures that say otherwise", () => {
    const figures: LabelEvidence["figures"] = ({ id }) => (id === "a" ? "equal" : "differ");
    expect(accepted({ ...plain("登録団体数"), goalHint: ["G3"], figures })).toEqual(["a"]);
    expect(accepted({ ...plain("登録団体数"), goalHint: ["G3"], figures: () => "differ" })).toEqual([]);
  });

  test("of another goal speaks against, and is never enough to refuse: departments mix goals", () => {
    const [match] = matchIndicators(index, { ...plain("出生数"), goalHint: ["G1"] });
    expect(match?.isAccepted).toBe(true);
    expect(of("goal", match?.evidence)).toEqual(["against 別の基本目標の見出しの下にある"]);
    expect(match?.confidence).toBeLessThan(matchIndicators(index, plain("出生数"))[0]?.confidence ?? 0);
  });

  test.each([[null], [undefined], [[]]])("not known (%p): says nothing", (goalHint) => {
    const label = { ...plain("出生数"), ...(goalHint === undefined ? {} : { goalHint }) };
    expect(of("goal", matchIndicators(index, label)[0]?.evidence)).toEqual([]);
  });
});

describe("figures and magnitude", () => {
  test("a revised plan or an odd figure does not undo the same name", () => {
    expect(accepted({ ...plain("出生数"), figures: () => "differ" })).toEqual(["births"]);
    expect(accepted({ ...plain("出生数"), magnitude: () => "off" })).toEqual(["births"]);
  });

  test("figures in another unit are never applied, however sure the name is", () => {
    const [match] = matchIndicators(index, { ...plain("出生数"), figures: () => "equal", magnitude: () => "scale" });
    expect(match?.isAccepted).toBe(false);
    expect(of("magnitude", match?.evidence)).toEqual(["against 数値の桁が計画と大きく異なり、単位が違うおそれがある"]);
  });

  test("everything against at once does", () => {
    const label: LabelEvidence = {
      ...plain("出生数"),
      figures: () => "differ",
      magnitude: () => "off",
      goalHint: ["G1"],
    };
    expect(accepted(label)).toEqual([]);
  });

  test("equal figures make up for a scope that is not written, figures that differ do not", () => {
    const label = { ...plain("温室効果ガスの総排出量"), unit: "t-CO2" };
    expect(accepted({ ...label, figures: () => "equal" })).toEqual(["gas"]);
    expect(accepted({ ...label, figures: () => "unknown" })).toEqual([]);
    expect(accepted({ ...label, figures: () => "differ", magnitude: () => "fits" })).toEqual([]);
  });
});

describe("units", () => {
  test.each<[string, string | null, boolean, string]>([
    ["出生数", "人", true, "for 単位が一致"],
    ["出生数", "千人", true, "for 単位は換算"],
    ["出生数（千人）", null, true, "for 単位は換算"],
    ["出生数　人", null, true, "for 単位が一致"],
    ["出生数／人", null, true, "for 単位が一致"],
    ["出生数", "件", false, "against 単位が異なる（シート：件、計画：人）"],
    ["出生数（件）", "－", false, "against 単位が異なる（シート：件、計画：人）"],
    ["出生数（千人）", "人", false, "against シートの単位の記載が食い違う（指標名：1000人、単位欄など：人）"],
    ["出生数　千人", null, false, "against 単位が異なる（シート：千人、計画：人）"],
  ])("%s, unit column %s: applied %p, %s", (label, unit, isAccepted, words) => {
    const [match] = matchIndicators(index, { ...plain(label), unit });
    expect(match?.indicator.id).toBe("births");
    expect(match?.isAccepted).toBe(isAccepted);
    expect(of("unit", match?.evidence)).toEqual([words]);
  });
});

test("the confidence is what the evidence adds up to, and what is forbidden is never applied", () => {
  const labels = ["出生数", "出生数（女性）", "登録団体数", "出生者数", "総排出量", "温室効果ガス総排出量（県全体）"];
  const answers = ["equal", "differ", "unknown"] as const;
  for (const label of labels)
    for (const answer of answers)
      for (const unit of [null, "人", "円"]) {
        for (const match of matchIndicators(index, { label, unit, figures: () => answer, goalHint: ["G2"] })) {
          const { evidence, confidence, isAccepted, reason } = match;
          expect(confidence).toBeLessThanOrEqual(weighEvidence(evidence, 1));
          expect(evidence.every(({ weight }) => weight >= 0 && weight <= 1)).toBe(true);
          expect(isAccepted && evidence.some(({ forbids }) => forbids === true)).toBe(false);
          if (isAccepted) expect(confidence).toBeGreaterThanOrEqual(ACCEPTANCE_THRESHOLD);
          for (const { words } of evidence) expect(reason).toContain(words);
        }
      }
});
