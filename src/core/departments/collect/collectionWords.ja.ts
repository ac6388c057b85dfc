import type { Round } from "../identity/sheetIdentity";
import type { CollectionState } from "./collectionBoard";

/** 状態, as chosen on the board. */
export const stateWords: Readonly<Record<CollectionState, string>> = {
  notReturned: "未提出",
  returned: "提出済",
  checking: "確認中",
  sentBack: "差戻し",
  confirmed: "確定",
};

/** What a round asks for. */
export const roundWords: Readonly<Record<Round, string>> = { final: "確定値", expected: "見込値" };
