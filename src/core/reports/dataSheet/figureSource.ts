import { absoluteReference, cellAddress } from "../../workbook/cellAddress";
import type { BoundValue, ReportInput, ReportRow } from "../reportInput";

/** Where a figure comes from, each part a text of its own; "" where there is nothing to say. */
export interface FigureSource {
  readonly department: string;
  readonly kind: "参照" | "転記" | "回答" | "計画" | "";
  /** Name of the returned file; "" for a cell of this workbook. */
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  /** Local time it was taken in; "" for what stands in this workbook anyway. */
  readonly acceptedAt: string;
}

const kinds: Readonly<Record<BoundValue["kind"], FigureSource["kind"]>> = {
  live: "参照",
  transcribed: "転記",
  strategy: "計画",
  none: "",
};

/**
 * The source of a figure: what a department returned leads to its own file, also where it returned a reason instead of a
 * figure; anything else to its cell of this workbook, and is the 所管課's of the indicator.
 */
export function figureSource(
  { origins }: Pick<ReportInput, "origins">,
  { indicator }: Pick<ReportRow, "indicator">,
  value: BoundValue,
): FigureSource {
  const ref = value.kind === "strategy" ? null : value.ref;
  const origin = ref === null ? undefined : origins?.get(absoluteReference(ref));
  if (origin !== undefined) return { ...origin, kind: "回答" };
  const own = { department: indicator.department ?? "", kind: kinds[value.kind], file: "", acceptedAt: "" };
  return ref === null || value.kind === "none"
    ? { ...own, sheet: "", cell: "" }
    : { ...own, sheet: ref.sheet, cell: cellAddress(ref.row, ref.column) };
}
