import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Names under which ribbon commands are registered with `Office.actions.associate` in `folder`. */
export function registeredFunctions(folder) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /(?<!\.test)\.tsx?$/.test(name))
    .flatMap((name) => [...readFileSync(join(folder, name), "utf8").matchAll(/actions\.associate\(\s*"(\w+)"/g)])
    .map((match) => match[1]);
}
