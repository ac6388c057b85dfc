import { compareVersions, readTypeDefinitions } from "./typeDefinitions";

const text = `
declare namespace OfficeExtension {
    class ClientObject {
        /** [Api set: ExcelApi 9.9] */
        readonly values: any;
    }
}
declare namespace Excel {
    /**
     * [Api set: ExcelApi 1.1]
     */
    class Range extends OfficeExtension.ClientObject {
        /**
         * @remarks
         * [Api set: ExcelApi 1.12]
         */
        readonly hasSpill: boolean;
        values: any[][];
        /** [Api set: ExcelApi 1.14] */
        getPrecedents(): Excel.WorkbookRangeAreas;
        /** [Api set: ExcelApi 1.3] */
        load(a: string): Excel.Range;
        /** [Api set: ExcelApi 1.2] */
        load(a: object): Excel.Range;
    }
    /** [Api set: ExcelApiOnline 1.1] */
    class Worksheet extends OfficeExtension.ClientObject {
        /** [Api set: ExcelApi 1.8] */
        showGridlines: boolean;
        /** [Api set: ExcelApi BETA (PREVIEW ONLY)] */
        readonly preview: string;
        readonly online: string;
    }
    enum Kind {
        /** [Api set: ExcelApi 1.5] */
        one = "One",
    }
}
`;

test.each([
  ["Range.hasSpill", "ExcelApi 1.12"],
  ["range.HASSPILL", "ExcelApi 1.12"],
  ["Range.values", "ExcelApi 1.1"],
  ["Range.getPrecedents", "ExcelApi 1.14"],
  ["Range.load", "ExcelApi 1.2"],
  ["Worksheet.showGridlines", "ExcelApi 1.8"],
  ["Worksheet.gridlines", "ExcelApi 1.8"],
  ["Worksheet.preview", "ExcelApi BETA"],
  ["Worksheet.online", "ExcelApiOnline 1.1"],
  ["Range.other", null],
  ["Kind.one", null],
  ["ClientObject.values", null],
])("%s is of %s", (member, expected) => {
  const set = readTypeDefinitions(text).setOf(member);
  expect(set === null ? null : `${set.name} ${set.version}`).toBe(expected);
});

test.each([
  ["1.9", "1.13", -1],
  ["1.13", "1.13", 0],
  ["1.13.1", "1.13", 1],
  ["BETA", "1.99", 1],
  ["2.0", "1.21", 1],
])("%s compared with %s", (a, b, sign) => {
  expect(Math.sign(compareVersions(a, b))).toBe(sign);
});
