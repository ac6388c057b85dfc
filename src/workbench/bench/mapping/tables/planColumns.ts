import type { Notation, NotationList } from "../draw/notationList";
import {
  differenceHeaders,
  expectedHeaders,
  gradeHeaders,
  otherFigureHeaders,
  previousHeaders,
  rateHeaders,
  sumHeaders,
} from "../notations/avoided";
import {
  actualGroupHeaders,
  actualHeaders,
  annualTargetHeaders,
  baselineHeaders,
  departmentHeaders,
  goalHeaders,
  indicatorHeaders,
  kindHeaders,
  noteHeaders,
  numberHeaders,
  policyHeaders,
  targetHeaders,
  thisYearHeaders,
  unitHeaders,
} from "../notations/headers";
import { yearEndNotations, yearText, type WriteYear } from "../notations/years";
import type { Scene } from "../scene/scene";
import type { Column, ColumnRole, HeaderNode } from "./columns";

/** How the years stand over the figures. */
export type YearStructure = "flat" | "titleYear" | "fieldOverYears" | "yearOverFields" | "threeTiers" | "eraOverYears";

export const oneRowStructures = ["flat", "flat", "titleYear"] as const satisfies readonly YearStructure[];
export const manyRowStructures = [
  "fieldOverYears",
  "fieldOverYears",
  "fieldOverYears",
  "fieldOverYears",
  "yearOverFields",
  "yearOverFields",
  "yearOverFields",
  "threeTiers",
  "threeTiers",
  "eraOverYears",
] as const satisfies readonly YearStructure[];

/** The columns of a table with one indicator per row, as a tree of headers. */
export function planColumns(scene: Scene, structure: YearStructure): readonly HeaderNode[] {
  const { random } = scene.dealer;
  const name = leaf(scene, indicatorHeaders, "name");
  const unit = random.chance(0.8) ? [leaf(scene, unitHeaders, "unit")] : [];
  const lead = [
    ...(random.chance(0.5) ? [leaf(scene, numberHeaders, "number")] : []),
    ...(random.chance(0.25) ? [leaf(scene, goalHeaders, "goal")] : []),
    ...(random.chance(0.2) ? [leaf(scene, kindHeaders, "kind")] : []),
    ...(random.chance(0.2) ? [leaf(scene, policyHeaders, "policy")] : []),
  ];
  const department = leaf(scene, departmentHeaders, "department");
  const front = random.chance(0.25);
  const stated = statedColumns(scene, structure !== "flat" && structure !== "titleYear");
  return [
    ...lead,
    ...(front ? [department] : []),
    name,
    ...unit,
    ...stated.before,
    ...figureColumns(scene, structure),
    ...stated.after,
    ...extraColumns(scene),
    ...(front ? [] : [department]),
    ...(random.chance(0.5) ? [leaf(scene, noteHeaders, "note")] : []),
  ];
}

/** Baseline and target, the target before or behind the years. */
function statedColumns(
  scene: Scene,
  many: boolean,
): { readonly before: readonly HeaderNode[]; readonly after: readonly HeaderNode[] } {
  const { random } = scene.dealer;
  const { startYear, targetYear } = scene.city.strategy.period;
  const baseline =
    many && random.chance(0.3) ? splitBaseline(scene) : leaf(scene, baselineHeaders, "baseline", startYear);
  const target = leaf(scene, targetHeaders, "target", targetYear);
  if (random.chance(0.1)) return { before: [target], after: [] };
  return random.chance(0.5) ? { before: [baseline, target], after: [] } : { before: [baseline], after: [target] };
}

/** 基準値 over 値 and 年度. */
function splitBaseline(scene: Scene): HeaderNode {
  const { name, item } = scene.dealer.dealWhere(baselineHeaders, (words) => !words.includes("{y}")) ?? {
    name: "",
    item: "基準値",
  };
  const column = (role: ColumnRole): Column => ({ role, year: null, headings: [name] });
  return {
    cell: { value: item },
    children: [
      { cell: { value: "値" }, column: column("baseline") },
      { cell: { value: "年度" }, column: column("baselineYear") },
    ],
  };
}

function figureColumns(scene: Scene, structure: YearStructure): readonly HeaderNode[] {
  const { dealer, years, reportYear } = scene;
  const { random } = dealer;
  const year = scene.year.item;
  if (structure === "titleYear") return [leafOf(dealer.deal(thisYearHeaders), "actual", reportYear, year)];
  if (structure === "flat") {
    const end = random.chance(0.15) ? dealer.deal(yearEndNotations) : null;
    if (end !== null) return years.map((each) => yearLeaf(end, each, "actual"));
    const words = dealer.deal(actualHeaders);
    return years.map((each) =>
      words.item === "{y}" ? yearLeaf(scene.year, each, "actual", words.name) : leafOf(words, "actual", each, year),
    );
  }
  const group = dealer.deal(actualGroupHeaders);
  const over = (children: readonly HeaderNode[]): HeaderNode => ({ cell: { value: group.item }, children });
  if (structure === "fieldOverYears")
    return [over(years.map((each) => yearLeaf(scene.year, each, "actual", group.name)))];
  if (structure === "eraOverYears") return [eraOverYears(scene, group)];
  const target = structure === "yearOverFields" && random.chance(0.5) ? dealer.deal(annualTargetHeaders) : null;
  const rate = target === null || random.chance(0.5) ? dealer.deal(rateHeaders) : null;
  const actual = dealer.dealWhere(thisYearHeaders, (words) => words === group.item) ?? dealer.deal(thisYearHeaders);
  const perYear = years.map((each): HeaderNode => ({
    cell: year(each),
    children: [
      ...(target === null ? [] : [underYear(target, "annualTarget", each, scene.year)]),
      underYear(actual, "actual", each, scene.year),
      ...(rate === null ? [] : [leafOf(rate, "rate", each, year)]),
    ],
  }));
  return structure === "yearOverFields" ? perYear : [over(perYear)];
}

/** 令和 over 4年度, 5年度, 6年度. Years before 令和2年度 are left out: 元年 stands apart in such tables. */
function eraOverYears(scene: Scene, group: Notation<string>): HeaderNode {
  const years = scene.years.filter((year) => year >= 2020);
  const headings = [group.name, "令和 over years"];
  return {
    cell: { value: `${group.item}（令和）` },
    children: years.map((year) => ({
      cell: { value: `${year - 2018}年度` },
      column: { role: "actual", year, headings },
    })),
  };
}

function extraColumns(scene: Scene): readonly HeaderNode[] {
  const { random } = scene.dealer;
  const kinds: readonly (readonly [NotationList<string>, ColumnRole])[] = [
    [rateHeaders, "rate"],
    [gradeHeaders, "grade"],
    [expectedHeaders, "expected"],
    [differenceHeaders, "difference"],
    [otherFigureHeaders, "otherFigure"],
    [sumHeaders, "sum"],
    [previousHeaders, "previous"],
  ];
  const spacer: HeaderNode = { cell: { value: "" }, column: { role: "spacer", year: null, headings: [] } };
  return [
    ...(random.chance(0.1) ? [spacer] : []),
    ...random
      .some(kinds, random.oneOf([0, 1, 1, 2, 3]))
      .map(([list, role]) => leaf(scene, list, role, role === "previous" ? scene.reportYear - 1 : scene.reportYear)),
  ];
}

function leaf(scene: Scene, list: NotationList<string>, role: ColumnRole, year: number | null = null): HeaderNode {
  return leafOf(scene.dealer.deal(list), role, year, scene.year.item);
}

function leafOf({ name, item }: Notation<string>, role: ColumnRole, year: number | null, write: WriteYear): HeaderNode {
  const value = year === null ? item : item.replace("{y}", yearText(write, year));
  return { cell: { value }, column: { role, year, headings: [name] } };
}

/** A word under its year. */
function underYear(
  { name, item }: Notation<string>,
  role: ColumnRole,
  year: number,
  over: Notation<WriteYear>,
): HeaderNode {
  return { cell: { value: item }, column: { role, year, headings: [name, over.name] } };
}

function yearLeaf(year: Notation<WriteYear>, each: number, role: ColumnRole, group?: string): HeaderNode {
  const headings = group === undefined ? [year.name] : [group, year.name];
  return { cell: year.item(each), column: { role, year: each, headings } };
}
