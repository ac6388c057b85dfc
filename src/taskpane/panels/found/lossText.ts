import type { SourceLoss } from "../../../core/mapping/stored/openLosses";
import type { LostKind } from "../../../core/mapping/stored/sourceChange";

/** Why a source is not used any more, in words that follow 「…は、」. */
const reasons: Readonly<Record<LostKind, string>> = {
  broken: "元のセルが削除されたため、使えません。",
  labelChanged: "名称のセルが別の内容に変わったため、使いません。",
  headingChanged: "見出しの年度が変わったため、使いません。",
  torn: "名称と値が同じ並びではなくなったため、使いません。",
  vanished: "名称のセルが空欄になったため、使いません。",
};

export function lossReason({ kind }: Pick<SourceLoss, "kind">): string {
  return reasons[kind];
}
