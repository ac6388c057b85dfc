import { textHeight } from "../layout/fittedText";
import type { PaperGroup, PaperRow } from "../layout/paper";
import { paperFormats as formats } from "../layout/paperFormats";
import type { ReportInput, ReportRow } from "../reportInput";
import type { CouncilForm } from "./councilForm";
import { methodTexts } from "./methodTexts.ja";
import { noteKinds } from "./noteKinds";
import { noteSentence } from "./noteSentences.ja";

const GAP = 6;

/** `together`: lines that stay on one page with the heading. */
function section(title: string, lines: readonly PaperRow[], together: number): readonly PaperGroup[] {
  const head: PaperRow = { height: 18, cells: [{ column: 0, content: title, format: formats.section }] };
  return [
    { rows: [{ height: GAP, cells: [] }, head, ...lines.slice(0, together)] },
    ...lines.slice(together).map((each) => ({ rows: [each] })),
  ];
}

function line(form: CouncilForm, content: string, height: number): PaperRow {
  return {
    height,
    cells: [
      {
        column: 0,
        columns: form.printed,
        content,
        format: { fontSize: form.fontSize, wrap: true, vertical: "top", horizontal: "left" },
      },
    ],
  };
}

/** Heights for the sentences as they stand now: any of them may come to stand in any later line. */
function sentenceHeights(form: CouncilForm, rows: readonly ReportRow[]): readonly number[] {
  const heights = noteKinds.map(({ id }) => textHeight(`※10　${noteSentence(id, rows)}`, form.width, form.fontSize));
  return heights.map((_, index) => Math.max(...heights.slice(index)));
}

/** 注: the sentences of the notes in use, in their order. */
export function councilNotes(
  form: CouncilForm,
  rows: readonly ReportRow[],
  sentence: (n: number) => string,
): readonly PaperGroup[] {
  const heights = sentenceHeights(form, rows);
  return section(
    "４　注",
    noteKinds.map((_, index) => line(form, `=${sentence(index + 1)}`, heights[index] ?? 0)),
    2,
  );
}

/** 計算のしかた: the formulas in words with what the settings say now. */
export function councilMethods(input: ReportInput, form: CouncilForm): readonly PaperGroup[] {
  const lines = methodTexts(input).map(({ content, likely }) =>
    line(form, content, textHeight(likely, form.width, form.fontSize)),
  );
  return section("３　計算のしかた", lines, lines.length);
}
