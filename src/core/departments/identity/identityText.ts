import { digest } from "./digest";
import { identityFormat } from "./sheetIdentity";

/** Every hidden identity begins with this; no staff writes it by chance. */
export const identityPrefix = "KPI調査票|";

export type IdentityKind = "sheet" | "row" | "column";

/** A hidden cell taken apart; `damaged` where its checksum does not fit, `newer` where a later add-in wrote it. */
export type IdentityText =
  | { readonly kind: IdentityKind; readonly parts: readonly string[] }
  | { readonly kind: "damaged" }
  | { readonly kind: "newer"; readonly format: number };

/** `KPI調査票|1|row|…|checksum`: one cell, so that nothing can come apart. */
export function writeIdentityText(kind: IdentityKind, parts: readonly string[]): string {
  const body = `${identityPrefix}${identityFormat}|${kind}|${parts.map(escaped).join("|")}`;
  return `${body}|${digest(body)}`;
}

/** null: the cell holds no identity at all. */
export function readIdentityText(text: string): IdentityText | null {
  const trimmed = text.trim();
  if (!trimmed.startsWith(identityPrefix)) return null;
  const format = Number(trimmed.slice(identityPrefix.length).split("|")[0]);
  if (Number.isInteger(format) && format > identityFormat) return { kind: "newer", format };
  const end = trimmed.lastIndexOf("|");
  const body = trimmed.slice(0, end);
  if (digest(body) !== trimmed.slice(end + 1)) return { kind: "damaged" };
  const [, , kind, ...parts] = body.split("|");
  if (kind !== "sheet" && kind !== "row" && kind !== "column") return { kind: "damaged" };
  return { kind, parts: parts.map(unescaped) };
}

function escaped(part: string): string {
  return part.replace(/[%|\s]/gu, (letter) => `%${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function unescaped(part: string): string {
  return part.replace(/%([0-9a-f]{4})/g, (_all, code: string) => String.fromCharCode(parseInt(code, 16)));
}
