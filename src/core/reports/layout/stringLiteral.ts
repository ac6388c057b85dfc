/** Longest text constant that a formula may hold. */
const LONGEST = 255;

function quotedChunks(text: string): readonly string[] {
  const chunks: string[] = [];
  for (let start = 0; start < text.length; start += LONGEST) {
    chunks.push(`"${text.slice(start, start + LONGEST).replaceAll('"', '""')}"`);
  }
  return chunks;
}

/** A text as a formula writes it: quotes doubled, line breaks as CHAR, long texts in pieces. */
export function stringLiteral(text: string): string {
  const parts = text
    .split(/([\n\r\t])/)
    .flatMap((part) => (/^[\n\r\t]$/.test(part) ? [`CHAR(${part.charCodeAt(0)})`] : quotedChunks(part)));
  return parts.length === 0 ? '""' : parts.join("&");
}
