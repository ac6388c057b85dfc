import { fieldText, flagWords, policyWords } from "../../departments/entryWords.ja";
import type { FormRow } from "./formRow";
import { LINE } from "./rowHeights";

/** 記入例: one made-up indicator filled in. It has no key, so it is never collected, and no cell of it is open. */
export function exampleRows(): readonly FormRow[] {
  const row = (label: string, previous: string, input: string, check: string): FormRow => ({
    kind: "example",
    height: LINE,
    contents: { number: "例", label, previous, input, check },
  });
  return [
    row("記入例", "○○講座の参加者数", "（この枠は例です。回収しません）", "単位：人"),
    row(`${fieldText.actual}（人）`, "1,180", "1,204", "○ 順調"),
    row(fieldText.flag, flagWords.final, flagWords.final, "達成率　100.3%"),
    row(fieldText.analysis, "会場を２か所に増やしたため。", "夜間の回を設け、働く世代の参加が増えたため。", "21字"),
    row(fieldText.policy, policyWords[0], policyWords[2], ""),
  ];
}
