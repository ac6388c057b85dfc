import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";

/** Milliseconds until something that should have come counts as not coming: a slow machine is no failure. */
export const patience = 120_000;

/** How every page is opened: in Japanese, and without colours that are on their way from one to another. */
export const steady = { locale: "ja-JP", reducedMotion: "reduce" } as const;

/** The Chromium of the machine. A missing one is a failure. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    headless: true,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
