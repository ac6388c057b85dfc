import type { DialogRequest } from "../../../host/attach/browser";
import type { Host } from "../../../host/createHost";
import { hostedFrame } from "./hostedFrame";

/** Shows a dialog of Office over the page; `tell` gets what its page says. Returns what closes it. */
export function openOfficeDialog(host: Host, request: DialogRequest, tell: (message: string) => void): () => void {
  const shade = document.createElement("div");
  shade.className = "shade";
  const dialog = document.createElement("div");
  dialog.className = "dialog";
  dialog.setAttribute("role", "dialog");
  dialog.setAttribute("aria-modal", "true");
  dialog.setAttribute("aria-label", "お知らせ");
  shade.append(dialog);
  document.body.append(shade);
  const frame = hostedFrame(dialog, request.address, "お知らせ", host, { onMessageToParent: tell });
  return () => {
    frame.remove();
    shade.remove();
  };
}
