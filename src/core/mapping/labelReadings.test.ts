import { labelReadings } from "./labelReadings";

const texts = (label: string) =>
  labelReadings(label).map(({ text, unitBehind }) => (unitBehind === null ? text : `${text} | ${unitBehind}`));

test.each([
  ["1 人口千人あたりの犯罪件数", "人口千人あたりの犯罪件数"],
  ["1.25歳から34歳までの女性", "25歳から34歳までの女性"],
  ["①-1 出生数", "出生数"],
  ["G1-K1 出生数", "出生数"],
  ["X2-N1：出生数", "出生数"],
  ["A 出生数", "出生数"],
  ["K3_出生数", "出生数"],
  ["KPI：出生数", "出生数"],
  ["成果指標名 出生数", "出生数"],
  ["基本目標２ 出生数", "出生数"],
  ["施策３−１ 出生数", "出生数"],
  ["出生数の推移", "出生数"],
  ["出生数　人", "出生数 | 人"],
  ["ア　出生数", "出生数"],
  ["ｶ 出生数", "出生数"],
  ["ろ　出生数", "出生数"],
  ["乙　出生数", "出生数"],
  ["Ⅰ　出生数", "出生数"],
  ["ⅳ　出生数", "出生数"],
  ["ＶＩＩ 出生数", "出生数"],
  ["ii) 出生数", "出生数"],
  ["・ア　出生数", "出生数"],
  ["【KPI】イ 出生数", "出生数"],
  ["①ウ 出生数", "出生数"],
  ["1-2　ア　出生数", "出生数"],
  ["待機児童数 ※4月1日時点", "待機児童数（4月1日時点）"],
  ["普及率：％", "普及率 | ％"],
  ["KPI 普及率／％", "普及率 | ％"],
])("%s may be %s", (label, reading) => {
  expect(texts(label)).toContain(reading);
  expect(texts(label)[0]).toBe(label);
});

test.each([["CO2 排出量"], ["LED 街路灯数"], ["AI・RPA等の件数"], ["第一人者の数"], ["出生数"], ["子育て 支援"], [""]])(
  "%s is read only as it stands",
  (label) => {
    expect(texts(label)).toEqual([label]);
  },
);
