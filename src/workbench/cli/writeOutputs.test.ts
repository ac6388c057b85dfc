import { mkdtemp, readdir, readFile, mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkOutput, writeOutputs } from "./writeOutputs";

async function folder(): Promise<string> {
  return mkdtemp(join(tmpdir(), "kpi-outputs-"));
}

test("files come whole, over what was there, and nothing else stays behind", async () => {
  const at = await folder();
  await writeFile(join(at, "b.json"), "old");
  await writeOutputs([
    { path: join(at, "a.xlsx"), contents: new Uint8Array([1, 2]) },
    { path: join(at, "b.json"), contents: "{}" },
  ]);
  expect(await readdir(at)).toEqual(["a.xlsx", "b.json"]);
  expect(await readFile(join(at, "b.json"), "utf8")).toBe("{}");
});

test("if one cannot be written, none is left", async () => {
  const at = await folder();
  await mkdir(join(at, "c.json"));
  await expect(
    writeOutputs([
      { path: join(at, "a.xlsx"), contents: "x" },
      { path: join(at, "c.json"), contents: "{}" },
    ]),
  ).rejects.toThrow("書き込めません");
  expect(await readdir(at)).toEqual(["c.json"]);
});

test("what cannot work is said before any work", async () => {
  const at = await folder();
  await mkdir(join(at, "there"));
  await writeFile(join(at, "file"), "");
  await expect(checkOutput(join(at, "no", "a.xlsx"), false)).rejects.toThrow("がありません");
  await expect(checkOutput(join(at, "there"), false)).rejects.toThrow("フォルダーです");
  await expect(checkOutput(join(at, "file", "a.xlsx"), false)).rejects.toThrow("書き込めません");
  await checkOutput(join(at, "made", "a.xlsx"), true);
  expect(await readdir(join(at, "made"))).toEqual([]);
});
