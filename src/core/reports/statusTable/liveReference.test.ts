import { boundContent, scaledReference } from "./liveReference";

const ref = { sheet: "実績", row: 11, column: 5 };

test.each([
  [1, "'実績'!$F$12"],
  [0.001, "ROUND('実績'!$F$12/1000,9)"],
  [100, "ROUND('実績'!$F$12*100,9)"],
  [0.0001, "ROUND('実績'!$F$12/10000,9)"],
])("scale %d is written as %s", (scale, formula) => {
  expect(scaledReference(ref, scale)).toBe(formula);
});

test("a large figure is rounded where a double still has digits", () => {
  expect(scaledReference(ref, 10, 29_200_000)).toBe("ROUND('実績'!$F$12*10,6)");
});

test("a live figure is shown while its label fits and it is a number", () => {
  expect(boundContent({ kind: "live", ref, scale: 1, value: 5 }, "$V7", "G1-K1|2024", "")).toBe(
    `=IF(AND($V7=1,ISNUMBER('実績'!$F$12)),'実績'!$F$12,"")`,
  );
});

test("a transcribed figure is looked up by its key on the data sheet", () => {
  const content = boundContent({ kind: "transcribed", ref, text: "約5", value: 5 }, "$V7", 'G"1|2024', "");
  expect(content).toContain('MATCH("G""1|2024",KPI_転記キー,0)');
});

test("the strategy's figure is a constant", () => {
  expect(boundContent({ kind: "strategy", value: -40 }, "$V7", "", "")).toBe(-40);
});

test("a cell that is still empty counts once it is filled in; until then the reason is shown", () => {
  expect(boundContent({ kind: "none", reason: "notPublished", ref, scale: 0.001 }, "$V7", "", "未公表")).toBe(
    `=IF(AND($V7=1,ISNUMBER('実績'!$F$12)),ROUND('実績'!$F$12/1000,9),"未公表")`,
  );
  expect(boundContent({ kind: "none", reason: "noSource", ref: null }, "$V7", "", "")).toBe("");
});
