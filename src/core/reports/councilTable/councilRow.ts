import type { CellValue } from "../../workbook/cellGrid";
import { entryKey } from "../entries/entryKey";
import type { PaperCell, PaperPlaces, PaperRow } from "../layout/paper";
import { paperFormats as formats } from "../layout/paperFormats";
import type { ReportInput, ReportRow } from "../reportInput";
import type { CouncilChoice } from "./councilChoice";
import type { CouncilForm } from "./councilForm";
import type { CouncilReferences } from "./councilCells";
import { councilContent, figuresRow, hiddenCells } from "./councilCells";
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
  const figures: PaperRow = {
    id: figuresRow(indicator.id),
    frames: [{ column: 0, columns: form.printed }],
    height: texts.figuresHeight,
    cells: [
      ...form.columns.map(({ key }, column): PaperCell => {
        if (key === "decision") return { column, entry: entryKey("decision", indicator.id) };
        if (key === "factors") return { column, entry: factors, format: { fontSize: texts.factors.size } };
        const size = texts.sizes[key];
        const usual = key === "name" ? fontSize : smallSize;
        const content = councilContent(key, row, at.number, form, references);
        return size === undefined || size === usual
          ? { column, content }
          : { column, content, format: { fontSize: size } };
      }),
      ...hiddenCells(row, at.group, form, references),
    ],
  };
  if (form.factors === "column") return [figures];
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
          content: factorsLabel(form),
          format: { ...formats.line, fontSize: smallSize, horizontal: "center" },
        },
        {
          column: labelColumns,
          columns: form.printed - labelColumns,
          entry: factors,
          format: { ...formats.entry, fontSize: texts.factors.size, vertical: "center" },
        },
        { column: form.column("isEntry"), content: 2 },
      ],
    },
  ];
}

/** A reason is asked for where the decision differs from the 判定. */
function factorsLabel(form: CouncilForm): (at: PaperPlaces) => CellValue {
  return (at) => {
    const decision = form.cell("decision", at.row - 1);
    const status = form.cell("status", at.row - 1);
    return `="要因・今後の対応"&IF(OR(${decision}="",${decision}=${status}),"","（判定と異なる評価の理由を含む）")`;
  };
}
