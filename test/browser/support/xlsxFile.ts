/** A file as a page takes it from its user. */
export interface PageFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** An Excel workbook of these bytes, to be chosen in a page. */
export function xlsxFile(name: string, bytes: Uint8Array): PageFile {
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  return { name, mimeType, buffer: Buffer.from(bytes) };
}
