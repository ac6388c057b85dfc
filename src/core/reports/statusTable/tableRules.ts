import type { ConditionalFormat, PlannedName, Validation } from "../../workbook/sheetPlan";
import type { StatusId } from "../../kpi/scheme";
import { rectOf } from "../../workbook/layout/contentBlock";
import { reportStyle } from "../../workbook/layout/reportStyle";
import type { ReportInput } from "../reportInput";
import { columnNames, entryColumnNames, settingNames } from "../settings/settingNames";
import { statusOrder } from "../settings/statusOrder";
import { FIRST_PUBLISHED_GROUP, SAMPLE_SIZE_GROUP } from "./asideColumns";
import { columnRuns } from "./columnRuns";
import type { TableColumn } from "./tableColumn";
import { DECISION_GROUP, EARLIER_GROUP } from "./tableEntries";
import type { TableFrame } from "./tableFrame";

/** One fill per status over the whole column, by the live status id; a warning where a good rate hides no progress. */
export function tableConditionalFormats({ scheme }: ReportInput, frame: TableFrame): readonly ConditionalFormat[] {
  const { places, top, bottom } = frame;
  const height = bottom - top + 1;
  const statusId = places.cell("statusId", top);
  const status = rectOf(top, places.column("status"), height, 1);
  const ofStatus = (id: StatusId): ConditionalFormat => ({
    rect: status,
    formula: `=${statusId}="${id}"`,
    fill: scheme.statuses[id].fill,
    color: scheme.statuses[id].font,
    stopIfTrue: true,
  });
  return [
    ...statusOrder.map(ofStatus),
    {
      rect: rectOf(top, places.column("achievement"), height, 2),
      formula: `=${places.cell("zeroProgress", top)}=1`,
      fill: reportStyle.warningFill,
      bold: true,
    },
    {
      rect: rectOf(top, places.column("decisionReason"), height, 1),
      formula: `=AND(${places.cell("decision", top)}<>"",${places.cell("decision", top)}<>${places.cell("status", top)},${places.cell("decisionReason", top)}="",${yearOfDecision(frame)}=${settingNames.reportYear})`,
      fill: reportStyle.warningFill,
    },
  ];
}

/** The header cell with the year that is decided on. */
function yearOfDecision({ places, yearRow }: TableFrame): string {
  return places.cell("decision", yearRow).replace(/(\d+)$/, "$$$1");
}

/** The rows of indicators as runs of neighbours: one a goal, without the headings. */
function indicatorRuns({ rows, top }: TableFrame): readonly { readonly first: number; readonly count: number }[] {
  const starts = rows.flatMap(({ kind }, index) =>
    kind === "indicator" && rows[index - 1]?.kind !== "indicator" ? [index] : [],
  );
  return starts.map((start) => {
    const end = rows.findIndex(({ kind }, index) => index > start && kind !== "indicator");
    return { first: top + start, count: (end < 0 ? rows.length : end) - start };
  });
}

/** In the rows of indicators 評価（決定） is chosen from the 判定 of the scheme, and sizes of surveys are whole numbers. */
export function tableValidations(frame: TableFrame): readonly Validation[] {
  const { places, columns } = frame;
  const surveyed = columns.filter(({ group }) => group === SAMPLE_SIZE_GROUP).length;
  return indicatorRuns(frame).flatMap(({ first, count }): readonly Validation[] => [
    {
      kind: "list",
      source: `=${settingNames.statusText}`,
      rect: rectOf(first, places.column("decision"), count, 1),
      promptTitle: "評価（決定）",
      prompt: "判定と異なる評価に決めた場合に選び、右の欄に理由を入力します。更新しても残ります。",
      errorTitle: "一覧にない評価",
      error: "凡例にある判定から選んでください。",
    },
    ...(surveyed === 0
      ? []
      : [
          {
            kind: "wholeNumber",
            min: 1,
            max: 9_999_999,
            rect: rectOf(first, places.column("baselineSampleSize"), count, surveyed),
            promptTitle: "調査の回答数",
            prompt: "アンケート調査の指標だけ、有効回答数を入力します。両方の年度にあると標本誤差を計算します。",
            errorTitle: "回答数",
            error: "１以上の整数を入力してください。",
          } as const,
        ]),
  ]);
}

const named: readonly (readonly [keyof typeof columnNames, string])[] = [
  ["tableIndicator", "indicator"],
  ["tableGoal", "goal"],
  ["tableName", "name"],
  ["tableAchievement", "achievement"],
  ["tableProgress", "progress"],
  ["tableStatus", "statusId"],
  ["tableGroup", "group"],
  ["tableChartGroup", "chartGroup"],
  ["tableSymbol", "symbol"],
  ["tableProvisional", "provisional"],
  ["tableBaseline", "baseline"],
  ["tableTarget", "target"],
  ["tableExpected", "expected"],
  ["tableChange", "change"],
  ["tableDataYear", "dataYear"],
  ["tableNotes", "notes"],
  ["tableBandedValue", "bandedShown"],
  ["tableLastStatus", "lastStatus"],
  ["tableCourse", "course"],
  ["tableDecision", "decision"],
  ["tableDecisionReason", "decisionReason"],
  ["tableForecast", "forecast"],
  ["tableNeededChange", "neededChange"],
];

/** The columns users fill in, and the one that says whose row it is. [PD3] */
function entryColumns(
  columns: readonly TableColumn[],
): readonly (readonly [keyof typeof entryColumnNames, number, number])[] {
  const ofGroup = (name: keyof typeof entryColumnNames, wanted: string) =>
    columnRuns(columns, ({ group }) => group === wanted).map(([first, last]) => [name, first, last] as const);
  return [
    ...columnRuns(columns, ({ key }) => key === "indicator").map(([at]) => ["indicator", at, at] as const),
    ...ofGroup("decision", DECISION_GROUP),
    ...ofGroup("sampleSize", SAMPLE_SIZE_GROUP),
    ...ofGroup("firstPublished", FIRST_PUBLISHED_GROUP),
    ...ofGroup("earlier", EARLIER_GROUP),
  ];
}

/** Names of the columns other sheets read; they also tell a later version which columns are ours. */
export function tableNames({ columns, places, headerTop, top, bottom, yearRow }: TableFrame): readonly PlannedName[] {
  const height = bottom - top + 1;
  const firstActual = columns.findIndex(({ key }) => key.startsWith("actual:"));
  const actuals = columns.filter(({ key }) => key.startsWith("actual:")).length;
  return [
    ...named.flatMap(([name, key]) =>
      places.has(key) ? [{ name: columnNames[name], rect: rectOf(top, places.column(key), height, 1) }] : [],
    ),
    ...(actuals === 0
      ? []
      : [
          { name: columnNames.tableActuals, rect: rectOf(top, firstActual, height, actuals) },
          { name: columnNames.tableActualYears, rect: rectOf(yearRow, firstActual, 1, actuals) },
        ]),
    ...entryColumns(columns).map(([name, first, last]) => ({
      name: entryColumnNames[name],
      rect: rectOf(headerTop, first, bottom - headerTop + 1, last - first + 1),
    })),
  ];
}
