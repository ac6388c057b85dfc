import type { Page } from "playwright-core";

export interface WatchedFocus {
  /** What had the focus in between, in order; "" is the page itself. */
  readonly leftFor: () => Promise<readonly string[]>;
}

/** Watches from now on whether the focus leaves the elements whose id begins so. */
export async function watchFocus(page: Page, id: string): Promise<WatchedFocus> {
  const left = await page.evaluateHandle((beginning) => {
    const names: string[] = [];
    const note = (target: EventTarget | null) => {
      const element = target instanceof HTMLElement ? target : null;
      if (element?.id.startsWith(beginning) !== true) names.push(element?.outerHTML.slice(0, 80) ?? "");
    };
    document.addEventListener("focusin", ({ target }) => note(target), true);
    document.addEventListener("focusout", ({ relatedTarget }) => note(relatedTarget), true);
    return names;
  }, id);
  return { leftFor: async () => left.evaluate((names) => [...names]) };
}
