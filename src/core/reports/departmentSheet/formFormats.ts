import { rectOf } from "../../workbook/layout/contentBlock";
import { headerFormat, inputFormat, reportStyle, ruled } from "../../workbook/layout/reportStyle";
import type { CellFormat, FormatRun } from "../../workbook/sheetPlan";
import type { Rect } from "../../workbook/cellAddress";
import { columnOf } from "./formColumns";
import type { FormRow, RowKind } from "./formRow";
import { FORM_FONT_SIZE, NAME_FONT_SIZE } from "./rowHeights";

/** A row and where it stands. */
export interface PlacedRow {
  readonly row: number;
  readonly form: FormRow;
}

const FIRST = columnOf("number");
const LAST = columnOf("check");

const quiet: CellFormat = { color: reportStyle.quiet };

/** Looks of the parts of the form, by areas: rows of one kind that stand together are one. */
export function formFormats(rows: readonly PlacedRow[], bottom: number): readonly FormatRun[] {
  const whole = rectOf(0, FIRST, bottom + 1, LAST + 1);
  const of = (kinds: readonly RowKind[], role: Parameters<typeof columnOf>[0] | null): readonly Rect[] =>
    runsOf(rows.filter(({ form }) => kinds.includes(form.kind))).map(([top, last]) =>
      role === null ? rectOf(top, FIRST, last - top + 1, LAST + 1) : rectOf(top, columnOf(role), last - top + 1, 1),
    );
  const hasInput = rows.filter(({ form }) => form.rule !== undefined);
  const inputs = runsOf(hasInput).map(([top, last]) => rectOf(top, columnOf("input"), last - top + 1, 1));
  const runs: readonly FormatRun[] = [
    { rects: [whole], format: { fontName: reportStyle.font, fontSize: FORM_FONT_SIZE, vertical: "center" } },
    { rects: of(["title"], null), format: { fontSize: 16, bold: true } },
    { rects: of(["facts"], "label"), format: { ...headerFormat, ...ruled, horizontal: "left" } },
    { rects: of(["facts"], "previous"), format: { ...ruled, bold: true } },
    { rects: of(["heading"], null), format: { ...headerFormat, ...ruled } },
    { rects: of(["name", "plan", "entry", "text", "example"], null), format: { ...ruled, wrap: true } },
    { rects: of(["text"], null), format: { vertical: "top" } },
    // hidden, and as long as it is: wrapped it would count for the height of its row
    { rects: [rectOf(0, columnOf("key"), bottom + 1, 1)], format: { wrap: false } },
    { rects: of(["entry", "text", "example"], "label"), format: { fill: reportStyle.headerFill } },
    { rects: of(["name"], null), format: { fill: reportStyle.goalFill } },
    { rects: of(["name"], "label"), format: { bold: true, fontSize: NAME_FONT_SIZE } },
    { rects: of(["name"], "input"), format: { fontSize: 8 } },
    { rects: of(["entry", "text"], "previous"), format: quiet },
    { rects: of(["entry", "text"], "number"), format: quiet },
    ...(["label", "previous", "input", "check"] as const).map((role) => ({
      rects: of(["facts", "name", "plan", "entry", "text", "example"], role),
      format: { horizontal: "left", indent: 1 } as const,
    })),
    { rects: of(["example"], null), format: { italic: true, ...quiet } },
    { rects: of(["heading", "name", "plan", "entry", "text", "example"], "number"), format: { horizontal: "center" } },
    { rects: inputs, format: inputFormat },
    ...rows.flatMap(({ row, form }) =>
      Object.entries(form.formats ?? {}).map(([role, format]) => ({
        rects: [rectOf(row, columnOf(role as Parameters<typeof columnOf>[0]), 1, 1)],
        format,
      })),
    ),
  ];
  return joined(runs.filter(({ rects }) => rects.length > 0));
}

/** Rows that stand directly below one another, as first and last row. */
function runsOf(rows: readonly PlacedRow[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const { row } of rows) {
    const run = runs.at(-1);
    if (run?.[1] === row - 1) run[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}

/** Equal formats are one run over all their areas. */
function joined(runs: readonly FormatRun[]): readonly FormatRun[] {
  const byFormat = new Map<string, { rects: Rect[]; format: CellFormat }>();
  for (const { rects, format } of runs) {
    const key = JSON.stringify(format);
    const known = byFormat.get(key);
    if (known === undefined) byFormat.set(key, { rects: [...rects], format });
    else known.rects.push(...rects);
  }
  return [...byFormat.values()];
}
