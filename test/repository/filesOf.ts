import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(__dirname, "../..");
const skipped = new Set(["node_modules", ".git", "dist", "out", "coverage"]);

/** Files of the project below `folders` whose path fits, relative to the project, with "/" between. */
export function filesOf(folders: readonly string[], fits: RegExp): readonly string[] {
  return folders.flatMap((folder) => below(folder)).filter((file) => fits.test(file));
}

function below(folder: string): readonly string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === "." ? entry.name : `${folder}/${entry.name}`;
    if (skipped.has(entry.name)) return [];
    return entry.isDirectory() ? below(path) : [path];
  });
}
