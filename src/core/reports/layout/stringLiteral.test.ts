import { stringLiteral } from "./stringLiteral";

test.each([
  ["", '""'],
  ["指標", '"指標"'],
  ['いわゆる"健幸"', '"いわゆる""健幸"""'],
  ["一行目\n二行目", '"一行目"&CHAR(10)&"二行目"'],
  ["a\r\nb", '"a"&CHAR(13)&CHAR(10)&"b"'],
])("%j is written as %s", (text, literal) => {
  expect(stringLiteral(text)).toBe(literal);
});

test("a text beyond 255 characters is written in pieces", () => {
  expect(stringLiteral("あ".repeat(300))).toBe(`"${"あ".repeat(255)}"&"${"あ".repeat(45)}"`);
});
