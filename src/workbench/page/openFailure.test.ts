import { XlsxError } from "../../host/xlsx/XlsxError";
import { openFailure } from "./openFailure";

test.each([
  ["encrypted", "パスワードで保護されたブックです。"],
  ["legacyXls", "Excel 97-2003 形式（.xls）です。"],
  ["corrupt", "ファイルが壊れています。"],
] as const)("%s is told in a sentence", (code, sentence) => {
  expect(openFailure(new XlsxError(code, "for engineers"))).toContain(sentence);
});

test("a bug is said to be one, with what it says of itself", () => {
  expect(openFailure(new TypeError("x is undefined"))).toBe("思わぬ不具合です。x is undefined");
  expect(openFailure("no error at all")).toBe("思わぬ不具合です。");
});
