/** What a file is by its first bytes, whatever its name says. */
export type FileKind =
  /** A zip package: .xlsx, as far as its beginning tells. */
  | "package"
  | "empty"
  /** A workbook with a password to open it, or with rights management. */
  | "encrypted"
  /** Excel 97–2003. */
  | "xls"
  /** CSV, HTML, plain text. */
  | "text"
  | "other";

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const LOOKED_AT = 4096;

/** What the file is, told by its bytes; an encrypted workbook and an .xls share a container and differ in its streams. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return "empty";
  if (startsWith(bytes, ZIP)) return "package";
  if (startsWith(bytes, OLE)) return holds(bytes, "EncryptedPackage") ? "encrypted" : "xls";
  return isText(bytes.subarray(0, LOOKED_AT)) ? "text" : "other";
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

/** Names of streams are UTF-16. */
function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}

/** No control bytes but tab, line ends and escape (JIS); UTF-16 begins with its mark. */
function isText(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return true;
  return bytes.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d || byte === 0x1b);
}
