import { notationList } from "../draw/notationList";

/** What stands where there is no figure; some hold digits that are none. */
export const missingWords = notationList<string>("missing", [
  "－", "―", "ー", "-", "‐", "–", "−", "ｰ", "…", "・", "***", "N/A", "データなし", "未集計", "集計中", "未公表", "未確定",
  "精査中", "調査中", "調整中", "未実施", "記入不要", "公表前", "（{y}実績値は{n}.6月頃に公表予定）", "６月公表予定", "時期未到来",
  "評価対象外", "隔年調査", "調査年度外", "－（隔年調査のため）", "実績なし", "不明", "統計なし", "{n}年9月頃公表", "‐ ", "　－　",
]); // prettier-ignore

/** A direction in words or by an arrow, where the plan sets only a direction: up, then down. */
export const arrowWords = notationList<readonly [up: string, down: string]>("arrow", [
  ["↑", "↓"], ["↑", "↓"], ["増加", "減少"], ["現状値からの増加を目指す", "現状値からの減少を目指す"],
  ["現状値より増加", "現状値より減少"], ["⬆", "⬇"],
]); // prettier-ignore
