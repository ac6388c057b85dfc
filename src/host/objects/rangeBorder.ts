import { applyStyle } from "../model/formatCells";
import { LAST_COLUMN, LAST_ROW } from "../model/formulaTokens";
import { styleAt } from "../model/readCells";
import type { BorderLine } from "../model/cellStyle";
import type { Rect } from "../model/rect";
import type { SheetModel } from "../model/sheetModel";
import { HostError } from "../protocol/hostError";
import { objectClass } from "../protocol/objectClass";
import { oneOf } from "./argument";
import type { BorderStyle, BorderWeight } from "./borderLine";
import { lineOf, styles, weights, wordsOf } from "./borderLine";
import { colorOf } from "./color";
import type { RangeSelf } from "./rangeSelf";
import { rectsOf } from "./rangeSelf";
import { isUnbounded } from "./address";

const sides = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type Side = (typeof sides)[number];
type CellEdge = "top" | "bottom" | "left" | "right" | "diagonalUp" | "diagonalDown";

interface BorderSelf extends RangeSelf {
  readonly side: Side;
}

interface Stretch {
  readonly rect: Rect;
  readonly edge: CellEdge;
}

/** The cells whose edge makes up the side. */
function stretches(rect: Rect, side: Side): readonly Stretch[] {
  switch (side) {
    case "EdgeTop":
      return [{ rect: { ...rect, bottom: rect.top }, edge: "top" }];
    case "EdgeBottom":
      return [{ rect: { ...rect, top: rect.bottom }, edge: "bottom" }];
    case "EdgeLeft":
      return [{ rect: { ...rect, right: rect.left }, edge: "left" }];
    case "EdgeRight":
      return [{ rect: { ...rect, left: rect.right }, edge: "right" }];
    case "InsideHorizontal":
      if (rect.top === rect.bottom) return [];
      return [
        { rect: { ...rect, bottom: rect.bottom - 1 }, edge: "bottom" },
        { rect: { ...rect, top: rect.top + 1 }, edge: "top" },
      ];
    case "InsideVertical":
      if (rect.left === rect.right) return [];
      return [
        { rect: { ...rect, right: rect.right - 1 }, edge: "right" },
        { rect: { ...rect, left: rect.left + 1 }, edge: "left" },
      ];
    case "DiagonalDown":
      return [{ rect, edge: "diagonalDown" }];
    case "DiagonalUp":
      return [{ rect, edge: "diagonalUp" }];
  }
}

/** The cells beyond an outer edge share it; their line there must not contradict. */
function beyond({ rect, edge }: Stretch): Stretch | null {
  if (edge === "top" && rect.top > 0)
    return { rect: { ...rect, top: rect.top - 1, bottom: rect.top - 1 }, edge: "bottom" };
  if (edge === "bottom" && rect.bottom < LAST_ROW) {
    return { rect: { ...rect, top: rect.bottom + 1, bottom: rect.bottom + 1 }, edge: "top" };
  }
  if (edge === "left" && rect.left > 0) {
    return { rect: { ...rect, left: rect.left - 1, right: rect.left - 1 }, edge: "right" };
  }
  if (edge === "right" && rect.right < LAST_COLUMN) {
    return { rect: { ...rect, left: rect.right + 1, right: rect.right + 1 }, edge: "left" };
  }
  return null;
}

function setLine({ book, sheet, ...self }: BorderSelf, line: BorderLine | null): void {
  for (const rect of rectsOf({ book, sheet, areas: self.areas })) {
    if (isUnbounded(rect))
      throw new HostError("NotImplemented", "NotImplemented: workbook host: borders of whole rows or columns");
    for (const stretch of stretches(rect, self.side)) {
      applyStyle(book.model, sheet, stretch.rect, { borders: { [stretch.edge]: line } });
      const neighbour = self.side.startsWith("Edge") ? beyond(stretch) : null;
      if (neighbour !== null) removeLines(book.model, sheet, neighbour);
    }
  }
}

function removeLines(model: BorderSelf["book"]["model"], sheet: SheetModel, { rect, edge }: Stretch): void {
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) {
      if (styleAt(sheet, row, column)?.borders?.[edge] === undefined) continue;
      applyStyle(model, sheet, { top: row, left: column, bottom: row, right: column }, { borders: { [edge]: null } });
    }
  }
}

/** The line all cells of the side agree on: null without one, undefined where they differ. */
function lineAt(self: BorderSelf): BorderLine | null | undefined {
  let common: { readonly line: BorderLine | null } | null = null;
  for (const rect of rectsOf(self)) {
    const [first] = stretches(rect, self.side);
    if (first === undefined || isUnbounded(rect)) continue;
    for (let row = first.rect.top; row <= first.rect.bottom; row++) {
      for (let column = first.rect.left; column <= first.rect.right; column++) {
        const line = lineOfCell(self.sheet, row, column, first.edge);
        common ??= { line };
        if (common.line?.style !== line?.style || common.line?.color !== line?.color) return undefined;
      }
    }
  }
  return common?.line ?? null;
}

function lineOfCell(sheet: SheetModel, row: number, column: number, edge: CellEdge): BorderLine | null {
  const own = styleAt(sheet, row, column)?.borders?.[edge];
  if (own !== undefined) return own;
  const next = beyond({ rect: { top: row, left: column, bottom: row, right: column }, edge });
  if (next === null) return null;
  return styleAt(sheet, next.rect.top, next.rect.left)?.borders?.[next.edge] ?? null;
}

function change(self: BorderSelf, part: { style?: BorderStyle; weight?: BorderWeight; color?: string }): void {
  const line = lineAt(self) ?? null;
  const words = line === null ? { style: "Continuous" as const, weight: "Thin" as const } : wordsOf(line.style);
  setLine(self, lineOf({ ...words, color: line?.color ?? "#000000", ...part }));
}

/** Excel.RangeBorder: setting one property of a line that is not there draws a thin black one first. */
const rangeBorderClass = objectClass<BorderSelf>("RangeBorder", {
  id: { name: "_Id", get: ({ side }) => side },
  scalars: {
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: (self) => {
        const line = lineAt(self);
        return line === undefined ? null : line === null ? "None" : wordsOf(line.style).style;
      },
      set: (self, value) => change(self, { style: oneOf(value, styles) }),
    },
    Weight: {
      get: (self) => {
        const line = lineAt(self);
        return line === undefined ? null : line === null ? "Thin" : wordsOf(line.style).weight;
      },
      set: (self, value) => change(self, { weight: oneOf(value, weights) }),
    },
    Color: {
      get: (self) => {
        const line = lineAt(self);
        return line === undefined ? null : (line?.color ?? "#000000");
      },
      set: (self, value) => change(self, { color: colorOf(value) }),
    },
  },
});

/** Excel.RangeBorderCollection. */
export const rangeBorderCollectionClass = objectClass<RangeSelf>("RangeBorderCollection", {
  scalars: { Count: { get: () => sides.length } },
  items: (self) => sides.map((side) => rangeBorderClass.of({ ...self, side })),
  indexer: (self, key) => rangeBorderClass.of({ ...self, side: oneOf(key, sides) }),
  methods: {
    GetItemAt: (self, [index]) => {
      const side = sides[Number(index)];
      if (side === undefined) throw new HostError("InvalidArgument");
      return rangeBorderClass.of({ ...self, side });
    },
  },
});
