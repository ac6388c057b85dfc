import { HostError } from "../protocol/hostError";
import { objectClass } from "../protocol/objectClass";
import type { Book } from "./book";

/** Excel.WorkbookProtection: structure only. A password cannot be kept, so it is refused rather than forgotten. */
export const workbookProtectionClass = objectClass<Book>("WorkbookProtection", {
  scalars: { Protected: { get: (book) => book.model.structureProtected } },
  edits: {
    Protect: (book, [password]) => {
      if (book.model.structureProtected) throw new HostError("InvalidOperation");
      if (typeof password === "string" && password !== "") {
        throw new HostError("NotImplemented", "NotImplemented: workbook host: WorkbookProtection.protect (password)");
      }
      book.model.structureProtected = true;
      return null;
    },
    Unprotect: (book) => {
      book.model.structureProtected = false;
      return null;
    },
  },
});
