import type { SheetModel } from "../../model/sheetModel";
import { childOf, type Element } from "../package/xmlTree";
import { PROTECTION_OPTIONS } from "../protectionOptions";
import { replaceSection, sectionOf, setAttributes } from "./replaceSection";

const SPIN_COUNT = 10_000;

/** Sheet protection; a password is written as salted SHA-512. Options left out are not allowed. */
export async function writeProtection(root: Element, sheet: SheetModel): Promise<void> {
  const { protected: isProtected, options, password } = sheet.protection;
  if (!isProtected) {
    // Attributes without `sheet` protect nothing, but a hash among them could lock the next user out.
    replaceSection(root, "sheetProtection", "");
    return;
  }
  const existing = childOf(root, "sheetProtection");
  const element = existing ?? sectionOf(root, "sheetProtection");
  const hash = password === null || password === "" ? {} : await passwordAttributes(password);
  if (Object.keys(hash).length > 0) element.removeAttribute("password");
  const selection = options["selectionMode"] ?? "Normal";
  setAttributes(element, {
    ...hash,
    sheet: 1,
    ...Object.fromEntries(
      PROTECTION_OPTIONS.map(([option, attribute, fallback]) => {
        const isForbidden = options[option] !== true;
        return [attribute, isForbidden === fallback ? null : isForbidden ? 1 : 0];
      }),
    ),
    selectLockedCells: selection === "None" || selection === "Unlocked" ? 1 : null,
    selectUnlockedCells: selection === "None" ? 1 : null,
  });
}

/** The hash Excel checks a password against (ISO 29500-1, 18.2.28): H(salt + password), then H(hash + round). */
async function passwordAttributes(password: string): Promise<Record<string, string | number>> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const text = new Uint8Array(password.length * 2);
  for (let at = 0; at < password.length; at++)
    new DataView(text.buffer).setUint16(at * 2, password.charCodeAt(at), true);
  let hash = await digest([salt, text]);
  for (let round = 0; round < SPIN_COUNT; round++) {
    const count = new Uint8Array(4);
    new DataView(count.buffer).setUint32(0, round, true);
    hash = await digest([hash, count]);
  }
  return { algorithmName: "SHA-512", hashValue: base64(hash), saltValue: base64(salt), spinCount: SPIN_COUNT };
}

async function digest(pieces: readonly Uint8Array[]): Promise<Uint8Array> {
  const joined = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return new Uint8Array(await crypto.subtle.digest("SHA-512", joined));
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
