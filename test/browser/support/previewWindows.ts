import { join, resolve } from "node:path";
import { servePage } from "../../../src/workbench/page/servePage";
import { openPreview } from "./openPreview";
import type { Preview } from "./openPreview";
import { servedBrowser } from "./servedBrowser";

const out = resolve(__dirname, "../../../out");

export interface PreviewWindows {
  /** Where the preview page is served; ends in "/". */
  readonly address: string;
  /** Opens a window for the page, which is closed after the test if it still stands. */
  readonly open: () => Promise<Preview>;
}

/** Serves the preview page, and the add-in beside it, while the tests of a file run. */
export function previewWindows(): PreviewWindows {
  const site = servedBrowser(async () => servePage({ page: join(out, "page"), addin: join(out, "site") }, 0));
  const previews: Preview[] = [];
  afterEach(async () => {
    for (const { page } of previews.splice(0)) if (!page.isClosed()) await page.close();
  });
  return {
    get address() {
      return site.address;
    },
    open: async () => {
      const preview = await openPreview(site.browser, site.address);
      previews.push(preview);
      return preview;
    },
  };
}
