import { applyStyle } from "../model/formatCells";
import { enterContent } from "../model/enterContent";
import { cellAt } from "../model/readCells";
import type { SheetModel } from "../model/sheetModel";
import type { ScalarMember } from "../protocol/objectClass";
import { HostError } from "../protocol/hostError";
import { isUnbounded } from "./address";
import { optional, recordOf, textOf } from "./argument";
import { holdsContent } from "./cellBlocks";
import { cellText } from "../model/formatNumber";
import type { RangeSelf } from "./rangeSelf";
import { rectOf } from "./rangeSelf";
import { editSheet } from "./touch";

type Hyperlink = NonNullable<ReturnType<SheetModel["hyperlinks"]["get"]>>;

/** Excel's colour for links that were not followed yet. */
const linkColor = "#0563C1";

function readLink(value: unknown): Hyperlink {
  const given = recordOf(value);
  const link: Hyperlink = {};
  for (const key of ["address", "documentReference", "screenTip", "textToDisplay"] as const) {
    const text = optional(given[key], textOf, null);
    if (text !== null && text !== "") link[key] = text;
  }
  if (link.address === undefined && link.documentReference === undefined) throw new HostError("InvalidArgument");
  return link;
}

function setLink(self: RangeSelf, value: unknown): void {
  const { book, sheet } = self;
  const rect = rectOf(self);
  if (isUnbounded(rect)) throw new HostError("InvalidArgument");
  const link = readLink(value);
  editSheet(book, sheet, "allowInsertHyperlinks", rect);
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) {
      sheet.hyperlinks.set(`${row},${column}`, link);
      const empty = !holdsContent(cellAt(sheet, row, column));
      const text = link.textToDisplay ?? (empty ? (link.address ?? link.documentReference) : undefined);
      // Typed as text: a link named =… or 1-2 is no formula and no date.
      if (text !== undefined) enterContent(book.model, sheet, row, column, `'${text}`);
    }
  }
  applyStyle(book.model, sheet, rect, { font: { color: linkColor, underline: "single" } });
}

/** Range.hyperlink: of the first cell when read, of every cell when set. */
export const hyperlinkMember: ScalarMember<RangeSelf> = {
  get: (self) => {
    const { top, left } = rectOf(self);
    const link = self.sheet.hyperlinks.get(`${top},${left}`);
    if (link === undefined) return null;
    return { ...link, textToDisplay: cellText(self.book.model, cellAt(self.sheet, top, left)) };
  },
  set: setLink,
};
