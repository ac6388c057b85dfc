import type { DepartmentTexts } from "../../departments/departmentTexts";
import { shownEntries } from "./answeredEntries";

const given = (texts: Partial<DepartmentTexts>): DepartmentTexts => ({
  department: "市長公室",
  isSentBack: false,
  analysis: "",
  policy: "",
  nextSteps: "",
  ...texts,
});
const shown = (texts: Partial<DepartmentTexts>, typed: readonly (readonly [string, string])[] = []) =>
  shownEntries(new Map(typed), new Map([["G1-K1", given(texts)]]));

test.each([
  [{ analysis: "転入が増えた。" }, "【要因】転入が増えた。"],
  [{ policy: "継続" }, "【今後の対応】継続"],
  [{ nextSteps: "住宅取得を支援する。" }, "【今後の対応】住宅取得を支援する。"],
  [{ policy: "継続", nextSteps: "支援する。" }, "【今後の対応】継続：支援する。"],
  [
    { analysis: "=転入\n＋住宅", policy: "拡充", nextSteps: "支援する。" },
    "【要因】=転入\n＋住宅\n【今後の対応】拡充：支援する。",
  ],
])("要因・今後の対応 of %j", (texts, expected) => {
  expect(shown(texts).texts.get("factors|G1-K1")).toBe(expected);
});

test.each([
  [{ analysis: "=転入" }, "=転入", undefined],
  [{ policy: "継続" }, undefined, "【今後の方針】継続"],
  [{ policy: "継続", nextSteps: "支援する。" }, undefined, "【今後の方針】継続\n支援する。"],
  [{ nextSteps: "支援する。" }, undefined, "支援する。"],
])("the 個票 of %j", (texts, analysis, nextSteps) => {
  expect(shown(texts).texts.get("analysis|G1-K1")).toBe(analysis);
  expect(shown(texts).texts.get("nextSteps|G1-K1")).toBe(nextSteps);
});

test("what was typed goes before an answer, entry by entry", () => {
  const { texts, answered } = shown({ analysis: "転入", policy: "継続" }, [["analysis|G1-K1", "転出が減った。"]]);
  expect(texts.get("analysis|G1-K1")).toBe("転出が減った。");
  expect(answered.get("analysis|G1-K1")).toEqual({ text: "", origin: "市長公室の回答" });
  expect(answered.get("nextSteps|G1-K1")?.text).toBe("【今後の方針】継続");
});

test.each([
  [{ isSentBack: true }, "市長公室の回答（差戻し中）"],
  [{ department: "" }, "所管課の回答"],
])("origin of %j", (texts, origin) => {
  expect(shown({ analysis: "転入", ...texts }).answered.get("factors|G1-K1")?.origin).toBe(origin);
});

test("without answers the entries are what was typed", () => {
  const typed = new Map([["factors|G1-K1", "人口減"]]);
  expect(shownEntries(typed)).toEqual({ texts: typed, answered: new Map() });
});
