import { columnLetters } from "../../workbook/cellAddress";
import { contentBlock, rectOf } from "../../workbook/layout/contentBlock";
import type { ContentBlock, FillDown } from "../../workbook/sheetPlan";
import { literalText } from "../../workbook/sheetPlan";
import { statusWordsFormula } from "../formulas/statusWordsFormulas";
import type { PaperCell, PaperGroup, PaperRow } from "../layout/paper";
import { paperFormats as formats } from "../layout/paperFormats";
import type { ReportInput, ReportRow } from "../reportInput";
import { columnNames } from "../settings/settingNames";
import { chartGroupWord, groupWords } from "../settings/statusOrder";
import { gridCell, summaryForm as form } from "./summaryForm";

const NAME = 9;
const STATUS = 3;
const HALF = NAME + STATUS;
const HEADER = 15;

/** The two lists: which group of 判定 each holds. */
const lists = [
  { title: "達成した指標", group: "達成", none: "達成した指標はありません。" },
  { title: "改善を要する指標", group: groupWords.needsImprovement, none: "改善を要する指標はありません。" },
] as const;

/** Rows of names: two lines each while all of them find room, else one line each, set smaller where it is long. */
interface ListSize {
  readonly lines: number;
  readonly height: number;
  /** Longer names end with …; characters. */
  readonly characters: number;
}

const TALL = { height: 27, characters: 44 } as const;
const LOW = { height: 15, characters: 34 } as const;
const FEWEST = 4;

/** How many indicators each list shows in `room` points, from how many there are now and room for one more. */
export function listSize({ rows, scheme }: Pick<ReportInput, "rows" | "scheme">, room: number): ListSize {
  const inGroup = (group: string) =>
    rows.filter(
      ({ evaluation: { status, notes } }) =>
        !notes.some(({ code }) => code === "provisional") &&
        chartGroupWord(status, scheme.statuses[status].group) === group,
    ).length;
  const wanted = Math.max(FEWEST, ...lists.map(({ group }) => inGroup(group) + 1));
  const size = wanted * TALL.height <= room ? TALL : LOW;
  return { ...size, lines: Math.max(FEWEST, Math.min(wanted, Math.floor(room / size.height))) };
}

/** Rank of every indicator within each list, in the order of the status table: what the lists look up. */
export interface RankTable {
  readonly blocks: readonly ContentBlock[];
  readonly fills: readonly FillDown[];
  readonly rows: number;
  readonly columns: number;
  /** Ranks and places of a list as ranges. */
  readonly ranks: (list: number) => string;
  readonly places: string;
}

/** The table of ranks; header in row `top`. */
export function rankTable(rows: readonly ReportRow[], top: number, left: number): RankTable {
  const first = top + 1;
  const last = Math.max(first, top + rows.length);
  const letter = (column: number) => `$${columnLetters(left + column)}`;
  const place = `${letter(1)}${first + 1}`;
  const rank = (list: number) => {
    const own = letter(2 + list);
    const group = `INDEX(${columnNames.tableChartGroup},${place})`;
    return `=IF(${place}="","",IF(${group}="${lists[list]?.group ?? ""}",COUNT(${own}$${top + 1}:${own}${top + 1})+1,""))`;
  };
  const range = (column: number) => `${letter(column)}$${first + 1}:${letter(column)}$${last + 1}`;
  const filled = [
    `=IFERROR(MATCH(${letter(0)}${first + 1},${columnNames.tableIndicator},0),"")`,
    ...lists.map((_, list) => rank(list)),
  ];
  return {
    blocks: [
      contentBlock(top, left, [["指標番号", "一覧の行", ...lists.map(({ title }) => title)]]),
      ...(rows.length === 0
        ? []
        : [
            contentBlock(
              first,
              left,
              rows.map(({ indicator }) => [literalText(indicator.id)]),
            ),
            contentBlock(first, left + 1, [filled]),
          ]),
    ],
    fills:
      rows.length < 2
        ? []
        : [
            {
              source: rectOf(first, left + 1, 1, filled.length),
              target: rectOf(first + 1, left + 1, rows.length - 1, filled.length),
            },
          ],
    rows: 1 + rows.length,
    columns: 2 + lists.length,
    ranks: (list) => range(2 + list),
    places: range(1),
  };
}

/** Columns of the two cells with a 判定, for their fills. */
export const statusColumns = [NAME, HALF + NAME] as const;

/** 達成した指標 and 改善を要する指標 side by side, live; what finds no room is counted in the last line. */
export function summaryLists(size: ListSize, table: RankTable): PaperGroup {
  const name = (place: string) => {
    const found = `INDEX(${columnNames.tableName},${place})`;
    return `IF(LEN(${found})>${size.characters},LEFT(${found},${size.characters - 1})&"…",${found})`;
  };
  const isLow = size.height === LOW.height ? { wrap: false, shrink: true } : {};
  const cells = (list: 0 | 1, index: number): readonly PaperCell[] => {
    const left = list * HALF;
    const placeColumn = form.places[list];
    const none = index === 0 ? `"${lists[list].none}"` : '""';
    return [
      {
        column: left,
        columns: NAME,
        content: ({ row }) => {
          const place = gridCell(placeColumn, row);
          return `=IF(${place}="",${none},${name(place)})`;
        },
        format: { ...formats.line, ...isLow, fontSize: form.smallSize },
      },
      {
        column: left + NAME,
        columns: STATUS,
        content: ({ row }) => {
          const place = gridCell(placeColumn, row);
          return `=IF(${place}="","",${statusWordsFormula(`INDEX(${columnNames.tableStatus},${place})`, "statusText")})`;
        },
        format: { ...formats.line, wrap: false, shrink: true, fontSize: form.smallSize },
      },
      {
        column: placeColumn,
        content: `=IFERROR(INDEX(${table.places},MATCH(${index + 1},${table.ranks(list)},0)),"")`,
      },
    ];
  };
  const more = (list: 0 | 1): PaperCell => {
    const count = `MAX(0,${table.ranks(list)})`;
    return {
      column: list * HALF,
      columns: HALF,
      content: `=IF(${count}>${size.lines},"ほか"&(${count}-${size.lines})&"件","")`,
      format: { fontSize: form.smallSize, horizontal: "right" },
    };
  };
  const header = (list: 0 | 1): readonly PaperCell[] => [
    {
      column: list * HALF,
      columns: NAME,
      content: `="${lists[list].title}（"&MAX(0,${table.ranks(list)})&"件）"`,
      format: { ...formats.header, fontSize: form.smallSize },
    },
    {
      column: list * HALF + NAME,
      columns: STATUS,
      content: "判定",
      format: { ...formats.header, fontSize: form.smallSize },
    },
  ];
  const rows = Array.from({ length: size.lines }, (_, index): PaperRow => ({
    height: size.height,
    frames: [{ column: 0, columns: form.columns }],
    cells: [...cells(0, index), ...cells(1, index)],
    ...(index === 0 ? { id: "list:first" } : {}),
  }));
  return {
    rows: [
      { height: 18, cells: [{ column: 0, content: "２　主な指標", format: formats.section }] },
      { height: HEADER, frames: [{ column: 0, columns: form.columns }], cells: [...header(0), ...header(1)] },
      ...rows,
      { height: 15, cells: [more(0), more(1)] },
    ],
  };
}
