import { conditionalFormatWithout } from "../model/clearRange";
import { intersection } from "../model/rects";
import type { ConditionalFormatModel } from "../model/conditionalFormatModel";
import type { Rect } from "../model/rect";
import { HostError } from "../protocol/hostError";
import type { HostObject } from "../protocol/objectClass";
import { objectClass } from "../protocol/objectClass";
import { oneOf, textOf } from "./argument";
import { nextId } from "./book";
import type { FormatSelf } from "./conditionalFormat";
import { conditionalFormatClass, kindsByType } from "./conditionalFormat";
import type { RangeSelf } from "./rangeSelf";
import { rectsOf } from "./rangeSelf";
import { editSheet } from "./touch";
import { found } from "./worksheetPlace";

/** The formats that reach into the range, the first in priority first. */
function within(self: RangeSelf): readonly ConditionalFormatModel[] {
  const rects = rectsOf(self);
  const touches = (area: Rect): boolean => rects.some((rect) => intersection(rect, area) !== null);
  return self.sheet.conditionalFormats
    .filter(({ ranges }) => ranges.some(touches))
    .sort((a, b) => a.priority - b.priority);
}

function objectOf({ book, sheet }: RangeSelf, format: ConditionalFormatModel): HostObject<FormatSelf> {
  return conditionalFormatClass.of({ book, sheet, format });
}

function find(self: RangeSelf, id: unknown): HostObject | null {
  const wanted = textOf(id);
  const format = self.sheet.conditionalFormats.find((each) => each.id === wanted);
  return format === undefined ? null : objectOf(self, format);
}

/** A new format comes first, as Excel puts it. */
function add(self: RangeSelf, type: unknown): HostObject {
  const name = oneOf(type, Object.keys(kindsByType));
  const kind = kindsByType[name];
  if (kind !== "custom" && kind !== "cellValue" && kind !== "containsText") {
    throw new HostError("NotImplemented", `NotImplemented: workbook host: ConditionalFormatCollection.add (${name})`);
  }
  editSheet(self.book, self.sheet, "allowFormatCells");
  const format: ConditionalFormatModel = {
    id: `{CF000000-0000-0000-0000-${nextId(self.book).toString(16).toUpperCase().padStart(12, "0")}}`,
    ranges: rectsOf(self).map((rect) => ({ ...rect })),
    kind,
    style: {},
    stopIfTrue: false,
    priority: 1,
  };
  for (const each of self.sheet.conditionalFormats) each.priority++;
  self.sheet.conditionalFormats.unshift(format);
  return objectOf(self, format);
}

/** Takes the range out of every format; what is left of one keeps its formula for each cell. */
function clearAll(self: RangeSelf): null {
  editSheet(self.book, self.sheet, "allowFormatCells");
  for (const rect of rectsOf(self)) {
    self.sheet.conditionalFormats = self.sheet.conditionalFormats.flatMap((format) =>
      format.ranges.some((area) => intersection(area, rect) !== null)
        ? (conditionalFormatWithout(format, rect) ?? [])
        : [format],
    );
  }
  return null;
}

/** Excel.ConditionalFormatCollection of a range. */
export const conditionalFormatCollectionClass = objectClass<RangeSelf>("ConditionalFormatCollection", {
  items: (self) => within(self).map((format) => objectOf(self, format)),
  indexer: (self, id) => found(find(self, id)),
  methods: {
    GetCount: (self) => within(self).length,
    GetItemAt: (self, [index]) => {
      const format = within(self)[Number(index)];
      if (format === undefined) throw new HostError("InvalidArgument");
      return objectOf(self, format);
    },
    GetItemOrNullObject: (self, [id]) => find(self, id),
  },
  edits: {
    Add: (self, [type]) => add(self, type),
    ClearAll: clearAll,
  },
});
