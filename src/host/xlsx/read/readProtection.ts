import type { ProtectionModel } from "../../model/protectionModel";
import { childOf, flagOf, type Element } from "../package/xmlTree";
import { PROTECTION_OPTIONS } from "../protectionOptions";

/** Protection of a sheet; its password is known only as a hash, which stays in the file. */
export function readProtection(root: Element): ProtectionModel {
  const element = childOf(root, "sheetProtection");
  if (!element || !flagOf(element, "sheet", false)) return { protected: false, options: {}, password: null };
  const options: Record<string, boolean | string> = {};
  for (const [option, attribute, fallback] of PROTECTION_OPTIONS)
    options[option] = !flagOf(element, attribute, fallback);
  options["selectionMode"] = flagOf(element, "selectUnlockedCells", false)
    ? "None"
    : flagOf(element, "selectLockedCells", false)
      ? "Unlocked"
      : "Normal";
  const backing = Object.fromEntries(Array.from(element.attributes).map(({ name, value }) => [name, value]));
  return { protected: true, options, password: null, backing };
}
