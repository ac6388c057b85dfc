import { execFile } from "node:child_process";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { servePage } from "./servePage";

const root = resolve(__dirname, "../../..");
const webpack = join(root, "node_modules/webpack/bin/webpack.js");
const run = promisify(execFile);

async function build(words: readonly string[]): Promise<void> {
  await run(process.execPath, [webpack, "--mode", "production", ...words], { cwd: root });
}

/** Builds the add-in as it is delivered and the page around it, and serves both to this machine only. */
async function start(): Promise<void> {
  const addin = join(root, "out/addin");
  console.log("作業ウィンドウとプレビューを作成しています…");
  await Promise.all([
    build(["--output-path", addin]),
    build(["--config", join(root, "src/workbench/page/webpack.config.js")]),
  ]);
  const { address } = await servePage({ page: join(root, "out/page"), addin }, Number(process.env["PORT"] ?? 3100));
  console.log(`開発プレビュー: ${address}（終了は Ctrl+C）`);
}

start().catch((error: unknown) => {
  const { stdout, message } = error as { stdout?: string; message: string };
  console.error(stdout === undefined || stdout === "" ? message : stdout);
  process.exitCode = 1;
});
