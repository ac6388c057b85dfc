import { contentBlock } from "../../workbook/layout/contentBlock";
import type { CellValue } from "../../workbook/cellGrid";
import type { SheetPlan } from "../../workbook/sheetPlan";
import { entryReference, type EntryReference } from "./entryReference";
import { entryTableNames } from "./entryTableNames";
import { contentDigest, plainText, rowMarkText } from "./rowMark";

const tableNames: readonly string[] = Object.values(entryTableNames);

/**
 * A paper with a mark in each of its rows, hidden above its table of entries: what of the row is ours, and which entries it
 * has. A row that is sorted, copied or pasted takes its mark along, and whatever was typed beside the entries stands out.
 */
export function withRowMarks(plan: SheetPlan): SheetPlan {
  const table = plan.names.find(({ name }) => tableNames.includes(name))?.rect;
  const paper = plan.blocks.find(({ rect }) => rect.top === plan.area.top && rect.left === plan.area.left);
  const listed = plan.blocks.find(
    ({ rect }) => table !== undefined && rect.top === table.top && rect.left === table.left,
  );
  if (table === undefined || paper === undefined || listed === undefined) return plan;
  const entries = listed.contents.flatMap(([key, formula]) => {
    const at = typeof formula === "string" ? entryReference(formula) : null;
    return at === null ? [] : [{ key: plainText(String(key ?? "")), at }];
  });
  const byRow = new Map<number, (typeof entries)[number][]>();
  for (const entry of entries) byRow.set(entry.at.row, [...(byRow.get(entry.at.row) ?? []), entry]);
  const columns = table.left - plan.area.left;
  const marks = paper.contents.map((line, index) => {
    const own = (byRow.get(plan.area.top + index) ?? []).toSorted((a, b) => a.at.column - b.at.column);
    const layout = Array.from({ length: columns }, (_, column) => sign(line[column], own, plan.area.left + column));
    return rowMarkText({
      columns,
      layout: layout.join(""),
      digests: layout.flatMap((each, column) => (each === "t" ? [contentDigest(line[column] ?? "")] : [])),
      entries: own.map(({ key, at }) => ({ key, answerColumn: at.answerColumn })),
    });
  });
  return {
    ...plan,
    blocks: [
      ...plan.blocks,
      contentBlock(
        plan.area.top,
        table.left,
        marks.map((mark) => [mark]),
      ),
    ],
  };
}

function sign(content: CellValue | undefined, entries: readonly { readonly at: EntryReference }[], column: number) {
  if (entries.some(({ at }) => at.column === column)) return "e";
  if (content === undefined || content === null || content === "") return "_";
  return typeof content === "string" && content.startsWith("=") ? "f" : "t";
}
