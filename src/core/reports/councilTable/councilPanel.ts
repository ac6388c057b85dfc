import { entryKey } from "../entries/entryKey";
import { followedContent } from "../entries/followedEntries";
import type { PanelChoice } from "../layout/sidePanel";
import type { CouncilChoice } from "./councilChoice";
import { layoutWords } from "./councilChoice";

const AGAIN = "選んでからリボンの「進捗一覧を更新」を押すと、作り直します。同じ年度の記入は残ります。";

/** 案・確定 of a paper; one that follows the council table says what that says until something else is chosen. */
export function stateChoice(follows: boolean): PanelChoice {
  return {
    entry: entryKey("state"),
    label: "案・確定の別",
    words: ["案", "確定"],
    content: followedContent("state", follows),
    prompt: "「確定」にすると表題の（案）が消えます。",
  };
}

/** What is chosen beside the council table: 案・確定, paper and order. */
export function councilPanel({
  paper,
  order,
}: Pick<CouncilChoice, "paper" | "order">): readonly [PanelChoice, PanelChoice, PanelChoice] {
  return [
    stateChoice(false),
    {
      entry: entryKey("paper"),
      label: "用紙",
      words: Object.values(layoutWords.paper),
      content: layoutWords.paper[paper],
      prompt: AGAIN,
    },
    {
      entry: entryKey("order"),
      label: "並べ方",
      words: Object.values(layoutWords.order),
      content: layoutWords.order[order],
      prompt: AGAIN,
    },
  ];
}
