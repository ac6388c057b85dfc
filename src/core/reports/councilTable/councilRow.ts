import { besideEntry } from "../entries/besideEntry";
import { entryKey } from "../entries/entryKey";
import type { PaperCell, PaperRow } from "../layout/paper";
import type { FittedText } from "../layout/fittedText";
import { columnNames } from "../settings/settingNames";
import { paperFormats as formats } from "../layout/paperFormats";
import type { ReportInput, ReportRow } from "../reportInput";
import type { CouncilChoice } from "./councilChoice";
import type { CouncilForm } from "./councilForm";
import type { CouncilReferences } from "./councilCells";
import { councilContent, decided, figuresRow, hiddenCells } from "./councilCells";
import { rowTexts } from "./rowTexts";

/** Rows of one indicator: its figures, and under them 要因・今後の対応 where that has no column of its own. */
export function councilRow(
  input: ReportInput,
  row: ReportRow,
  at: { readonly number: number; readonly group: number },
  form: CouncilForm,
  references: CouncilReferences,
  choice: CouncilChoice,
): readonly PaperRow[] {
  const { indicator } = row;
  const { fontSize, smallSize } = form;
  const texts = rowTexts(input, row, form, choice.entries);
  const factors = entryKey("factors", indicator.id);
  const answered = choice.answered?.get(factors);
  const entryOf = (column: number): Pick<PaperCell, "column" | "entry" | "answerColumn"> => ({
    column,
    entry: factors,
    ...(answered === undefined || answered.text === "" ? {} : { answerColumn: form.column("answer") }),
  });
  const beside = (entry: number): readonly PaperCell[] => {
    const columns = { entry, answer: form.column("answer"), origin: form.panelLeft + 1 };
    return besideEntry(factors, answered, choice.entries, columns, input.reportYear);
  };
  const figures: PaperRow = {
    id: figuresRow(indicator.id),
    frames: [{ column: 0, columns: form.printed }],
    height: texts.figuresHeight,
    cells: [
      ...form.columns.map(({ key }, column): PaperCell => {
        if (key === "factors") return { ...entryOf(column), format: { fontSize: texts.factors.size } };
        const size = texts.sizes[key];
        const usual = key === "name" ? fontSize : smallSize;
        const content = councilContent(key, row, at.number, form, references);
        return size === undefined || size === usual
          ? { column, content }
          : { column, content, format: { fontSize: size } };
      }),
      ...hiddenCells(row, at.group, form),
      ...(form.factors === "column" ? beside(form.column("factors")) : []),
    ],
  };
  const reason = texts.reason === null ? [] : [reasonRow(form, texts.reason, form.factors === "column" ? 1 : 2)];
  if (form.factors === "column") return [figures, ...reason];
  const labelColumns = form.column("note") + 1;
  return [
    figures,
    {
      frames: [{ column: 0, columns: form.printed }],
      height: texts.factors.height,
      cells: [
        {
          column: 0,
          columns: labelColumns,
          content: "要因・今後の対応",
          format: { ...formats.line, fontSize: smallSize, horizontal: "center" },
        },
        {
          ...entryOf(labelColumns),
          columns: form.printed - labelColumns,
          format: { ...formats.entry, fontSize: texts.factors.size, vertical: "center" },
        },
        { column: form.column("isEntry"), content: 2 },
        ...beside(labelColumns),
      ],
    },
    ...reason,
  ];
}

/** Why people decided otherwise than the 判定; `below`: rows under the figures. */
function reasonRow(form: CouncilForm, text: FittedText, below: number): PaperRow {
  const labelColumns = form.column("note") + 1;
  return {
    frames: [{ column: 0, columns: form.printed }],
    height: text.height,
    cells: [
      {
        column: 0,
        columns: labelColumns,
        content: "評価（決定）の理由",
        format: { ...formats.line, fontSize: form.smallSize, horizontal: "center" },
      },
      {
        column: labelColumns,
        columns: form.printed - labelColumns,
        content: (at) => `=${decided(columnNames.tableDecisionReason, form, at, below)}`,
        format: { ...formats.line, fontSize: text.size, horizontal: "left", numberFormat: "General" },
      },
    ],
  };
}
