import { asNarrow, asWide, byteLength } from "./characterWidth";

test.each([
  ["ＡＢＣ　１２３", "ABC 123"],
  ["ガギパー・「」", "ｶﾞｷﾞﾊﾟｰ･｢｣"],
  ["北本市", "北本市"],
  ["ヴ", "ｳﾞ"],
])("ASC of %s is %s", (wide, narrow) => {
  expect(asNarrow(wide)).toBe(narrow);
  expect(asWide(narrow)).toBe(wide);
});

test.each([
  ["北本市", 6],
  ["ABC", 3],
  ["ｱｲｳ", 3],
  ["ア1", 3],
  ["", 0],
])("%s takes %i bytes", (text, bytes) => {
  expect(byteLength(text)).toBe(bytes);
});
