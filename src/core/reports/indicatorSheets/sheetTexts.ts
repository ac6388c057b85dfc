import { besideEntry } from "../entries/besideEntry";
import { shownEntries, type ShownEntries } from "../entries/answeredEntries";
import type { EntryKind } from "../entries/entryKey";
import { entryKey, noEntries } from "../entries/entryKey";
import { fittedText } from "../layout/fittedText";
import { columnCapacity } from "../../workbook/layout/reportStyle";
import { shortened, textWidth } from "../../workbook/layout/textWidth";
import { literalText } from "../../workbook/sheetPlan";
import type { PaperGroup, PaperRow } from "../layout/paper";
import { groupsHeight, STEP } from "../layout/placeRows";
import { paperFormats as formats } from "../layout/paperFormats";
import type { ReportRow } from "../reportInput";
import { settingNames } from "../settings/settingNames";
import type { SheetForm } from "./sheetForm";
import { rowMarks } from "./sheetHead";

/** What people write on a 個票, and the points it gets at least. */
const fields: readonly (readonly [EntryKind, string, number])[] = [
  ["definition", "指標の定義・\n算出方法", 30],
  ["basis", "目標値の\n設定根拠", 30],
  ["origin", "出典", 18],
  ["reference", "全国順位など", 18],
  ["efforts", "取組・成果", 42],
  ["analysis", "実績値の分析\n（要因）", 42],
  ["nextSteps", "今後の取組", 36],
];

/** What stands in the entries; the answers among them are for `fiscalYear`. */
export interface SheetEntries extends ShownEntries {
  readonly fiscalYear: number;
}

const NOTE =
  "目安値は基準値と目標値を結ぶ直線上の値（年度別の目標がある指標はその値）。達成率は目標値に対する率、進捗率は基準値から目標値までの進み具合。判定は、それぞれの年度を報告年度とした場合のもの。▲はマイナス、―は該当する値がないことを示す。";

/** The last of the fields take what is left of the page. */
const WIDENED = 3;

/**
 * Definition, basis, source, rank, efforts, analysis and next steps of one indicator; each stays on one page. `used`: points the
 * page holds already.
 */
export function sheetTexts(
  row: ReportRow,
  number: number,
  form: SheetForm,
  shown: SheetEntries,
  used: number,
): readonly PaperGroup[] {
  const least = textGroups(row, form, shown, 0);
  const spare = form.capacity - used - groupsHeight(least);
  return spare < WIDENED * STEP
    ? withContinuations(least, row, number, form, used)
    : textGroups(row, form, shown, Math.floor(spare / WIDENED / STEP) * STEP - STEP);
}

/** Where much is written: every further page says which indicator it goes on with. */
function withContinuations(
  groups: readonly PaperGroup[],
  { indicator }: ReportRow,
  number: number,
  form: SheetForm,
  used: number,
): readonly PaperGroup[] {
  const whole = form.capacity - STEP;
  const room = columnCapacity(form.width, form.fontSize) - textWidth(`No. ${number}　（続き）`);
  const head: PaperRow = {
    height: 18,
    cells: [
      {
        column: 0,
        columns: form.printed,
        content: literalText(`No. ${number}　${shortened(indicator.name, room)}（続き）`),
        format: { bold: true, wrap: false },
      },
    ],
  };
  let taken = used;
  return groups.map((group) => {
    const height = groupsHeight([group]);
    taken += height;
    if (taken <= whole) return group;
    const continued: PaperGroup = { ...group, rows: [head, ...group.rows], startsPage: true };
    taken = groupsHeight([continued]);
    // too tall for any page with its heading: stands alone
    return taken <= whole ? continued : group;
  });
}

/** Whether all of an indicator stands on one page while nothing long is written yet. `used`: points taken already. */
export function fitsOnPage(row: ReportRow, form: SheetForm, used: number): boolean {
  return (
    used + groupsHeight(textGroups(row, form, { ...shownEntries(noEntries), fiscalYear: 0 }, 0)) <= form.capacity - STEP
  );
}

function textGroups(
  { indicator }: ReportRow,
  form: SheetForm,
  { texts, answered, fiscalYear }: SheetEntries,
  more: number,
): readonly PaperGroup[] {
  const width = form.width - (form.widths[0] ?? 0);
  return [
    ...fields.map(([kind, label, least], index): PaperGroup => {
      const widened = index >= fields.length - WIDENED ? more : 0;
      const entry = entryKey(kind, indicator.id);
      const answer = answered.get(entry);
      const text = fittedText(texts.get(entry) ?? "", width, form.fontSize);
      return {
        rows: [
          {
            height: Math.max(least, text.height) + widened,
            frames: [{ column: 0, columns: form.printed }],
            cells: [
              { column: 0, content: label, format: formats.label },
              {
                column: 1,
                columns: form.printed - 1,
                entry,
                ...(answer === undefined || answer.text === "" ? {} : { answerColumn: form.answer }),
                format: { ...formats.entry, fontSize: text.size },
              },
              { column: form.mark, content: rowMarks.entry },
              ...besideEntry(
                entry,
                answer,
                texts,
                { entry: 1, answer: form.answer, origin: form.chartLeft },
                fiscalYear,
              ),
            ],
          },
        ],
      };
    }),
    {
      rows: [
        {
          height: 36,
          cells: [
            {
              column: 0,
              columns: form.printed,
              content: `=${settingNames.bandsText}&"${NOTE}"`,
              format: { fontSize: 7, wrap: true, vertical: "top" },
            },
          ],
        },
      ],
    },
  ];
}
