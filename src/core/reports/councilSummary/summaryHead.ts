import { literalText } from "../../workbook/sheetPlan";
import type { CouncilChoice } from "../councilTable/councilChoice";
import { draftMark, subtitleFormula } from "../councilTable/councilHead";
import { stateChoice } from "../councilTable/councilPanel";
import type { EntryKind } from "../entries/entryKey";
import { entryKey } from "../entries/entryKey";
import type { FollowedKind } from "../entries/followedEntries";
import { followedContent } from "../entries/followedEntries";
import { textHeight } from "../layout/fittedText";
import type { PaperCell, PaperGroup, PaperRow } from "../layout/paper";
import { paperFormats as formats } from "../layout/paperFormats";
import { panelCells, panelTitle } from "../layout/sidePanel";
import type { ReportInput } from "../reportInput";
import { settingNames } from "../settings/settingNames";
import { gridCell, gridWidth, summaryForm as form } from "./summaryForm";

const FIELD = 21;
const LABEL = 3;
const WIDE = 9;

/** A field of the head; one that shows what the council table says is a formula, and so no text cell. */
function field(column: number, label: string, kind: FollowedKind, follows: boolean): readonly PaperCell[] {
  const { numberFormat, ...plain } = formats.entry;
  return [
    { column, columns: LABEL, content: label, format: formats.label },
    {
      column: column + LABEL,
      columns: WIDE,
      entry: entryKey(kind),
      content: followedContent(kind, follows),
      format: { ...plain, ...(follows ? {} : { numberFormat }), vertical: "center" },
    },
  ];
}

/** Title with （案）, 資料番号, 提出先, 所管, date and 年度. */
export function summaryHead(
  input: ReportInput,
  { entries, follows = false }: Pick<CouncilChoice, "entries" | "follows">,
): PaperGroup {
  const typed = (...kinds: readonly EntryKind[]) =>
    Math.max(
      FIELD,
      ...kinds.map((kind) => textHeight(entries.get(entryKey(kind)) ?? "", gridWidth(WIDE), form.fontSize)),
    );
  const frames = [{ column: 0, columns: form.columns }];
  const disclaimer: readonly PaperRow[] =
    input.disclaimer === null
      ? []
      : [
          {
            height: 18,
            cells: [
              {
                column: 0,
                columns: form.columns,
                content: literalText(input.disclaimer),
                format: { bold: true, wrap: true },
              },
            ],
          },
        ];
  return {
    rows: [
      {
        height: 21,
        frames: [{ column: 18, columns: 6 }],
        cells: [
          {
            column: 0,
            columns: 18,
            content: `=${settingNames.title}`,
            format: { fontSize: 11, bold: true, wrap: false, shrink: true },
          },
          { column: 18, columns: 2, content: "資料番号", format: { ...formats.label, fontSize: form.smallSize } },
          {
            column: 20,
            columns: 4,
            entry: entryKey("documentNumber"),
            format: { ...formats.entry, horizontal: "center", vertical: "center" },
          },
          panelTitle(form.panelLeft, input.reportYear),
        ],
      },
      {
        height: 24,
        id: "state",
        cells: [
          {
            column: 0,
            columns: form.columns,
            content: ({ rowOf }) =>
              `="指標の進捗状況（概要）"&${draftMark(gridCell(form.panelLeft + 2, rowOf("state")))}`,
            format: formats.title,
          },
          ...panelCells(form.panelLeft, stateChoice(follows)),
        ],
      },
      { height: 18, cells: [{ column: 0, columns: form.columns, content: subtitleFormula() }] },
      {
        height: typed("submittedTo", "author"),
        frames,
        cells: [...field(0, "提出先", "submittedTo", follows), ...field(12, "所管", "author", follows)],
      },
      {
        height: typed("submittedOn"),
        frames,
        cells: [
          ...field(0, "提出日", "submittedOn", follows),
          { column: 12, columns: LABEL, content: "対象年度", format: formats.label },
          {
            column: 12 + LABEL,
            columns: WIDE,
            content: `=${settingNames.reportYearText}`,
            format: { ...formats.line, horizontal: "left" },
          },
        ],
      },
      ...disclaimer,
      { height: 6, cells: [] },
    ],
  };
}
