import type { CommandMessage } from "./updateReport";

/** The message in a page's fragment, as `showMessage` put it there. */
export function readMessage(hash: string): CommandMessage {
  const words = new URLSearchParams(hash.replace(/^#/, ""));
  return { title: words.get("title") ?? "", text: words.get("text") ?? "" };
}
