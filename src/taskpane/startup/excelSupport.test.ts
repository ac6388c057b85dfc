import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { excelSupport, requiredExcelApi } from "./excelSupport";

const upTo = (highest: number) => (name: string, version: string) =>
  name === "ExcelApi" && Number(version.split(".")[1]) <= highest;

describe("the Excel that opened the pane", () => {
  test.each([
    ["Excel of today", "Excel", 21, "ready"],
    ["LTSC 2021", "Excel", 14, "ready"],
    ["ExcelApi 1.13", "Excel", 13, "ready"],
    ["ExcelApi 1.12", "Excel", 12, "tooOld"],
    ["Excel 2019", "Excel", 7, "tooOld"],
    ["a browser", null, 0, "notExcel"],
    ["Word", "Word", 0, "notExcel"],
  ])("%s", (_name, host, highest, support) => {
    expect(excelSupport(host, upTo(highest))).toBe(support);
  });

  test("is asked for what the gate of the build lets through", () => {
    const gate = readFileSync(resolve(__dirname, "../../../tools/check-api-sets.mjs"), "utf8");
    expect(/const FLOOR = "([\d.]+)"/.exec(gate)?.[1]).toBe(requiredExcelApi);
  });
});
