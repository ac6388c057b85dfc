import type { Page } from "playwright-core";

/** What a page asked and said while it was watched. */
export interface WatchedPage {
  /** Addresses of requests to any other origin. */
  readonly foreign: readonly string[];
  /** Errors, thrown or written to the console. */
  readonly complaints: readonly string[];
}

/** Watches a page, and the frames in it, from now on. */
export function watchPage(page: Page, address: string): WatchedPage {
  const foreign: string[] = [];
  const complaints: string[] = [];
  const { origin } = new URL(address);
  page.on("request", (request) => {
    const url = request.url();
    if (!/^(data|blob):/.test(url) && new URL(url).origin !== origin) foreign.push(url);
  });
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  return { foreign, complaints };
}
