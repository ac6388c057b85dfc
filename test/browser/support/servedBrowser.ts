import type { Browser } from "playwright-core";
import { openBrowser } from "./openBrowser";

interface Served {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** What stands open while the tests of a file run. */
export interface ServedBrowser {
  readonly browser: Browser;
  /** Where it is served; ends in "/". */
  readonly address: string;
}

/** Opens the browser and serves what it shows before the tests of a file, and closes both after them. */
export function servedBrowser(serve: () => Promise<Served>): ServedBrowser {
  let browser: Browser | undefined;
  let served: Served | undefined;
  beforeAll(async () => {
    browser = await openBrowser();
    served = await serve();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
  return {
    get browser() {
      return standing(browser);
    },
    get address() {
      return standing(served).address;
    },
  };
}

function standing<Part>(part: Part | undefined): Part {
  if (part === undefined) throw new Error("stands open only while the tests run");
  return part;
}
