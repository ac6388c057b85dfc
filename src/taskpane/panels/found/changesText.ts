import type { SourceChange } from "../../../core/mapping/stored/sourceChange";

/** What is new in the workbook since the last report, in one sentence; null where nothing is. Losses are told apart. */
export function changesText(changes: readonly Pick<SourceChange, "kind">[]): string | null {
  const count = (kind: SourceChange["kind"]) => changes.filter((each) => each.kind === kind).length;
  const parts = [
    ...(count("new") > 0 ? [`新しい値${count("new")}件`] : []),
    ...(count("moved") > 0 ? [`場所が変わった値${count("moved")}件`] : []),
  ];
  return parts.length === 0 ? null : `前回の作成のあとの変更：${parts.join("・")}`;
}
