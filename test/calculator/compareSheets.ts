import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** How the user's sheets differ before and after, one line each; `own`: sheets of ours, which were added. */
export function compareSheets(
  before: string,
  after: string,
  own: readonly string[],
  options: readonly "--touched"[] = [],
): readonly string[] {
  const script = join(__dirname, "compare_sheets.py");
  const run = spawnSync("/usr/bin/python3", [script, before, after, ...own, ...options], { encoding: "utf8" });
  if (run.status === 0) return [];
  const lines = run.stdout.split("\n").slice(1);
  return [...lines, ...run.stderr.split("\n")].map((line) => line.trim()).filter((line) => line !== "");
}
