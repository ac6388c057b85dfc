import type { AttachedWindow, WindowOptions } from "../../../host/attach/browser";
import { attachToWindow } from "../../../host/attach/browser";
import type { Host } from "../../../host/createHost";

export interface HostedFrame {
  readonly attached: () => AttachedWindow;
  readonly remove: () => void;
}

/**
 * A page of the add-in in a frame whose window is one of Excel before the page's first script runs: the empty
 * document a frame begins with lends its window to the first page of the same origin loaded into it.
 * A page that loads itself again gets a new window, so the frame is made anew for it.
 */
export function hostedFrame(
  place: HTMLElement,
  address: string,
  title: string,
  host: Host,
  options: WindowOptions = {},
): HostedFrame {
  let attached: AttachedWindow | null = null;
  let frame: HTMLIFrameElement | null = null;
  const make = (): AttachedWindow => {
    attached?.detach();
    frame?.remove();
    const made = document.createElement("iframe");
    made.title = title;
    // Before it is laid into the page: only this first address is loaded into the window it begins with.
    made.src = address;
    place.append(made);
    const target = made.contentWindow;
    if (target === null) throw new Error("a frame without a window");
    // Office.js keeps the settings of the document per session of the browser; here another workbook may be open now.
    target.sessionStorage.clear();
    const now = attachToWindow(target, host, options);
    let began = false;
    made.addEventListener("load", () => {
      passPartKeysOn(made);
      if (made.contentWindow !== null && now.holds(made.contentWindow)) began = true;
      else if (began && frame === made) make();
    });
    frame = made;
    attached = now;
    return now;
  };
  make();
  return {
    attached: () => attached ?? make(),
    remove: () => {
      attached?.detach();
      frame?.remove();
      frame = null;
    },
  };
}

/** F6 leads out of the frame: the page around it hears it from the frame's element. */
function passPartKeysOn(frame: HTMLIFrameElement): void {
  frame.contentWindow?.addEventListener("keydown", (event) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    frame.dispatchEvent(new KeyboardEvent("keydown", { key: "F6", shiftKey: event.shiftKey, bubbles: true }));
  });
}
