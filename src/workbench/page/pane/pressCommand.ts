import type { DialogRequest } from "../../../host/attach/browser";
import type { Host } from "../../../host/createHost";
import { hostedFrame } from "./hostedFrame";

/**
 * Presses a button of the ribbon: loads the page of the commands out of sight, lets it run the function and takes it
 * away when it has completed. A dialog it opens is shown by `show`.
 */
export async function pressCommand(
  place: HTMLElement,
  address: string,
  functionName: string,
  host: Host,
  show: (content: HTMLElement | null) => void,
): Promise<void> {
  const openDialog = (request: DialogRequest, tell: (message: string) => void): (() => void) => {
    const content = document.createElement("div");
    show(content);
    let frame: { readonly remove: () => void } | null = null;
    // The content is laid into the page first: a frame has a window only there.
    requestAnimationFrame(() => {
      frame = hostedFrame(content, request.address, "お知らせ", host, { onMessageToParent: tell });
    });
    return () => {
      frame?.remove();
      show(null);
    };
  };
  const frame = hostedFrame(place, address, "リボンのコマンド", host, { openDialog });
  await frame.attached().runCommand(functionName);
  frame.remove();
}
