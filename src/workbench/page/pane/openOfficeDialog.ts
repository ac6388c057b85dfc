import type { DialogListener, DialogRequest } from "../../../host/attach/browser";
import type { Host } from "../../../host/createHost";
import { hostedFrame } from "./hostedFrame";

/** Shows a dialog of Office over the page, which waits meanwhile. Returns what closes it. */
export function openOfficeDialog(host: Host, request: DialogRequest, { tell, closed }: DialogListener): () => void {
  const dialog = document.createElement("dialog");
  dialog.className = "dialog";
  dialog.setAttribute("aria-label", "お知らせ");
  const bar = document.createElement("div");
  bar.className = "dialog-bar";
  const cross = document.createElement("button");
  cross.type = "button";
  cross.textContent = "×";
  cross.setAttribute("aria-label", "ダイアログを閉じる");
  const place = document.createElement("div");
  place.className = "dialog-place";
  bar.append("総合戦略KPI", cross);
  dialog.append(bar, place);
  document.body.append(dialog);
  dialog.showModal();
  const frame = hostedFrame(place, request.address, "お知らせ", host, { onMessageToParent: tell });
  const close = () => {
    frame.remove();
    dialog.remove();
  };
  const closeByUser = () => {
    close();
    closed();
  };
  cross.addEventListener("click", closeByUser);
  dialog.addEventListener("cancel", closeByUser);
  return close;
}
