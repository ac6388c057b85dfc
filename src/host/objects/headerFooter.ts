import type { PageLayoutModel } from "../model/pageLayoutModel";
import { HostError } from "../protocol/hostError";
import type { ScalarMember } from "../protocol/objectClass";
import { objectClass } from "../protocol/objectClass";
import { textOf } from "./argument";
import { noteSheetEdit } from "./touch";
import type { SheetSelf } from "./worksheetPlace";

/** Longest text of one part, codes such as &P included. */
const longest = 255;

function part(key: keyof PageLayoutModel["headersFooters"]): ScalarMember<SheetSelf> {
  return {
    get: ({ sheet }) => sheet.pageLayout.headersFooters[key],
    set: ({ book, sheet }, value) => {
      const text = textOf(value);
      if (text.length > longest) throw new HostError("InvalidArgument");
      sheet.pageLayout.headersFooters[key] = text;
      noteSheetEdit(book, sheet);
    },
  };
}

/** Excel.HeaderFooter. */
const headerFooterClass = objectClass<SheetSelf>("HeaderFooter", {
  scalars: {
    LeftHeader: part("leftHeader"),
    CenterHeader: part("centerHeader"),
    RightHeader: part("rightHeader"),
    LeftFooter: part("leftFooter"),
    CenterFooter: part("centerFooter"),
    RightFooter: part("rightFooter"),
  },
});

/** Excel.HeaderFooterGroup: the same texts on every page. */
export const headerFooterGroupClass = objectClass<SheetSelf>("HeaderFooterGroup", {
  scalars: {
    State: { get: () => "Default" },
    UseSheetMargins: { get: () => true },
    UseSheetScale: { get: () => true },
  },
  links: { DefaultForAllPages: (self) => headerFooterClass.of(self) },
});
