import { fileKind } from "./fileKind";

const utf16 = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

test.each<[string, readonly number[], ReturnType<typeof fileKind>]>([
  ["an .xlsx", [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00], "package"],
  ["nothing", [], "empty"],
  ["a workbook with a password", [...ole, ...Array<number>(64).fill(0), ...utf16("EncryptedPackage")], "encrypted"],
  ["an .xls", [...ole, ...Array<number>(64).fill(0), ...utf16("Workbook")], "xls"],
  ["CSV in UTF-8", [...new TextEncoder().encode("指標,値\n出生数,412\n")], "text"],
  ["CSV in Shift_JIS", [0x8e, 0x77, 0x95, 0x57, 0x2c, 0x31, 0x0d, 0x0a], "text"],
  ["text in UTF-16", [0xff, 0xfe, 0x41, 0x00], "text"],
  ["a picture", [0x89, 0x50, 0x4e, 0x47, 0x00, 0x01], "other"],
])("%s", (_, bytes, expected) => {
  expect(fileKind(new Uint8Array(bytes))).toBe(expected);
});
