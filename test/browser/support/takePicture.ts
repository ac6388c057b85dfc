import { join, resolve } from "node:path";
import type { Page, PageScreenshotOptions } from "playwright-core";

const pictures = resolve(__dirname, "../../../out/pictures");

/** Keeps how the whole page looks under a name, for whoever looks through the pictures. */
export async function takePicture(page: Page, name: string, options: PageScreenshotOptions = {}): Promise<void> {
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true, ...options });
}
