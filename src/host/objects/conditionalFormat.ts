import type { ConditionalFormatModel } from "../model/conditionalFormatModel";
import type { SheetModel } from "../model/sheetModel";
import { HostError } from "../protocol/hostError";
import type { HostObject } from "../protocol/objectClass";
import { objectClass } from "../protocol/objectClass";
import { booleanOf, integerOf, oneOf, optional, recordOf, textOf } from "./argument";
import type { Book } from "./book";
import { colorOf } from "./color";
import { editSheet } from "./touch";
import { found } from "./worksheetPlace";

export interface FormatSelf {
  readonly book: Book;
  readonly sheet: SheetModel;
  readonly format: ConditionalFormatModel;
}

/** Excel.ConditionalFormatType ↔ the workbook's kinds. */
export const kindsByType: Readonly<Record<string, ConditionalFormatModel["kind"]>> = {
  Custom: "custom",
  CellValue: "cellValue",
  ContainsText: "containsText",
  ColorScale: "colorScale",
  DataBar: "dataBar",
  IconSet: "iconSet",
  TopBottom: "topBottom",
  PresetCriteria: "preset",
};
const operators = [
  ...["Between", "NotBetween", "EqualTo", "NotEqualTo"],
  ...["GreaterThan", "LessThan", "GreaterThanOrEqual", "LessThanOrEqual"],
];
const textOperators = ["Contains", "NotContains", "BeginsWith", "EndsWith"];

/** Changes a format; it is then no longer the rule of the file. */
function edit({ book, sheet, format }: FormatSelf, change: (format: ConditionalFormatModel) => void): null {
  if (!sheet.conditionalFormats.includes(format)) throw new HostError("ItemNotFound");
  editSheet(book, sheet, "allowFormatCells");
  delete format.backing;
  change(format);
  return null;
}

function formulaOf(value: unknown): string {
  const text = typeof value === "number" ? String(value) : textOf(value);
  if (text.trim() === "" || text.length > 8192) throw new HostError("InvalidArgument");
  return text.replace(/^=/, "");
}

const fillClass = objectClass<FormatSelf>("ConditionalRangeFill", {
  scalars: {
    Color: {
      get: ({ format }) => format.style.fill ?? "",
      set: (self, value) => void edit(self, ({ style }) => void (style.fill = colorOf(value))),
    },
  },
  edits: { Clear: (self) => edit(self, ({ style }) => void delete style.fill) },
});

const fontClass = objectClass<FormatSelf>("ConditionalRangeFont", {
  scalars: {
    Color: {
      get: ({ format }) => format.style.fontColor ?? "",
      set: (self, value) => void edit(self, ({ style }) => void (style.fontColor = colorOf(value))),
    },
    Bold: {
      get: ({ format }) => format.style.bold ?? null,
      set: (self, value) => void edit(self, ({ style }) => void (style.bold = booleanOf(value))),
    },
    Italic: {
      get: ({ format }) => format.style.italic ?? null,
      set: (self, value) => void edit(self, ({ style }) => void (style.italic = booleanOf(value))),
    },
  },
  edits: {
    Clear: (self) =>
      edit(self, ({ style }) => {
        delete style.fontColor;
        delete style.bold;
        delete style.italic;
      }),
  },
});

/** Excel.ConditionalRangeFormat. */
const formatClass = objectClass<FormatSelf>("ConditionalRangeFormat", {
  scalars: {
    NumberFormat: {
      get: ({ format }) => format.style.numberFormat ?? null,
      set: (self, value) => void edit(self, ({ style }) => void (style.numberFormat = textOf(value))),
    },
  },
  links: { Fill: (self) => fillClass.of(self), Font: (self) => fontClass.of(self) },
});

function shownFormula({ format }: FormatSelf): string {
  return format.formula === undefined ? "" : `=${format.formula}`;
}

function setFormula(self: FormatSelf, value: unknown): void {
  edit(self, (format) => void (format.formula = formulaOf(value)));
}

/** Excel.ConditionalFormatRule: a formula seen from the first cell of the format. */
const ruleClass = objectClass<FormatSelf>("ConditionalFormatRule", {
  scalars: {
    Formula: { get: shownFormula, set: setFormula },
    FormulaLocal: { get: shownFormula, set: setFormula },
  },
});

const customClass = objectClass<FormatSelf>("CustomConditionalFormat", {
  links: { Rule: (self) => ruleClass.of(self), Format: (self) => formatClass.of(self) },
});

function operand(formula: string | undefined): string | null {
  return formula === undefined ? null : `=${formula}`;
}

const cellValueClass = objectClass<FormatSelf>("CellValueConditionalFormat", {
  scalars: {
    Rule: {
      get: ({ format }) => ({
        formula1: operand(format.formula1),
        formula2: operand(format.formula2),
        operator: format.operator ?? "Invalid",
      }),
      set: (self, value) => {
        const { formula1, formula2, operator } = recordOf(value);
        const second = optional(formula2, formulaOf, null);
        edit(self, (format) => {
          format.operator = oneOf(operator, operators);
          format.formula1 = formulaOf(formula1);
          delete format.formula2;
          if (second !== null) format.formula2 = second;
        });
      },
    },
  },
  links: { Format: (self) => formatClass.of(self) },
});

const textClass = objectClass<FormatSelf>("TextConditionalFormat", {
  scalars: {
    Rule: {
      get: ({ format }) => ({ operator: format.operator ?? "Contains", text: format.text ?? "" }),
      set: (self, value) => {
        const { operator, text } = recordOf(value);
        edit(self, (format) => {
          format.operator = oneOf(operator, textOperators);
          format.text = textOf(text);
        });
      },
    },
  },
  links: { Format: (self) => formatClass.of(self) },
});

/** The part of the format for its kind; null for another kind. */
function partOf(self: FormatSelf, kind: ConditionalFormatModel["kind"], part: HostObject): HostObject | null {
  return self.format.kind === kind ? part : null;
}

function rangeOf({ book, sheet, format }: FormatSelf): HostObject | null {
  const [only, second] = format.ranges;
  return only === undefined || second !== undefined ? null : book.objects.range(sheet, only);
}

/** Moves the format to a place in the sheet's order of priority, 0 first. */
function setPriority(self: FormatSelf, value: unknown): void {
  const place = integerOf(value);
  const others = self.sheet.conditionalFormats
    .filter((each) => each !== self.format)
    .sort((a, b) => a.priority - b.priority);
  if (place < 0 || place > others.length) throw new HostError("InvalidArgument");
  others.splice(place, 0, self.format);
  edit(self, () => others.forEach((each, index) => void (each.priority = index + 1)));
  self.sheet.conditionalFormats = others;
}

/** Excel.ConditionalFormat. */
export const conditionalFormatClass = objectClass<FormatSelf>("ConditionalFormat", {
  id: { name: "Id", get: ({ format }) => format.id },
  scalars: {
    Id: { get: ({ format }) => format.id },
    Type: {
      get: ({ format }) => Object.keys(kindsByType).find((type) => kindsByType[type] === format.kind) ?? "Custom",
    },
    StopIfTrue: {
      get: ({ format }) => format.stopIfTrue,
      set: (self, value) => void edit(self, (format) => void (format.stopIfTrue = booleanOf(value))),
    },
    Priority: {
      get: ({ sheet, format }) => sheet.conditionalFormats.filter((each) => each.priority < format.priority).length,
      set: setPriority,
    },
  },
  links: {
    Custom: (self) => found(partOf(self, "custom", customClass.of(self))),
    CustomOrNullObject: (self) => partOf(self, "custom", customClass.of(self)),
    CellValue: (self) => found(partOf(self, "cellValue", cellValueClass.of(self))),
    CellValueOrNullObject: (self) => partOf(self, "cellValue", cellValueClass.of(self)),
    TextComparison: (self) => found(partOf(self, "containsText", textClass.of(self))),
    TextComparisonOrNullObject: (self) => partOf(self, "containsText", textClass.of(self)),
  },
  methods: {
    GetRange: (self) => found(rangeOf(self)),
    GetRangeOrNullObject: rangeOf,
    GetRanges: ({ book, sheet, format }) => book.objects.rangeAreas(sheet, format.ranges),
  },
  edits: {
    Delete: (self) => {
      edit(self, () => undefined);
      const { conditionalFormats } = self.sheet;
      conditionalFormats.splice(conditionalFormats.indexOf(self.format), 1);
      return null;
    },
  },
});
