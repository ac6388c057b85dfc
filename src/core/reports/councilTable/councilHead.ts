import { columnLetters } from "../../workbook/cellAddress";
import { literalText } from "../../workbook/sheetPlan";
import { entryKey } from "../entries/entryKey";
import type { EntryKind } from "../entries/entryKey";
import type { PaperCell, PaperGroup } from "../layout/paper";
import { paperFormats as formats } from "../layout/paperFormats";
import { textHeight } from "../layout/fittedText";
import { columnSpans, spanWidth } from "../layout/columnSpans";
import { panelCells, panelTitle } from "../layout/sidePanel";
import type { ReportInput } from "../reportInput";
import { settingNames } from "../settings/settingNames";
import type { CouncilChoice } from "./councilChoice";
import type { CouncilForm } from "./councilForm";
import { councilPanel } from "./councilPanel";

const FIELD = 21;
const BOX_LABEL = 18;
/** Room for three stamps or signatures. */
const BOXES = 3;

/** （案） until the paper itself is 確定. `state` is the cell that says so. */
export function draftMark(state: string): string {
  return `IF(${state}="確定","","（案）")`;
}

/** 年度 and scheme in one line, live. */
export function subtitleFormula(): string {
  return `=${settingNames.reportYearText}&"の実績による評価　　評価方式："&${settingNames.scheme}`;
}

function field(
  label: string,
  kind: EntryKind,
  [at, input]: readonly [number, number],
  widths: readonly [number, number],
): readonly PaperCell[] {
  return [
    { column: at, columns: widths[0], content: label, format: formats.label },
    {
      column: input,
      columns: widths[1],
      entry: entryKey(kind),
      format: { ...formats.entry, vertical: "center" },
    },
  ];
}

/** Title, 資料番号, 提出先, 所管, date and 年度, and the boxes for 作成・確認・承認. */
export function councilHead(input: ReportInput, form: CouncilForm, choice: CouncilChoice): readonly PaperGroup[] {
  const { printed, widths } = form;
  const boxes = printed - BOXES;
  const [label, value, secondLabel, secondValue] = columnSpans(widths.slice(0, boxes - 1), [14, 38, 16, 32]);
  if (label === undefined || value === undefined || secondLabel === undefined || secondValue === undefined)
    throw new Error("council table without room for its head");
  const left = (words: string, kind: EntryKind) =>
    field(words, kind, [label.column, value.column], [label.columns, value.columns]);
  const right = [
    [secondLabel.column, secondValue.column],
    [secondLabel.columns, secondValue.columns],
  ] as const;
  const [stateChoice, paperChoice, orderChoice] = councilPanel(choice);
  const height = (kind: EntryKind, width: number) =>
    Math.max(FIELD, textHeight(choice.entries.get(entryKey(kind)) ?? "", width, form.fontSize));
  const stateCell = ({ rowOf }: { rowOf: (id: string) => number }) =>
    `$${columnLetters(form.panelLeft + 2)}$${rowOf("state") + 1}`;
  const approvals: readonly (readonly [string, EntryKind])[] = [
    ["作成", "made"],
    ["確認", "checked"],
    ["承認", "approved"],
  ];
  const fields = { column: 0, columns: boxes - 1 };
  const stamps = { column: boxes, columns: BOXES };
  const first = spanWidth(widths, value);
  const second = spanWidth(widths, secondValue);
  return [
    {
      rows: [
        {
          height: 27,
          frames: [stamps],
          cells: [
            {
              column: 0,
              columns: boxes - 1,
              content: (at) => `=${settingNames.title}&"　指標の進捗状況"&${draftMark(stateCell(at))}`,
              format: { ...formats.title, shrink: true },
            },
            { column: boxes, content: "資料番号", format: formats.label },
            {
              column: boxes + 1,
              columns: BOXES - 1,
              entry: entryKey("documentNumber"),
              format: { ...formats.entry, horizontal: "center", vertical: "center" },
            },
            panelTitle(form.panelLeft, input.reportYear),
          ],
        },
        {
          height: BOX_LABEL,
          id: "state",
          frames: [stamps],
          cells: [
            ...panelCells(form.panelLeft, stateChoice),
            { column: 0, columns: boxes - 1, content: subtitleFormula(), format: { wrap: false } },
            ...approvals.map(([words], index) => ({ column: boxes + index, content: words, format: formats.label })),
          ],
        },
        {
          height: Math.max(height("submittedTo", first), height("author", second), 24),
          id: "paper",
          frames: [fields, stamps],
          cells: [
            ...panelCells(form.panelLeft, paperChoice),
            ...left("提出先", "submittedTo"),
            ...field("所管", "author", ...right),
            ...approvals.map(([, kind], index) => ({
              column: boxes + index,
              rows: 2,
              entry: entryKey(kind),
              format: { ...formats.entry, horizontal: "center", vertical: "center" } as const,
            })),
          ],
        },
        {
          height: Math.max(height("submittedOn", first), 24),
          id: "order",
          frames: [fields, stamps],
          cells: [
            ...panelCells(form.panelLeft, orderChoice),
            ...left("提出日", "submittedOn"),
            { column: secondLabel.column, columns: secondLabel.columns, content: "対象年度", format: formats.label },
            {
              column: secondValue.column,
              columns: secondValue.columns,
              content: `=${settingNames.reportYearText}`,
              format: { ...formats.line, horizontal: "left" },
            },
          ],
        },
        ...(input.disclaimer === null
          ? []
          : [
              {
                height: 21,
                cells: [
                  {
                    column: 0,
                    columns: printed,
                    content: literalText(input.disclaimer),
                    format: { bold: true, wrap: true },
                  } satisfies PaperCell,
                ],
              },
            ]),
        { height: 6, cells: [] },
      ],
    },
  ];
}
