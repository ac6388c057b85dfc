import type { IStyleData } from "@univerjs/core";
import type { CellStyle } from "../../../host/model/cellStyle";
import { gridStyle } from "./gridStyle";

/** Styles of the grid by id; equal styles share one. */
export interface StyleBook {
  readonly idOf: (style: CellStyle) => string;
  readonly styles: Readonly<Record<string, IStyleData>>;
}

/** An empty book. Ids are the styles' own text, so that they stay the same whenever a workbook is shown again. */
export function openStyleBook(): StyleBook {
  const styles: Record<string, IStyleData> = {};
  const known = new WeakMap<CellStyle, string>();
  return {
    styles,
    idOf: (style) => {
      const before = known.get(style);
      if (before !== undefined) return before;
      const made = gridStyle(style);
      const id = JSON.stringify(made);
      styles[id] ??= made;
      known.set(style, id);
      return id;
    },
  };
}
