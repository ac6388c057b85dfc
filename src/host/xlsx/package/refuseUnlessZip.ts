import { XlsxError } from "../XlsxError";

/** What the first bytes of a file that is no zip say it is; returns only for a zip. */
export function refuseUnlessZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new XlsxError("empty", "The file has no bytes.");
  if (startsWith(bytes, [0x50, 0x4b])) return;
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) {
    // Directory entries of the container are UTF-16; the name of the stream tells the two apart.
    if (contains(bytes, utf16("EncryptedPackage"))) throw new XlsxError("encrypted", "The workbook is encrypted.");
    throw new XlsxError("legacyXls", "The file is an OLE2 container (.xls).");
  }
  // Excel 2 to 4 wrote its records without a container.
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1) && bytes[3] === 0x00) {
    throw new XlsxError("legacyXls", "The file is an old Excel workbook (.xls).");
  }
  const head = latin1(bytes.subarray(0, 4096))
    .replace(/^\u00EF\u00BB\u00BF/, "")
    .trimStart();
  if (
    /^(<!--[\s\S]*?-->\s*)*<(!doctype\s+html|html|head|body|table|meta|script|div|center|font|p)\b/i.test(head) ||
    /<html[\s>]/i.test(head)
  ) {
    throw new XlsxError("html", "The file is HTML.");
  }
  if (isText(bytes.subarray(0, 4096))) throw new XlsxError("text", "The file is plain text.");
  throw new XlsxError("notZip", "The file is not a zip package.");
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function utf16(text: string): number[] {
  return [...text].flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]);
}

function contains(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

/** No control bytes but tab, line ends and escape: text in whatever Japanese encoding. */
function isText(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return true;
  return bytes.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d || byte === 0x1b);
}
