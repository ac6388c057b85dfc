import { stackedRows } from "./stackedRows";

describe("what a note says the rows of each indicator hold", () => {
  test.each([
    ["上段：目標、下段：実績", ["target", "actual"]],
    ["上段 目標値／下段 実績値", ["target", "actual"]],
    ["※上段は実績値、下段は目標値を示す。", ["actual", "target"]],
    ["（上段：目標値　中段：実績値　下段：達成率）", ["target", "actual", "rate"]],
    ["上：計画値　下：実績値", ["target", "actual"]],
    ["上段：年次目標\n下段：年次実績", ["target", "actual"]],
    ["（上段）計画　（下段）実績", ["target", "actual"]],
    ["（上段）計画（下段）実績", ["target", "actual"]],
    ["年次目標（上段）・年次実績（下段）", ["target", "actual"]],
    ["実績値【上段】、目標値【下段】", ["actual", "target"]],
  ])("%s: %j", (text, expected) => {
    expect(stackedRows([text])).toEqual(expected);
  });

  test.each([
    ["上段：目標"],
    ["上段：市、下段：県"],
    ["上段：実績、下段：実績"],
    ["下水道：整備率、上水道：普及率"],
    ["上位計画：総合計画"],
  ])("%s: nothing", (text) => {
    expect(stackedRows([text])).toBeNull();
  });

  test("notes that contradict each other say nothing", () => {
    expect(stackedRows(["上段：目標、下段：実績", "上段：実績、下段：目標"])).toBeNull();
  });
});
