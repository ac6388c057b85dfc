import { HostError } from "../protocol/hostError";
import { objectClass } from "../protocol/objectClass";
import { recordOf } from "./argument";
import { noteSheetEdit } from "./touch";
import type { SheetSelf } from "./worksheetPlace";

const permissions = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;

function protect({ book, sheet }: SheetSelf, options: unknown, password: unknown): null {
  if (sheet.protection.protected) throw new HostError("AccessDenied");
  const wanted = options === null || options === undefined ? {} : recordOf(options);
  const kept: Record<string, boolean | string> = {};
  for (const permission of permissions) kept[permission] = wanted[permission] === true;
  const mode = wanted["selectionMode"];
  kept["selectionMode"] = typeof mode === "string" ? mode : "Normal";
  sheet.protection = {
    protected: true,
    options: kept,
    password: typeof password === "string" && password !== "" ? password : null,
  };
  noteSheetEdit(book, sheet);
  return null;
}

/** A password of the file is only known by its hash, so it cannot be lifted here. */
function needsUnknownPassword(backing: unknown): boolean {
  if (typeof backing !== "object" || backing === null) return false;
  return Object.entries(backing).some(([key, value]) => /^(hashValue|password)$/i.test(key) && Boolean(value));
}

function unprotect({ book, sheet }: SheetSelf, password: unknown): null {
  const { protection } = sheet;
  if (!protection.protected) return null;
  const wrong =
    protection.password === null ? needsUnknownPassword(protection.backing) : protection.password !== password;
  if (wrong) throw new HostError("BadPassword", "The password you supplied is incorrect.");
  sheet.protection = { protected: false, options: {}, password: null };
  noteSheetEdit(book, sheet);
  return null;
}

/** Excel.WorksheetProtection. */
export const worksheetProtectionClass = objectClass<SheetSelf>("WorksheetProtection", {
  scalars: {
    Protected: { get: ({ sheet }) => sheet.protection.protected },
    Options: {
      get: ({ sheet }) => ({
        ...Object.fromEntries(permissions.map((name) => [name, sheet.protection.options[name] === true])),
        selectionMode: sheet.protection.options["selectionMode"] ?? "Normal",
      }),
    },
  },
  edits: {
    Protect: (self, [options, password]) => protect(self, options, password),
    Unprotect: (self, [password]) => unprotect(self, password),
  },
});
