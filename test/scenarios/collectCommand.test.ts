import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runReport } from "../../src/workbench/cli/runReport";
import { loadWorkbook } from "../../src/host/xlsx/loadWorkbook";
import { cellAt } from "../../src/host/model/readCells";
import { returnedFile } from "../support/returnedForm";
import { samplePath, sheetNamed } from "./mainJob";

test("--collect takes a folder in, tells what it left out, and writes another file", async () => {
  const folder = mkdtempSync(join(tmpdir(), "returns-"));
  const form = await returnedFile("市長公室.xlsx", { department: "市長公室", entries: { "G1-N1": { actual: 4120 } } });
  writeFileSync(join(folder, "市長公室.xlsx"), await form.read());
  writeFileSync(join(folder, "空.xlsx"), "");
  const input = samplePath("fictitious-r4-r7.xlsx");
  const before = readFileSync(input);
  const out = join(folder, "..", `returns-${process.pid}.xlsx`);
  const lines: string[] = [];
  const code = await runReport([input, "--collect", folder, "--year", "R7", "--out", out], {
    out: (line) => lines.push(line),
    err: () => undefined,
  });
  expect(code).toBe(0);
  expect(lines[0]).toBe("2 件のファイルから、1 件の回答を取り込みました。");
  expect(lines).toContainEqual(expect.stringMatching(/「空.xlsx」：中身のない/));
  expect(lines).toContain("市長公室：提出済");
  const saved = await loadWorkbook(new Uint8Array(readFileSync(out)));
  expect(cellAt(sheetNamed(saved, "回答データ"), 1, 6)?.value).toBe(4120);
  expect(readFileSync(input)).toEqual(before);
});

test.each([
  [["--collect"], "回答の取り込み"],
  [["a.xlsx", "--collect", "b.xlsx", "--wide"], "--wide"],
  [["a.xlsx", "--collect", "ないフォルダー"], "ないフォルダー"],
])("%j is refused with one sentence", async (argv, words) => {
  const said: string[] = [];
  expect(await runReport(argv, { out: () => undefined, err: (line) => said.push(line) })).toBe(1);
  expect(said).toEqual([expect.stringContaining(words)]);
});
