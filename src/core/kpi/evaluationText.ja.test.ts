import type { EvaluationNote } from "./evaluation";
import { missingReasonText, noteSentence, noteText } from "./evaluationText.ja";

const notes: readonly (readonly [EvaluationNote, string])[] = [
  [{ code: "metBeforeTargetYear" }, "期中到達"],
  [{ code: "provisional", dataYear: 2023 }, "暫定（R5値）"],
  [{ code: "dataYearEarlier", dataYear: 2018 }, "H30値"],
  [{ code: "withinSamplingError", margin: 3.47 }, "※誤差の範囲"],
  [{ code: "zeroProgressLooksGood" }, "達成率は高いが進捗なし"],
  [{ code: "baselineYearUnknown" }, "基準年未記載"],
  [{ code: "baselineOlderThanStart", baselineYear: 2018 }, "※基準値はH30"],
  [{ code: "missing", reason: "notPublished" }, "未公表"],
  [{ code: "targetWorseThanBaseline" }, "抑制目標"],
  [{ code: "noTargetRate" }, "達成率なし"],
  [{ code: "flagged", dataYear: 2024, flag: "preliminary", firstPublished: "" }, "R6は速報値"],
  [{ code: "flagged", dataYear: 2024, flag: "revised", firstPublished: "1,200" }, "R6は改定値（当初公表1,200）"],
  [
    {
      code: "revised",
      revision: {
        field: "target",
        before: 200,
        after: 300,
        decidedOn: "令和6年3月",
        reason: "実績の伸びのため",
        fromFiscalYear: 2024,
      },
      before: "200",
      after: "300",
    },
    "目標値をR6から改定（200→300、令和6年3月、実績の伸びのため）",
  ],
];

test.each(notes)("[NT7] %j reads %s in a table and as a sentence under it", (note, words) => {
  expect(noteText(note)).toBe(words);
  expect(noteSentence(note)).toMatch(/。$/);
});

test("[NT7] sentences carry the year in words and the margin in ポイント", () => {
  expect(noteSentence({ code: "provisional", dataYear: 2023 })).toContain("令和５年度");
  expect(noteSentence({ code: "withinSamplingError", margin: 3.47 })).toContain("±3.5ポイント");
  expect(noteSentence({ code: "missing", reason: "notSurveyed" })).toContain("調査年度外");
});

test("[ST1] every reason has its own words", () => {
  const words = Object.values(missingReasonText);
  expect(new Set(words).size).toBe(words.length);
  expect(missingReasonText).toMatchObject({
    notPublished: "未公表",
    notSurveyed: "調査年度外",
    ended: "事業終了",
    notAssessable: "評価困難",
  });
});
