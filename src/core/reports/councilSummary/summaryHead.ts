import { literalText } from "../../workbook/sheetPlan";
import { draftMark, subtitleFormula } from "../councilTable/councilHead";
import type { Entries, EntryKind } from "../entries/entryKey";
import { entryKey } from "../entries/entryKey";
import { textHeight } from "../layout/fittedText";
import type { PaperCell, PaperGroup, PaperRow } from "../layout/paper";
import { paperFormats as formats } from "../layout/paperFormats";
import type { ReportInput } from "../reportInput";
import { settingNames } from "../settings/settingNames";
import { gridCell, gridWidth, summaryForm as form } from "./summaryForm";

const FIELD = 21;
const LABEL = 3;
const WIDE = 9;
const STATE = 15;

function field(column: number, label: string, kind: EntryKind, content = ""): readonly PaperCell[] {
  return [
    { column, columns: LABEL, content: label, format: formats.label },
    {
      column: column + LABEL,
      columns: WIDE,
      entry: entryKey(kind),
      content,
      format: { ...formats.entry, vertical: "center" },
    },
  ];
}

/** Title with （案）, 資料番号, 年度, 提出先 and date. */
export function summaryHead(input: ReportInput, entries: Entries): PaperGroup {
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
        ],
      },
      {
        height: 24,
        cells: [
          {
            column: 0,
            columns: form.columns,
            content: ({ rowOf }) => `="指標の進捗状況（概要）"&${draftMark(gridCell(STATE, rowOf("state")))}`,
            format: formats.title,
          },
        ],
      },
      { height: 18, cells: [{ column: 0, columns: form.columns, content: subtitleFormula() }] },
      {
        height: typed("submittedTo"),
        id: "state",
        frames,
        cells: [...field(0, "提出先", "submittedTo"), ...field(12, "案・確定の別", "state", "案")],
      },
      {
        height: typed("submittedOn", "author"),
        frames,
        cells: [...field(0, "提出日", "submittedOn"), ...field(12, "作成部署", "author")],
      },
      ...disclaimer,
      { height: 6, cells: [] },
    ],
  };
}

/** Column of the cell that says 案 or 確定. */
export const STATE_COLUMN = STATE;
