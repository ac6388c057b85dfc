import type { StatusId } from "../../kpi/scheme";
import { columnSpans, spanWidth } from "../layout/columnSpans";
import { textHeight } from "../layout/fittedText";
import type { PaperCell, PaperGroup, PaperRow } from "../layout/paper";
import { paperFormats as formats } from "../layout/paperFormats";
import { stringLiteral } from "../layout/stringLiteral";
import type { ReportInput } from "../reportInput";
import { settingNames } from "../settings/settingNames";
import { statusOrder } from "../settings/statusOrder";
import { bodyCells } from "./councilCounts";
import type { CouncilForm } from "./councilForm";
import { statusMeanings } from "./statusMeanings.ja";

const ROW = 15;

/** Which rate a band asks for and from where on, live from the settings; "" where the scheme has no such band. */
function bandMeaning(status: StatusId): string {
  const { bandedRate, bandStatus, bandAtLeast } = settingNames;
  const place = `MATCH("${status}",${bandStatus},0)`;
  const bound = (at: string) => `ROUND(INDEX(${bandAtLeast},${at})*100,1)&"％"`;
  const above = `IF(${place}=1,"",${bound(`${place}-1`)}&"未満")`;
  const from = `IF(${place}>ROWS(${bandAtLeast}),"",${bound(place)}&"以上")`;
  return `IFERROR(${bandedRate}&"が"&${from}&${above},"")`;
}

function meaning(status: StatusId): string {
  const words = statusMeanings[status];
  const band = bandMeaning(status);
  return words === "" ? `=${band}` : `=IF(${band}="",${stringLiteral(words)},${band})`;
}

/** Words as long as the meaning may get. */
const longestMeaning = (status: StatusId): string =>
  statusMeanings[status] === "" ? "対目安値比が100.5％以上120.5％未満" : statusMeanings[status];

/** 凡例: every 判定 with its sign, its fill, what it says and how often it was given, in two halves side by side. */
export function councilLegend({ scheme }: ReportInput, form: CouncilForm): readonly PaperGroup[] {
  const { widths } = form;
  const spans = columnSpans(widths, [18, 62, 7, 18, 62, 7]);
  const half = Math.ceil(statusOrder.length / 2);
  const cells = (status: StatusId, side: 0 | 1): readonly PaperCell[] => {
    const [shown, words, count] = spans.slice(3 * side, 3 * side + 3);
    if (shown === undefined || words === undefined || count === undefined) return [];
    const { fill, font } = scheme.statuses[status];
    const place = `INDEX(${settingNames.statusText},${statusOrder.indexOf(status) + 1})`;
    return [
      { ...shown, content: `=${place}`, format: { ...formats.line, fill, color: font, shrink: true, wrap: false } },
      { ...words, content: meaning(status), format: { ...formats.line, fontSize: form.smallSize } },
      {
        ...count,
        content: (at) =>
          `=COUNTIFS(${bodyCells(form, "statusId", at)},"${status}",${bodyCells(form, "provisional", at)},0)`,
        format: formats.count,
      },
    ];
  };
  const widthOf = (side: 0 | 1) => {
    const span = spans[3 * side + 1];
    return span === undefined ? 0 : spanWidth(widths, span);
  };
  const rows = Array.from({ length: half }, (_, index): PaperRow => {
    const pair = [statusOrder[index], statusOrder[index + half]] as const;
    const heights = pair.map((status, side) =>
      status === undefined ? 0 : textHeight(longestMeaning(status), widthOf(side === 0 ? 0 : 1), form.smallSize),
    );
    return {
      frames: [{ column: 0, columns: form.printed }],
      height: Math.max(ROW, ...heights),
      cells: pair.flatMap((status, side) => (status === undefined ? [] : cells(status, side === 0 ? 0 : 1))),
    };
  });
  const header = ["判定", "意味", "件数", "判定", "意味", "件数"];
  return [
    {
      rows: [
        {
          height: 18,
          cells: [{ column: 0, content: "２　判定の凡例と件数（暫定の指標を除く）", format: formats.section }],
        },
        {
          height: ROW,
          frames: [{ column: 0, columns: form.printed }],
          cells: spans.map((span, index) => ({ ...span, content: header[index] ?? "", format: formats.header })),
        },
        ...rows,
      ],
    },
  ];
}
