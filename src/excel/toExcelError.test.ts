import { ExcelError } from "./ExcelError";
import { excelErrorText, unknownErrorText } from "./excelErrorText.ja";
import { toExcelError } from "./toExcelError";

function refusal(code: string, statement?: string): Error {
  return Object.assign(new Error(`host says ${code}`), {
    code,
    debugInfo: { errorLocation: "Range.formulas", ...(statement && { statement }) },
  });
}

const place = { sheet: "進捗一覧", range: "A1:C3", doing: "内容の書き込み" };

test("a refusal keeps its code, place and cause, and says in Japanese what to do", () => {
  const cause = refusal("AccessDenied");
  const error = toExcelError(cause, [place]);
  expect(error).toBeInstanceOf(ExcelError);
  expect(error).toMatchObject({
    code: "AccessDenied",
    place,
    cause,
    details: { location: "Range.formulas", statement: null, hostMessage: "host says AccessDenied" },
    nextStep: excelErrorText["AccessDenied"]?.next,
  });
  expect((error as Error).message).toBe(
    `シート「進捗一覧」 A1:C3：${excelErrorText["AccessDenied"]?.what}${excelErrorText["AccessDenied"]?.next}`,
  );
});

test("of several places in one batch the refused statement tells which", () => {
  const other = { ...place, range: "E5:E9" };
  const error = toExcelError(refusal("InvalidArgument", 'var range = sheet.getRange("E5:E9");'), [place, other]);
  expect((error as ExcelError).place).toEqual(other);
});

test("where it cannot be told, no wrong place is named", () => {
  const other = { sheet: "KPI設定", range: "B2", doing: "書式の設定" };
  expect((toExcelError(refusal("GeneralException"), [place, other]) as ExcelError).place).toEqual({
    sheet: null,
    range: null,
    doing: "Excel への書き込み",
  });
});

test("an unknown code still gets a sentence", () => {
  expect((toExcelError(refusal("SomethingNew"), []) as Error).message).toBe(
    unknownErrorText.what + unknownErrorText.next,
  );
});

test("a bug is no refusal and passes through", () => {
  const bug = new TypeError("x is undefined");
  expect(toExcelError(bug, [place])).toBe(bug);
});

test.each(Object.entries(excelErrorText))("%s: two sentences, each ending as one", (_code, { what, next }) => {
  expect(what).toMatch(/[ぁ-ん].*。$/);
  expect(next).toMatch(/[ぁ-ん].*。$/);
});
