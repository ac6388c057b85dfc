const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Character data of raw XML as text: entities, CDATA and line ends resolved. */
export function decodeCharacterData(raw: string): string {
  if (!/[&\r]|<!\[CDATA\[/.test(raw)) return raw;
  return raw
    .replace(/\r\n?/g, "\n")
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((piece) => (piece.startsWith("<![CDATA[") ? piece.slice(9, -3) : piece.replace(/&(#?\w+);/g, decodeEntity)))
    .join("");
}

function decodeEntity(whole: string, name: string): string {
  if (name.startsWith("#x") || name.startsWith("#X")) return String.fromCodePoint(parseInt(name.slice(2), 16));
  if (name.startsWith("#")) return String.fromCodePoint(parseInt(name.slice(1), 10));
  return ENTITIES[name] ?? whole;
}

/** The `_x000D_` notation of characters XML cannot hold. */
export function decodeEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Escapes text for element content; line ends and tabs stay as they are, characters XML forbids are dropped. */
export function escapeText(text: string): string {
  if (!/[&<>\u0000-\u0008\u000B-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/.test(text)) return text;
  return text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "")
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\uFFFD")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\r", "&#13;");
}

/** Escapes text for a double-quoted attribute. */
export function escapeXml(text: string): string {
  return escapeText(text)
    .replaceAll('"', "&quot;")
    .replace(/[\t\n]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

/** Escapes a cell text: control characters but line feed and tab take the `_x000D_` notation. */
export function escapeCellText(text: string): string {
  if (!/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|_x/.test(text)) return escapeText(text);
  return escapeText(
    text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replace(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g, (letter) => {
      return `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
    }),
  );
}

/** Attributes as XML text, leaving out what is null. */
export function attributes(values: Readonly<Record<string, string | number | boolean | null | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => ` ${name}="${typeof value === "boolean" ? (value ? 1 : 0) : escapeXml(String(value))}"`)
    .join("");
}
