import { columnSpans } from "../layout/columnSpans";
import { textHeight } from "../layout/fittedText";
import type { PaperGroup, PaperRow } from "../layout/paper";
import { paperFormats as formats } from "../layout/paperFormats";
import type { ReportInput, ReportRow } from "../reportInput";
import type { CouncilForm } from "./councilForm";
import { methodTexts } from "./methodTexts.ja";
import { noteKinds } from "./noteKinds";
import { noteSentence } from "./noteSentences.ja";

const GAP = 6;

const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);
const evenSpans = ({ widths }: CouncilForm, parts: number) => columnSpans(widths, Array<number>(parts).fill(1));

/** `together`: lines that stay on one page with the heading. */
function section(title: string, lines: readonly PaperRow[], together: number): readonly PaperGroup[] {
  const head: PaperRow = { height: 18, cells: [{ column: 0, content: title, format: formats.section }] };
  return [
    { rows: [{ height: GAP, cells: [] }, head, ...lines.slice(0, together)] },
    ...lines.slice(together).map((each) => ({ rows: [each] })),
  ];
}

function line(form: CouncilForm, contents: readonly string[], height: number): PaperRow {
  const spans = evenSpans(form, contents.length);
  return {
    height,
    cells: contents.map((content, index) => ({
      column: 0,
      columns: form.printed,
      ...spans[index],
      content,
      format: { fontSize: form.fontSize, wrap: true, vertical: "top", horizontal: "left" },
    })),
  };
}

/** Heights for the sentences as they stand now: any of them may come to stand in any later line. */
function sentenceHeights(form: CouncilForm, rows: readonly ReportRow[], width: number): readonly number[] {
  const heights = noteKinds.map(({ id }) => textHeight(`※10　${noteSentence(id, rows)}`, width, form.fontSize));
  return heights.map((_, index) => Math.max(...heights.slice(index)));
}

/**
 * 注: the sentences of the notes in use, in their order. There is a line for every kind, since a year may bring it: on A3
 * side by side and together, so that the lines without a note leave no hole over the table.
 */
export function councilNotes(
  form: CouncilForm,
  rows: readonly ReportRow[],
  sentence: (n: number) => string,
): readonly PaperGroup[] {
  const isWide = form.paper === "a3";
  const lines = isWide ? Math.ceil(noteKinds.length / 2) : noteKinds.length;
  const spans = evenSpans(form, isWide ? 2 : 1);
  const narrowest = Math.min(...spans.map(({ column, columns }) => sum(form.widths.slice(column, column + columns))));
  const heights = sentenceHeights(form, rows, narrowest);
  const content = (n: number) => (n > noteKinds.length ? "" : `=${sentence(n)}`);
  return section(
    "４　注",
    Array.from({ length: lines }, (_, index) =>
      line(form, isWide ? [content(index + 1), content(index + 1 + lines)] : [content(index + 1)], heights[index] ?? 0),
    ),
    isWide ? lines : 2,
  );
}

/** 計算のしかた: the formulas in words with what the settings say now. */
export function councilMethods(input: ReportInput, form: CouncilForm): readonly PaperGroup[] {
  const lines = methodTexts(input).map(({ content, likely }) =>
    line(form, [content], textHeight(likely, form.width, form.fontSize)),
  );
  return section("３　計算のしかた", lines, lines.length);
}
