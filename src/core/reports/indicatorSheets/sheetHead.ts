import { directionText, kindText, natureText } from "../../kpi/evaluationText.ja";
import type { Goal } from "../../kpi/strategy";
import { literalText } from "../../workbook/sheetPlan";
import { draftMark } from "../councilTable/councilHead";
import { stateChoice } from "../councilTable/councilPanel";
import type { Entries, EntryKind } from "../entries/entryKey";
import { entryKey } from "../entries/entryKey";
import { statusWordsFormula } from "../formulas/statusWordsFormulas";
import { changeFormat } from "../layout/figureFormats";
import { columnSpans, spanWidth } from "../layout/columnSpans";
import { fittedText } from "../layout/fittedText";
import type { PaperCell, PaperPlaces, PaperRow } from "../layout/paper";
import { paperFormats as formats } from "../layout/paperFormats";
import { panelCells } from "../layout/sidePanel";
import type { ReportInput, ReportRow } from "../reportInput";
import { columnNames, settingNames } from "../settings/settingNames";
import { isPercentUnit } from "../../kpi/isPercentUnit";
import type { SheetForm } from "./sheetForm";
import { cellOf } from "./sheetForm";

/** Marks of rows that rules of the sheet look for. */
export const rowMarks = { entry: 2, status: 3 } as const;
/** The row where an indicator of a year is judged. */
export const pastRowId = (id: string, year: number): string => `past:${id}:${year}`;
const ROW = 18;
/** Longer names are set smaller: the page is for the figures. */
const TALLEST_NAME = 66;
const TWO_LINES = 30;

/** What an indicator's formulas refer to: its place in the status table, in its first row of the table of years. */
export interface SheetReferences {
  /** Column letters with `$` of a key of the table of years. */
  readonly column: (key: string) => string;
}

function goalText(goal: Goal | undefined): string {
  return goal === undefined ? "" : `${goal.label}　${goal.title}`;
}

function policyText({ indicator }: ReportRow): string {
  const parts = [indicator.policyCode, indicator.policyName].filter((part) => part !== null);
  return parts.length === 0 ? "―" : parts.join("　");
}

function directionWords({ indicator }: ReportRow): string {
  const nature = indicator.nature === null ? "" : `・${natureText[indicator.nature]}`;
  const doubt = indicator.directionConfirmed ? "" : "（確認中）";
  return `${directionText[indicator.direction]}${doubt}${nature}`;
}

/** Title, name, place in the strategy, department, kind, unit, direction, dates of publication, 判定 now and 備考. */
export function sheetHead(
  input: ReportInput,
  row: ReportRow,
  number: number,
  form: SheetForm,
  references: SheetReferences,
  entries: Entries,
): readonly PaperRow[] {
  const { indicator } = row;
  const { widths, printed, fontSize } = form;
  const valueWidth = form.width - (widths[0] ?? 0);
  const frames = [{ column: 0, columns: printed }];
  const label = (content: string, column = 0, columns = 1): PaperCell => ({
    column,
    columns,
    content,
    format: formats.label,
  });
  const over = (words: string, text: string, size = fontSize, bold = false): PaperRow => {
    const fitted = fittedText(text, valueWidth, size, TALLEST_NAME);
    return {
      frames,
      height: Math.max(ROW, fitted.height),
      cells: [
        label(words),
        {
          column: 1,
          columns: printed - 1,
          content: literalText(text),
          format: { ...formats.line, fontSize: fitted.size, bold, horizontal: "left" },
        },
      ],
    };
  };
  const [first, second, third] = columnSpans(widths.slice(1), [34, 16, 34], 1);
  if (first === undefined || second === undefined || third === undefined)
    throw new Error("indicator sheet without room for its head");
  const pair = (
    words: readonly [string, string],
    values: readonly [Omit<PaperCell, "column" | "columns">, Omit<PaperCell, "column" | "columns">],
    height = ROW,
    extra: readonly PaperCell[] = [],
  ): PaperRow => ({
    height,
    frames,
    cells: [
      label(words[0]),
      { ...first, ...values[0] },
      label(words[1], second.column, second.columns),
      { ...third, ...values[1] },
      ...extra,
    ],
  });
  const text = (content: string, span: typeof first): Omit<PaperCell, "column" | "columns"> => ({
    content: literalText(content),
    format: {
      ...formats.line,
      fontSize: fittedText(content, spanWidth(widths, span), fontSize, TWO_LINES).size,
      horizontal: "left",
    },
  });
  const tallest = (...texts: readonly (readonly [string, typeof first])[]) =>
    Math.max(
      ROW,
      ...texts.map(([words, span]) => fittedText(words, spanWidth(widths, span), fontSize, TWO_LINES).height),
    );
  const typed = (kind: EntryKind): Omit<PaperCell, "column" | "columns"> => ({
    entry: entryKey(kind, indicator.id),
    format: { ...formats.entry, vertical: "center" },
  });
  const placeOf = ({ rowOf }: PaperPlaces) =>
    `${references.column("place")}${rowOf(pastRowId(indicator.id, form.years[0] ?? 0)) + 1}`;
  /** A cell of the status table, "" where the indicator is not in it. */
  const looked = (name: string, at: PaperPlaces, as = (cell: string) => cell) =>
    `IF(${placeOf(at)}="","",${as(`INDEX(${name},${placeOf(at)})`)})`;
  const goal = input.strategy.goals.find(({ id }) => id === indicator.goalId);
  const publishedHeight = (["published", "nextPublished"] as const).map(
    (kind) => fittedText(entries.get(entryKey(kind, indicator.id)) ?? "", spanWidth(widths, first), fontSize).height,
  );
  return [
    {
      height: 24,
      id: `sheet:${indicator.id}`,
      cells: [
        {
          column: 0,
          columns: printed - 1,
          content: ({ rowOf }) =>
            `=${settingNames.title}&"　個票"&${draftMark(cellOf(form.chartLeft + 1, rowOf("state")).replace(/(\d+)$/, "$$$1"))}`,
          format: { fontSize: 11, bold: true, wrap: false, shrink: true },
        },
        { column: printed - 1, content: `No. ${number}`, format: { bold: true, horizontal: "right" } },
      ],
    },
    over("指標名", indicator.name, 12, true),
    over("基本目標", goalText(goal)),
    over("施策", policyText(row)),
    pair(
      ["所管課", "種別"],
      [text(indicator.department ?? "", first), text(kindText[indicator.kind], third)],
      tallest([indicator.department ?? "", first], [kindText[indicator.kind], third]),
    ),
    pair(
      ["単位", "目標の方向"],
      [text(indicator.unit, first), text(directionWords(row), third)],
      tallest([indicator.unit, first], [directionWords(row), third]),
    ),
    pair(
      ["最新値の公表", "次回の公表"],
      [typed("published"), typed("nextPublished")],
      Math.max(ROW, ...publishedHeight),
    ),
    pair(
      ["判定", "前年差"],
      [
        {
          content: (at) => `=${looked(columnNames.tableStatus, at, (id) => statusWordsFormula(id, "statusText"))}`,
          format: { ...formats.line, bold: true, horizontal: "left" },
        },
        {
          content: (at) => `=${looked(columnNames.tableChange, at)}`,
          format: {
            ...formats.line,
            horizontal: "left",
            numberFormat: changeFormat(indicator.decimals, isPercentUnit(indicator.unit)),
          },
        },
      ],
      ROW,
      [{ column: form.mark, content: rowMarks.status }],
    ),
    {
      height: 27,
      frames,
      cells: [
        label("備考"),
        {
          column: 1,
          columns: printed - 1,
          content: (at) => `=${settingNames.reportYearText}&"の実績による判定。"&${looked(columnNames.tableNotes, at)}`,
          format: { ...formats.line, fontSize: form.smallSize, horizontal: "left" },
        },
      ],
    },
    { height: 6, cells: [] },
  ];
}

/** Where 案 or 確定 of the sheets is chosen: beside the first sheet, not printed. */
export function stateCells(form: SheetForm, follows: boolean): readonly PaperCell[] {
  return panelCells(form.chartLeft - 1, stateChoice(follows));
}
