import type { Strategy } from "../../kpi/strategy";
import type { WordList } from "./definitionWords.ja";
import { definitionRows, planValues, type DefinitionRow } from "./definitionRows";
import { definitionTables, type TableId } from "./definitionTables.ja";
import { planItems } from "./planItems.ja";

/** A column of a table of 計画定義; `span` are its first and last column of the sheet. */
export interface FrameColumn {
  readonly key: string;
  readonly heading: string;
  readonly help: string;
  readonly list?: WordList;
  readonly span: readonly [number, number];
  readonly kind: "text" | "code" | "word" | "year" | "figure";
  readonly isInput: boolean;
}

/** A table of 計画定義 with its cells. */
export interface FrameSection {
  readonly id: "plan" | TableId;
  readonly title: string;
  readonly columns: readonly FrameColumn[];
  readonly rows: readonly DefinitionRow[];
  /** Blank rows for more. */
  readonly spare: number;
  readonly hasHelp: boolean;
  readonly startsPage: boolean;
}

type Look = readonly [from: number, to: number, kind: FrameColumn["kind"]];
type FrameTableId = Exclude<TableId, "indicators">;

/** Where the columns of each table stand on the seven columns of the sheet. */
const looks: Readonly<Record<FrameTableId, Readonly<Record<string, Look>>>> = {
  goals: {
    id: [0, 0, "code"],
    kind: [1, 1, "word"],
    number: [2, 2, "word"],
    label: [3, 4, "text"],
    title: [5, 5, "text"],
    directions: [6, 6, "text"],
  },
  policies: {
    goal: [0, 0, "code"],
    list: [1, 1, "word"],
    code: [2, 3, "code"],
    name: [4, 5, "text"],
    printed: [6, 6, "text"],
  },
  notations: {
    id: [0, 0, "code"],
    baseline: [1, 2, "text"],
    target: [3, 3, "text"],
    name: [4, 5, "text"],
    oddities: [6, 6, "text"],
  },
  revisions: {
    id: [0, 0, "code"],
    field: [1, 1, "word"],
    from: [2, 2, "year"],
    before: [3, 3, "figure"],
    after: [4, 4, "figure"],
    decidedOn: [5, 5, "code"],
    reason: [6, 6, "text"],
  },
  departments: {
    name: [0, 2, "text"],
    former: [3, 4, "text"],
    contact: [5, 5, "text"],
    deadline: [6, 6, "code"],
  },
  oddities: { code: [0, 2, "code"], printed: [3, 5, "text"], note: [6, 6, "text"] },
  context: {
    group: [0, 0, "word"],
    arrow: [1, 1, "word"],
    value: [2, 2, "figure"],
    unit: [3, 3, "word"],
    theme: [4, 4, "text"],
    name: [5, 5, "text"],
    printed: [6, 6, "text"],
  },
  themes: { group: [0, 1, "word"], name: [2, 4, "text"], fields: [5, 6, "text"] },
  frame: { part: [0, 0, "word"], year: [1, 1, "year"], name: [2, 4, "text"], text: [5, 6, "text"] },
};

/** In the order they are filled in; the rest of the paper comes last. */
const order: readonly (readonly [FrameTableId, number])[] = [
  ["goals", 3],
  ["policies", 3],
  ["revisions", 6],
  ["departments", 3],
  ["notations", 3],
  ["oddities", 2],
  ["context", 2],
  ["themes", 2],
  ["frame", 2],
];

const planColumns: readonly FrameColumn[] = [
  { key: "item", heading: "項目", help: "", span: [0, 1], kind: "text", isInput: false },
  { key: "value", heading: "内容", help: "", span: [2, 5], kind: "text", isInput: true },
  { key: "note", heading: "説明", help: "", span: [6, 6], kind: "text", isInput: false },
];

/** Every table of 計画定義 from top to bottom, the plan first. */
export function frameSections(strategy: Strategy, schemeName: string | null): readonly FrameSection[] {
  const values = planValues(strategy, schemeName);
  const rows = definitionRows(strategy);
  const plan: FrameSection = {
    id: "plan",
    title: "計画",
    columns: planColumns,
    rows: planItems.map(({ key, heading, help }) => ({ key, item: heading, value: values[key], note: help })),
    spare: 0,
    hasHelp: false,
    startsPage: false,
  };
  const tables = order.map(([id, spare]): FrameSection => {
    const { title, columns } = definitionTables[id];
    const placed = columns.map((column): FrameColumn => {
      const [from, to, kind] = looks[id][column.key] ?? [0, 0, "text"];
      return { ...column, span: [from, to], kind, isInput: true };
    });
    return {
      id,
      title,
      columns: placed,
      rows: rows[id],
      spare,
      hasHelp: true,
      startsPage: id === "policies" || id === "revisions",
    };
  });
  return [plan, ...tables];
}
