import type { IDisposable, Injector } from "@univerjs/core";
import { ILayoutService, IShortcutService } from "@univerjs/preset-sheets-core";

/**
 * In the bar of tabs and zoom the keys are those of its controls: left alone, the grid takes Tab and Enter for its
 * cells, and the focus too. What was clicked there hands the keyboard back to the cells, as in Excel.
 */
export function footerKeys(container: HTMLElement, injector: Injector): void {
  const shortcuts = injector.get(IShortcutService);
  let released: IDisposable | null = null;
  container.addEventListener("focusin", (event) => {
    released?.dispose();
    released = null;
    if (!isIn(event.target, "footer")) return;
    released = shortcuts.forceEscape();
    event.stopPropagation();
  });
  container.addEventListener("click", ({ target, detail }) => {
    const byMouse = detail > 0;
    if (byMouse && isIn(target, "footer") && !isIn(target, "[aria-haspopup]")) injector.get(ILayoutService).focus();
  });
}

function isIn(target: EventTarget | null, place: string): boolean {
  return target instanceof Element && target.closest(place) !== null;
}
