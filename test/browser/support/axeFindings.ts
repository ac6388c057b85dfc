import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

/** What axe finds in a part of the page and the frames in it, as `rule: element`. Left out: Fluent's own focus sentinels. */
export async function axeFindings(page: Page, part = "html"): Promise<readonly string[]> {
  const source = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
  for (const frame of page.frames()) await frame.evaluate(source);
  const results = await page.evaluate(async (within) => {
    const { axe } = window as unknown as { axe: { run: (scope: object) => Promise<AxeResults> } };
    return axe.run({ include: [[within]], exclude: [["[data-tabster-dummy]"]] });
  }, part);
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
