import { cellAddress, type Rect } from "../../src/core/workbook/cellAddress";
import type { CellGrid } from "../../src/core/workbook/cellGrid";
import { gridOf, type TestCell } from "./gridOf";

/** A table of a definition as staff type it: heading row first. */
type Rows = readonly (readonly TestCell[])[];

/** A definition on one sheet, typed by hand: every table under a title of its own. */
export interface TypedDefinition {
  readonly plan: Rows;
  readonly goals: Rows;
  readonly indicators: Rows;
  readonly policies: Rows;
  readonly notations: Rows;
  readonly revisions: Rows;
  readonly oddities: Rows;
  readonly context: Rows;
  readonly frame: Rows;
}

export type TypedTable = keyof TypedDefinition;

const titles: Readonly<Record<TypedTable, string>> = {
  plan: "計画",
  goals: "基本目標",
  indicators: "指標",
  policies: "施策・取組",
  notations: "指標の表記",
  revisions: "改定の履歴",
  oddities: "注記",
  context: "現状と環境変化の数値",
  frame: "国の枠組み",
};
const order = Object.keys(titles) as readonly TypedTable[];

/** Row of the heading of a table, zero-based: title rows and blank rows between the tables counted in. */
function headerRow(definition: TypedDefinition, table: TypedTable): number {
  let row = 1;
  for (const each of order) {
    if (each === table) return row;
    row += definition[each].length + 2;
  }
  throw new Error(`no table ${table}`);
}

/** The headings of a table, from the left. */
export function headingsOf(definition: TypedDefinition, table: TypedTable): readonly string[] {
  return (definition[table][0] ?? []).map((heading) => (typeof heading === "string" ? heading : ""));
}

/** Address of the cell of a row (0: heading) under a heading; of the plan, beside a label. */
export function addressOf(definition: TypedDefinition, table: TypedTable, row: number, heading: string): string {
  const column = definition[table][0]?.indexOf(heading) ?? -1;
  if (column < 0) throw new Error(`no heading ${heading} in ${table}`);
  return cellAddress(headerRow(definition, table) + row, column);
}

/** Address of the value beside a label of the plan. */
export function planAddress(definition: TypedDefinition, label: string): string {
  const row = definition.plan.findIndex(([first]) => first === label);
  if (row < 0) throw new Error(`no label ${label}`);
  return cellAddress(headerRow(definition, "plan") + row, 1);
}

/** The sheet as it is read. */
export function typedSheet(definition: TypedDefinition, merges: readonly Rect[] = []): CellGrid {
  const rows = order.flatMap((table) => [[`■ ${titles[table]}`], ...definition[table], []]);
  return { ...gridOf({ sheet: "定義", rows }), merges };
}

/** The same with one cell changed. Row 0 is the heading. */
export function withCell(
  definition: TypedDefinition,
  table: TypedTable,
  row: number,
  heading: string,
  cell: TestCell,
): TypedDefinition {
  const column = definition[table][0]?.indexOf(heading) ?? -1;
  if (column < 0) throw new Error(`no heading ${heading} in ${table}`);
  const rows = definition[table].map((cells, index) =>
    index === row ? Object.assign([...cells], { [column]: cell }) : cells,
  );
  return { ...definition, [table]: rows };
}

/** The same with the value beside a label of the plan changed. */
export function withPlan(definition: TypedDefinition, label: string, cell: TestCell): TypedDefinition {
  return { ...definition, plan: definition.plan.map((row) => (row[0] === label ? [label, cell] : row)) };
}

/** The same without a column. */
export function withoutColumn(definition: TypedDefinition, table: TypedTable, heading: string): TypedDefinition {
  const column = definition[table][0]?.indexOf(heading) ?? -1;
  return { ...definition, [table]: definition[table].map((row) => row.filter((_, index) => index !== column)) };
}

/** The same with a row more at the end of a table; cells by heading. */
export function withRow(
  definition: TypedDefinition,
  table: TypedTable,
  cells: Readonly<Record<string, TestCell>>,
): TypedDefinition {
  const row = headingsOf(definition, table).map((heading) => cells[heading] ?? "");
  return { ...definition, [table]: [...definition[table], row] };
}

/** A plan of a made-up city, without a mistake. */
export const soundDefinition: TypedDefinition = {
  plan: [
    ["計画の名称", "架空市 総合戦略"],
    ["市町村名", "架空市"],
    ["版", "策定"],
    ["計画の開始年度", "R7"],
    ["計画の目標年度", "令和12年度"],
    ["評価方式", "宮城県型"],
    ["計画期間の根拠", "計画書に記載"],
  ],
  goals: [
    ["目標ID", "種別", "番号", "表示名", "名称", "方向性"],
    ["G1", "基本目標", 1, "基本目標１", "しごとをつくる", "産業を育てます。\n担い手を増やします。"],
    ["X1", "横断的な目標", 1, "横断的な目標１", "デジタルを生かす", ""],
  ],
  indicators: [
    [
      "指標ID",
      "目標ID",
      "区分",
      "指標名",
      "単位",
      "小数桁数",
      "基準値",
      "基準年度",
      "目標値",
      "方向",
      "方向の確認",
      "値の性質",
      "調査による値",
      "個別の計算式",
      "個別の起点年度",
      "許容幅",
      "不感帯",
      "4月1日の値",
      "中間目標 R9",
      "所管課",
      "施策コード",
      "施策名",
    ],
    [
      "G1-N1",
      "G1",
      "数値目標",
      "新規雇用者数",
      "人",
      0,
      120,
      "R6",
      200,
      "増加",
      "",
      "累計",
      "",
      "",
      "",
      "",
      5,
      "",
      160,
    ],
    ["G1-K1", "G1", "KPI", "空き店舗数", "店", 0, 40, 2024, 25, "減少", "確認済", "時点"],
    ["G1-K2", "G1", "KPI", "社会増減", "人", 0, "ー４０", "R6", "０人", "増加", "", "単年度"],
    ["G1-K3", "G1", "KPI", "待機児童数", "人", 0, 0, "R6", 0, "維持以下", "", "時点", "", "", "", 1],
    ["X1-N1", "X1", "数値目標", "満足している市民の割合", "％", 1, "５７．６％", "R6", 65, "増加", "", "", "はい"],
    ["X1-K1", "X1", "KPI", "オンライン申請の件数", "件", 0, "", "", "↑", "増加", "未確認"],
  ],
  policies: [
    ["目標ID", "分類", "施策コード", "施策・取組の名称", "計画書の表記"],
    ["G1", "施策", "1-1", "創業の支援", "創業の支援（１－１）"],
    ["X1", "取組", "", "窓口の見直し", ""],
  ],
  notations: [
    ["指標ID", "指標名の表記", "基準値の表記", "目標値の表記", "注記コード"],
    ["G1-K2", "社会\n増減", "ー４０人", "０人", "signs"],
  ],
  revisions: [
    ["指標ID", "改定項目", "適用年度", "改定前", "改定後", "決定日", "改定の理由"],
    ["G1-N1", "目標値", "R9", 180, 200, "令和9年3月20日", "見込みを上回ったため"],
  ],
  oddities: [
    ["注記コード", "該当する表記", "注記の内容"],
    ["signs", "ー４０人", "負の符号が長音で印字されています。"],
  ],
  context: [
    ["分類", "向き", "値", "単位", "テーマ", "項目の名称", "計画書の表記"],
    ["強み・弱み", "↓", 10.5, "%", "", "年少人口割合", "10.5％↓"],
  ],
  frame: [
    ["枠組みの区分", "年度", "枠組みの名称", "枠組みの内容"],
    ["原則", "", "自立性", "自立につながる施策に取り組みます。"],
    ["視点", "R2", "デジタル", "地方創生に資するDXの推進"],
    ["PDCA", "", "", "効果を検証し、改善します。"],
  ],
};
