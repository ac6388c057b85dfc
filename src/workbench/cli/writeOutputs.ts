import { randomUUID } from "node:crypto";
import { mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { CliError } from "./CliError";
import { cliText } from "./cliText.ja";

export interface Output {
  readonly path: string;
  readonly contents: Uint8Array | string;
}

async function kindOf(path: string): Promise<"folder" | "file" | "none"> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file";
  } catch {
    return "none";
  }
}

/** Says at once, before any work, what could not be written at the end. `createFolder`: our own default folder. */
export async function checkOutput(path: string, createFolder: boolean): Promise<void> {
  const folder = dirname(resolve(path));
  if (createFolder) await mkdir(folder, { recursive: true }).catch(() => undefined);
  const place = await kindOf(folder);
  if (place === "none") throw new CliError(cliText.noSuchFolder(dirname(path)));
  if (place === "file") throw new CliError(cliText.notWritable(path));
  if ((await kindOf(path)) === "folder") throw new CliError(cliText.outIsFolder(path));
  const probe = besideOf(path);
  try {
    await writeFile(probe, "");
  } catch (error) {
    throw new CliError(cliText.notWritable(path), 1, error);
  } finally {
    await rm(probe, { force: true }).catch(() => undefined);
  }
}

/** A name in the same folder, so that renaming is one step; hidden, should the machine stop in between. */
function besideOf(path: string): string {
  return join(dirname(resolve(path)), `.${basename(path)}.${randomUUID()}.tmp`);
}

/** Writes all files whole or none: each beside its place first, then renamed. Throws CliError; leaves nothing half-written. */
export async function writeOutputs(outputs: readonly Output[]): Promise<void> {
  const staged: { readonly from: string; readonly to: string }[] = [];
  const placed: string[] = [];
  let current = "";
  try {
    for (const { path, contents } of outputs) {
      current = path;
      const from = besideOf(path);
      staged.push({ from, to: resolve(path) });
      await writeFile(from, contents);
    }
    for (const { from, to } of staged) {
      current = to;
      await rename(from, to);
      placed.push(to);
    }
  } catch (error) {
    const leftovers = [...staged.map(({ from }) => from), ...placed];
    await Promise.all(leftovers.map((path) => rm(path, { force: true }).catch(() => undefined)));
    throw new CliError(cliText.notWritable(current), 1, error);
  }
}
