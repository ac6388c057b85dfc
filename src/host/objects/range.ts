import type { HostObject } from "../protocol/objectClass";
import { objectClass } from "../protocol/objectClass";
import { intersection } from "../model/rects";
import { HostError } from "../protocol/hostError";
import { conditionalFormatCollectionClass } from "./conditionalFormatCollection";
import { dataValidationClass } from "./dataValidation";
import { integerOf } from "./argument";
import { columnsOf, rowsOf } from "./address";
import { columnProperties, rowProperties } from "./lineProperties";
import { rangeEdits, rangeSelect } from "./rangeEdits";
import { rangeFormatClass } from "./rangeFormat";
import { rangeMoves } from "./rangeMoves";
import { rangeScalars } from "./rangeScalars";
import type { RangeSelf } from "./rangeSelf";
import { rectOf } from "./rangeSelf";
import { rangeSortClass } from "./rangeSort";
import { rangeViewClass } from "./rangeView";
import { specialCells } from "./specialCells";
import { found } from "./worksheetPlace";

function areas(self: RangeSelf, args: readonly unknown[]): HostObject | null {
  const rects = specialCells(self.sheet, [rectOf(self)], args);
  return rects.length === 0 ? null : self.book.objects.rangeAreas(self.sheet, rects);
}

function mergedAreas(self: RangeSelf): HostObject | null {
  const rect = rectOf(self);
  const merges = self.sheet.merges.filter((merge) => intersection(merge, rect) !== null);
  return merges.length === 0 ? null : self.book.objects.rangeAreas(self.sheet, merges);
}

/** The client asks before it sends a large block in slices. */
function validateArraySize(self: RangeSelf, [rows, columns]: readonly unknown[]): null {
  const rect = rectOf(self);
  if (integerOf(rows) !== rowsOf(rect) || integerOf(columns) !== columnsOf(rect)) {
    throw new HostError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return null;
}

/** Excel.Range. */
export const rangeClass = objectClass<RangeSelf>("Range", {
  kept: true,
  scalars: rangeScalars,
  links: {
    Format: (self) => rangeFormatClass.of(self),
    Worksheet: ({ book, sheet }) => book.objects.worksheet(sheet),
    Sort: (self) => rangeSortClass.of(self),
    ConditionalFormats: (self) => conditionalFormatCollectionClass.of(self),
    DataValidation: (self) => dataValidationClass.of(self),
  },
  methods: {
    ...rangeMoves,
    GetSpecialCells: (self, args) => found(areas(self, args)),
    GetSpecialCellsOrNullObject: areas,
    GetMergedAreasOrNullObject: mergedAreas,
    GetVisibleView: (self) => rangeViewClass.of(self),
    GetRowProperties: rowProperties,
    GetColumnProperties: columnProperties,
    Select: rangeSelect,
    _ValidateArraySize: validateArraySize,
  },
  edits: rangeEdits,
});
