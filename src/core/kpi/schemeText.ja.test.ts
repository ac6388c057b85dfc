import { schemeSentences } from "./schemeText.ja";
import { standardScheme } from "./standardScheme";

test("[RD7] the standard scheme says its formulas, bands, rounding and range in the notes", () => {
  expect(schemeSentences(standardScheme)).toEqual([
    "達成率＝実績値÷目標値（減少を目指す指標は目標値÷実績値）",
    "進捗率＝（実績値−基準値）÷（目標値−基準値）",
    "判定は進捗率÷経過率による（○順調：100%以上、◇おおむね順調：80%以上、△やや遅れ：50%以上、▲遅れ：それ未満）。",
    "率は小数第２位を四捨五入して表示しています。",
    "範囲を外れる率は「0%未満」「200%超」と表示しています。",
    "目標値に達していない指標の率は100%未満で表示しています。",
  ]);
});

test.each([
  [{ rounding: "truncate", percentDecimals: 1 }, "率は小数第２位以下を切り捨てて表示しています。"],
  [{ rounding: "truncate", percentDecimals: 0 }, "率は小数点以下を切り捨てて表示しています。"],
  [{ rounding: "halfAwayFromZero", percentDecimals: 0 }, "率は小数第１位を四捨五入して表示しています。"],
] as const)("[RD7] %p is said in words", (choices, sentence) => {
  expect(schemeSentences({ ...standardScheme, ...choices })).toContain(sentence);
});

test("[RD7] nothing is said of limits and caps a scheme does not have", () => {
  const open = { ...standardScheme, printAbove: null, printBelow: null, capUnmet: false };
  expect(schemeSentences(open)).toHaveLength(4);
});
