import { issueSentence } from "../issues/issueText.ja";
import { conflictFinding } from "./conflictFinding";
import type { MappedCell, MappingConflict } from "./mapping";

const cell = (sheet: string, value: number) =>
  ({
    indicatorId: "births",
    field: "actual",
    fiscalYear: 2024,
    ref: { sheet, row: 1, column: 2 },
    value,
    arrow: null,
    text: String(value),
  }) as MappedCell;

function conflict(sheets: readonly [string, string], used: number | null): MappingConflict {
  const candidates = [cell(sheets[0], 351), cell(sheets[1], 355)];
  return {
    indicatorId: "births",
    field: "actual",
    fiscalYear: 2024,
    candidates,
    used: used === null ? null : (candidates[used] ?? null),
    equal: false,
  };
}

test.each<[string, MappingConflict, string]>([
  [
    "different figures wait; the sheet of the latest year is proposed, and why",
    conflict(["R6集計", "企画課"], null),
    "令和6年度実績値が場所によって異なります（「R6集計」C2（351）、「企画課」C2（355））。どれを使うか選ぶまで、評価に使いません。候補はシート名の年度が最も新しい「R6集計」C2です。",
  ],
  [
    "without years in the names the last sheet is proposed, and why",
    conflict(["企画課", "集計"], null),
    "令和6年度実績値が場所によって異なります（「企画課」C2（351）、「集計」C2（355））。どれを使うか選ぶまで、評価に使いません。候補は最も後ろにあるシートの「集計」C2です。",
  ],
  [
    "once chosen, it is said which is used",
    conflict(["企画課", "集計"], 0),
    "令和6年度実績値が場所によって異なるため（「企画課」C2（351）、「集計」C2（355））、選択された「企画課」C2の値を使っています。",
  ],
])("%s", (_case, open, sentence) => {
  const sheets = open.candidates.map(({ ref }) => ref.sheet);
  expect(issueSentence(conflictFinding(open, sheets))).toBe(sentence);
});
