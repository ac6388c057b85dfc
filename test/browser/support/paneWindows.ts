import type { BrowserContextOptions, Page } from "playwright-core";
import { patience, steady } from "./openBrowser";
import { servedBrowser } from "./servedBrowser";
import { serveSite } from "./serveSite";

/** The width of Excel's pane on a small screen, in pixels, and the height at which the whole of it is looked at. */
export const paneSize = { width: 350, height: 700 } as const;

export interface PaneWindows {
  /** Where the built site is served; ends in "/". */
  readonly address: string;
  /** Opens an empty window of the pane's size, which is closed after the test. */
  readonly open: (options?: BrowserContextOptions) => Promise<Page>;
}

/** Serves the built site while the tests of a file run. */
export function paneWindows(): PaneWindows {
  const site = servedBrowser(serveSite);
  const pages: Page[] = [];
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
  });
  return {
    get address() {
      return site.address;
    },
    open: async (options) => {
      const page = await site.browser.newPage({ viewport: paneSize, deviceScaleFactor: 2, ...steady, ...options });
      page.setDefaultTimeout(patience);
      pages.push(page);
      return page;
    },
  };
}
