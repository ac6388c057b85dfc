import { columnLetters } from "../../workbook/cellAddress";
import { literalText } from "../../workbook/sheetPlan";
import { columnCapacity, reportStyle } from "../../workbook/layout/reportStyle";
import { shortened } from "../../workbook/layout/textWidth";
import { columnSpans, spanWidth } from "../layout/columnSpans";
import { textHeight } from "../layout/fittedText";
import type { PaperCell, PaperGroup, PaperPlaces } from "../layout/paper";
import { paperFormats as formats } from "../layout/paperFormats";
import { groupWords, outsideWord } from "../settings/statusOrder";
import type { CouncilForm } from "./councilForm";
import type { CouncilGroup } from "./councilGroups";

/** Ids of the first and last row of the table's body. */
export const BODY_TOP = "body:first";
export const BODY_BOTTOM = "body:last";
/** The columns of the goals' names: number and name. */
const LABEL_COLUMNS = 2;
const ROW = 15;

/** The cells of a hidden column beside the whole body. */
export function bodyCells(form: CouncilForm, key: string, { rowOf }: PaperPlaces): string {
  const letters = columnLetters(form.column(key));
  return `$${letters}$${rowOf(BODY_TOP) + 1}:$${letters}$${rowOf(BODY_BOTTOM) + 1}`;
}

interface CountColumn {
  readonly header: string;
  /** `count` counts rows of the body by conditions; `cell` is another column of the same row. */
  readonly formula: (
    count: (...conditions: readonly (readonly [string, string])[]) => string,
    cell: (index: number) => string,
  ) => string;
  readonly isShare: boolean;
}

const total = { bold: true, fill: reportStyle.goalFill } as const;
const settled = ["provisional", "0"] as const;

function withShare(word: string, index: number): readonly CountColumn[] {
  return [
    { header: word, formula: (count) => count(["statusGroup", `"${word}"`], settled), isShare: false },
    { header: "割合", formula: (_, cell) => `IF(${cell(1)}=0,"",${cell(index)}/${cell(1)})`, isShare: true },
  ];
}

/** 指標数 and 評価対象 (n), the three groups with their shares, and what stands apart. [SM2]–[SM5] */
const columns: readonly CountColumn[] = [
  { header: "指標数", formula: (count) => count(["statusId", '"?*"']), isShare: false },
  {
    header: "評価対象（n）",
    formula: (count, cell) => `${cell(0)}-${count(["statusGroup", `"${outsideWord}"`])}`,
    isShare: false,
  },
  ...withShare(groupWords.good, 2),
  ...withShare(groupWords.flat, 4),
  ...withShare(groupWords.needsImprovement, 6),
  { header: "暫定", formula: (count) => count(["provisional", "1"]), isShare: false },
  { header: "評価不能", formula: (count) => count(["statusId", '"notAssessable"'], settled), isShare: false },
  { header: outsideWord, formula: (count) => count(["statusGroup", `"${outsideWord}"`]), isShare: false },
];

/** 判定の集計: counts and shares of 評価対象 by block of the table, counted from the rows of the table itself. */
export function councilCounts(
  groups: readonly CouncilGroup[],
  form: CouncilForm,
  caption: string,
): readonly PaperGroup[] {
  const spans = columnSpans(
    form.widths.slice(LABEL_COLUMNS, form.column("change") + 1),
    columns.map(() => 1),
    LABEL_COLUMNS,
  );
  const labelWidth = spanWidth(form.widths, { column: 0, columns: LABEL_COLUMNS });
  const frames = [{ column: 0, columns: form.column("change") + 1 }];
  const row = (label: string, group: number | null): PaperGroup["rows"][number] => ({
    frames,
    height: Math.max(ROW, textHeight(label, labelWidth, form.fontSize)),
    cells: [
      {
        column: 0,
        columns: LABEL_COLUMNS,
        content: literalText(label),
        format: group === null ? formats.heading : formats.line,
      },
      ...columns.map(({ formula, isShare }, index): PaperCell => {
        const span = spans[index] ?? { column: form.printed - 1, columns: 1 };
        return {
          ...span,
          format: { ...(isShare ? formats.share : formats.count), ...(group === null ? total : {}) },
          content: (at) => {
            const count = (...conditions: readonly (readonly [string, string])[]): string => {
              const all = group === null ? conditions : [["group", String(group)] as const, ...conditions];
              return `COUNTIFS(${all.map(([key, value]) => `${bodyCells(form, key, at)},${value}`).join(",")})`;
            };
            const cell = (other: number) => `$${columnLetters(spans[other]?.column ?? 0)}${at.row + 1}`;
            return `=${formula(count, cell)}`;
          },
        };
      }),
    ],
  });
  const header: PaperGroup["rows"] = [
    { height: 18, cells: [{ column: 0, content: "１　判定の集計", format: formats.section }] },
    {
      height: 27,
      frames,
      cells: [
        { column: 0, columns: LABEL_COLUMNS, content: caption, format: formats.header },
        ...columns.map(({ header: words }, index) => ({
          ...(spans[index] ?? { column: form.printed - 1, columns: 1 }),
          content: words,
          format: formats.header,
        })),
      ],
    },
  ];
  const room = columnCapacity(labelWidth, form.fontSize);
  const body = groups.map(({ short, number }) => row(shortened(short, room), number));
  return [
    { rows: [...header, ...body.slice(0, 2)] },
    ...body.slice(2).map((line) => ({ rows: [line] })),
    { rows: [row("計", null), { height: 6, cells: [] }] },
  ];
}
