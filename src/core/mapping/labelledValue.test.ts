import { labelledValue } from "./labelledValue";
import { parseValue } from "./parseValue";

describe("a figure with its heading in one cell", () => {
  test.each([
    ["基準値：340人（R2）", "baseline", "340人（R2）"],
    ["目標値: 380人", "target", "380人"],
    ["【実績】59.4％", "actual", "59.4％"],
    ["R6実績：305人", "actual", "305人"],
    ["実績値　305", "actual", "305"],
  ])("%s: %s", (text, role, value) => {
    expect(labelledValue(text)).toMatchObject({ meaning: { role }, value });
  });

  test.each(["指標名：出生数", "（R5）59.4", "達成率：84.7％", "電話：048-591-1111", "340人"])(
    "%s: nothing",
    (text) => {
      expect(labelledValue(text)).toBeNull();
    },
  );

  const read = (text: string, field: "baseline" | "target" | "actual") =>
    parseValue({ value: text, text, numberFormat: "General" }, { unit: "人", field, allowArrow: field === "target" });
  test("is read where its field is expected, and nowhere else", () => {
    expect(read("基準値：340人（R2）", "baseline")).toMatchObject({
      kind: "number",
      value: 340,
      year: 2020,
      isText: true,
    });
    expect(read("R6実績：305人", "actual")).toMatchObject({ kind: "number", value: 305, year: 2024 });
    expect(read("目標値：増加", "target")).toEqual({ kind: "arrow", arrow: "↑" });
    expect(read("実績：未公表", "actual")).toMatchObject({ kind: "missing" });
    expect(read("目標：350人", "actual").kind).toBe("notUnderstood");
    expect(read("実績：305人", "target").kind).toBe("notUnderstood");
  });

  test("a trend behind an actual is noted; behind a target it may be its direction", () => {
    expect(read("298↓", "actual")).toMatchObject({
      kind: "number",
      value: 298,
      qualifiers: [{ kind: "note", text: "↓" }],
    });
    expect(read("298↓", "target").kind).toBe("notUnderstood");
  });
});
