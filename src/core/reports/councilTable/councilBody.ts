import { literalText } from "../../workbook/sheetPlan";
import { entryKey } from "../entries/entryKey";
import type { EntryKind } from "../entries/entryKey";
import { lastYearText } from "../entries/lastYearText";
import { fittedText } from "../layout/fittedText";
import type { PaperGroup, PaperRow } from "../layout/paper";
import { paperFormats as formats } from "../layout/paperFormats";
import type { ReportInput } from "../reportInput";
import type { CouncilChoice } from "./councilChoice";
import { BODY_BOTTOM, BODY_TOP } from "./councilCounts";
import type { CouncilForm } from "./councilForm";
import type { CouncilGroup } from "./councilGroups";
import type { CouncilReferences } from "./councilCells";
import { councilRow } from "./councilRow";

const HEADING = 18;
const SUBHEADING = 15;

function goalEntry(
  { reportYear }: ReportInput,
  form: CouncilForm,
  { entries }: CouncilChoice,
  [kind, label, lines]: readonly [EntryKind, string, number],
  id: string,
): PaperRow {
  const labelColumns = form.column("note") + 1;
  const width = form.widths.slice(labelColumns).reduce((sum, each) => sum + each, 0);
  const entry = entryKey(kind, id);
  const text = fittedText(entries.get(entry) ?? "", width, form.fontSize);
  return {
    frames: [{ column: 0, columns: form.printed }],
    height: Math.max(Math.ceil(lines * form.fontSize * 1.4 + 5), text.height),
    cells: [
      { column: 0, columns: labelColumns, content: label, format: { ...formats.label, fontSize: form.fontSize } },
      {
        column: labelColumns,
        columns: form.printed - labelColumns,
        entry,
        format: { ...formats.entry, fontSize: text.size },
      },
      { column: form.column("isEntry"), content: 2 },
      ...lastYearText(entries, entry, reportYear, form.panelLeft + 1),
    ],
  };
}

/**
 * The blocks of the table: heading, 数値目標 then KPI, 総括, and 意見と対応 by goal (by 施策: once at the end).
 * A heading stays with its first indicator.
 */
export function councilBody(
  input: ReportInput,
  groups: readonly CouncilGroup[],
  form: CouncilForm,
  references: CouncilReferences,
  choice: CouncilChoice,
): readonly PaperGroup[] {
  const { printed } = form;
  const wide = (content: string, height: number, fill: "heading" | "line"): PaperRow => ({
    height,
    frames: [{ column: 0, columns: printed }],
    cells: [
      { column: 0, columns: printed, content: literalText(content), format: { ...formats[fill], horizontal: "left" } },
    ],
  });
  const byGoal = choice.order === "goal";
  // what stands on the next page still says what it belongs to
  const opinions = (id: string, of: string): PaperGroup => ({
    rows: [
      goalEntry(input, form, choice, ["opinion", `${of}有識者会議の意見`, 2], id),
      goalEntry(input, form, choice, ["answer", `${of}意見への対応`, 2], id),
    ],
  });
  let number = 0;
  const blocks = groups.flatMap((group): readonly PaperGroup[] => {
    const title = fittedText(group.heading, form.width, form.fontSize);
    let waiting: PaperRow[] = [wide(group.heading, Math.max(HEADING, title.height), "heading")];
    const indicators = group.parts.flatMap(({ heading, rows }) => {
      if (heading !== null) waiting.push(wide(heading, SUBHEADING, "line"));
      return rows.map((row): PaperGroup => {
        number += 1;
        const at = { number, group: group.number };
        const own = { rows: [...waiting, ...councilRow(input, row, at, form, references, choice)] };
        waiting = [];
        return own;
      });
    });
    return [
      ...indicators,
      { rows: [goalEntry(input, form, choice, ["goalOverview", `${group.label}の総括`, byGoal ? 3 : 2], group.id)] },
      ...(byGoal ? [opinions(group.id, `${group.label}\n`)] : []),
    ];
  });
  if (!byGoal && blocks.length > 0) blocks.push(opinions("", ""));
  const empty: PaperGroup = { rows: [wide("指標がありません。", HEADING, "line"), { height: 3, cells: [] }] };
  return withEnds(blocks.length === 0 ? [empty] : blocks);
}

/** Ids on the first and the last row, which the counts reach over. */
function withEnds(groups: readonly PaperGroup[]): readonly PaperGroup[] {
  const last = groups.length - 1;
  return groups.map((group, at) => ({
    ...group,
    rows: group.rows.map((row, index): PaperRow => {
      const isLast = at === last && index === group.rows.length - 1;
      if (at === 0 && index === 0) return { ...row, id: BODY_TOP };
      return isLast ? { ...row, id: BODY_BOTTOM } : row;
    }),
  }));
}
