/** What may be meant and may be a slip. */
export type Doubt =
  | "target-worse"
  | "target-equals-baseline"
  | "more-decimals"
  | "tolerance-without-maintain"
  | "revision-differs"
  | "revision-outside-plan";

/** A doubt as a sentence; `found` and `other` are figures or words as the cells show them. */
export function doubtText(doubt: Doubt, found = "", other = ""): string {
  switch (doubt) {
    case "target-worse":
      return `目標値（${found}）が基準値（${other}）より悪い側にあります。抑制目標でなければ、目標値か方向を修正してください。`;
    case "target-equals-baseline":
      return `目標値が基準値（${found}）と同じです。維持の指標であれば、方向を「維持以上」か「維持以下」にしてください。`;
    case "more-decimals":
      return `小数桁数（${found}）より細かい値（${other}）があります。表示されない桁が出ますので、小数桁数か値を修正してください。`;
    case "tolerance-without-maintain":
      return `許容幅は維持の指標だけに使います。この指標では使われません。`;
    case "revision-differs":
      return `最後に改定した値（${found}）が、指標の表の値（${other}）と異なります。評価には指標の表の値を使います。`;
    case "revision-outside-plan":
      return `適用年度（${found}年度）が計画期間の外です。`;
  }
}
