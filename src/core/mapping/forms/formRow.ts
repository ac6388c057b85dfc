import type { HeaderMeaning } from "../classifyHeader";
import type { FormAnchor } from "./formAnchor";
import type { FormCell } from "./formCell";
import type { FormHeading } from "./formMeaning";

/** What stands left of a cell in its row. */
export interface RowLabel {
  /** null: no heading, or words that are not understood (`isStranger`). */
  readonly heading: FormHeading | null;
  readonly isStranger: boolean;
  /** true where another heading stands right beside it on the left. */
  readonly isJoined: boolean;
  /** The label's cell, to tell rows apart. */
  readonly cell: FormCell["cell"] | null;
}

export const NO_LABEL: RowLabel = { heading: null, isStranger: false, isJoined: false, cell: null };
const STRANGER: RowLabel = { heading: null, isStranger: true, isJoined: false, cell: null };

export function headingOf(meaning: HeaderMeaning, text: string): FormHeading {
  const role = meaning.role === "yearGroup" || meaning.role === "value" ? null : meaning.role;
  const { year, planYear, unit, flag } = meaning;
  return { role, year, planYear, unit, flag, isYearGrouped: false, text: text.replace(/\s+/g, "") };
}

/** 実績値 beside R4, or R4 beside 実績値: together one label. Two words of figures side by side are none. */
function joinLabels(left: RowLabel, heading: FormHeading, cell: FormCell["cell"]): RowLabel {
  const wider = left.heading;
  const touches = left.cell !== null && left.cell.right + 1 === cell.column;
  if (wider === null || !touches) return { heading, isStranger: false, isJoined: false, cell };
  const isComplement =
    (wider.role !== null && wider.year === null && heading.role === null && heading.year !== null) ||
    (wider.role === null && wider.year !== null && heading.role !== null && heading.year === null);
  if (!isComplement) return { heading, isStranger: false, isJoined: true, cell };
  return {
    heading: {
      ...heading,
      role: heading.role ?? wider.role,
      year: heading.year ?? wider.year,
      unit: heading.unit ?? wider.unit,
      flag: heading.flag ?? wider.flag,
      // 目標値 beside R4, in cells of their own: the target of that year.
      isYearGrouped: (heading.role ?? wider.role) === "target",
      text: `${wider.text} ${heading.text}`,
    },
    isStranger: false,
    isJoined: true,
    cell,
  };
}

/** Words that do not label figures: （注）, ※, a unit beside its figure, what stands under 単位 or 担当課. */
export type IsSilent = (cell: FormCell) => boolean;

/** The label of every cell of a row, from left to right. */
export function rowLabels(
  cells: readonly FormCell[],
  ownerOf: (cell: FormCell) => FormAnchor | null,
  isSilent: IsSilent,
): readonly RowLabel[] {
  let label = NO_LABEL;
  let owner: FormAnchor | null = null;
  return cells.map((cell) => {
    const own = ownerOf(cell);
    if (own !== owner) label = NO_LABEL;
    owner = own;
    const before = label;
    if (cell.kind === "end") label = isSilent(cell) ? label : STRANGER;
    else if (cell.kind === "words" && !isSilent(cell)) label = STRANGER;
    else if (cell.kind === "heading") label = joinLabels(label, headingOf(cell.meaning, cell.cell.text), cell.cell);
    return before;
  });
}
