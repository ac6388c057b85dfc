import type { ConditionalFormat, PlannedName } from "../../workbook/sheetPlan";
import type { StatusId } from "../../kpi/scheme";
import { rectOf } from "../layout/contentBlock";
import { reportStyle } from "../layout/reportStyle";
import type { ReportInput } from "../reportInput";
import { columnNames } from "../settings/settingNames";
import { statusOrder } from "../settings/statusOrder";
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
  ];
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
];

/** Names of the columns other sheets read; they also tell a later version which columns are ours. */
export function tableNames({ places, top, bottom }: TableFrame): readonly PlannedName[] {
  return named.map(([name, key]) => ({
    name: columnNames[name],
    rect: rectOf(top, places.column(key), bottom - top + 1, 1),
  }));
}
