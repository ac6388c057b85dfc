import fc from "fast-check";
import { kitamotoStrategy } from "../strategy/kitamoto/kitamotoStrategy";
import { indexIndicators } from "./indicatorIndex";
import { mayBeName } from "./mayBeName";

const { indicators } = kitamotoStrategy;
const may = mayBeName(indicators.map(({ name }) => name));

test.each(indicators.flatMap(({ name, printedName }) => [[name], [printedName]]))("%s may be a name", (name) => {
  expect(may(name)).toBe(true);
});

test.each([
  "３．出 生 数",
  "⼦どもにかかりつけ医がいる世帯割合",
  "市⺠との協働により実施した事業の件数",
  "ＡＩ・ＲＰＡ活用件数",
])("%s is looked at, however it is spelt", (text) => {
  expect(may(text)).toBe(true);
});

test.each(["鉛筆", "事務用品費", "12,345", "R6", "山田太郎"])("%s is not", (text) => {
  expect(may(text)).toBe(false);
});

test("what is left out is never a name", () => {
  const { isName } = indexIndicators(indicators);
  const pieces = fc.constantFrom("出", "生", "数", " ", "　", "（市）", "①", "１．", "KPI：", "件", "の", "⽣");
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
      const text = parts.join("");
      expect(may(text) || !isName(text)).toBe(true);
    }),
  );
});
