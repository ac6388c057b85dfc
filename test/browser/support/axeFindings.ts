import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

/** What axe finds on the page, as `rule: element`. Left out: Fluent's own focus sentinels. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
  const results = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: (scope: object) => Promise<AxeResults> } };
    return axe.run({ exclude: [["[data-tabster-dummy]"]] });
  });
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
