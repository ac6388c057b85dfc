import { gridOf } from "../../../test/support/gridOf";
import { layoutStrategy } from "../../../test/support/mappedLines";
import type { Goal } from "../kpi/strategy";
import type { CellGrid } from "../workbook/cellGrid";
import { goalNames } from "./goalNames";
import { indexIndicators } from "./indicatorIndex";
import { headingReader } from "./readHeading";
import { readSheet } from "./readSheet";
import { viewSheet } from "./sheetView";

const goal = (id: string, kind: Goal["kind"], number: number, title: string): Goal => ({
  id,
  kind,
  number,
  label: `${kind === "basic" ? "基本目標" : "横断的な目標"}${number}`,
  title,
  directions: [],
  policies: [],
  initiatives: [],
});
const goals = [
  goal("G1", "basic", 1, "新しい人の流れとつながりをつくる"),
  goal("G2", "basic", 2, "若い世代の結婚・出産・子育ての希望をかなえる"),
  goal("X1", "crossCutting", 1, "多様な人材の活躍を推進する"),
];

describe("goals a text names", () => {
  test.each([
    ["基本目標１", ["G1"]],
    ["【基本目標 ２】若い世代の結婚・出産・子育ての希望をかなえる", ["G2"]],
    ["基本目標一", ["G1"]],
    ["目標2", ["G2"]],
    ["横断的な目標１ 多様な人材の活躍を推進する", ["X1"]],
    ["横断的目標1", ["X1"]],
    ["１　新しい人の流れとつながりをつくる", ["G1"]],
    ["基本目標１・基本目標２ 共通", ["G1", "G2"]],
    ["基本目標12", []],
    ["目標10％", []],
    ["目標1.5", []],
    ["目標値", []],
    ["予算の概要", []],
  ])("%s", (text, ids) => {
    expect(goalNames(goals)(text)).toEqual(ids);
  });
});

describe("the goal over a label goes with it as evidence", () => {
  const hints = (grid: CellGrid) => {
    const { isName } = indexIndicators(layoutStrategy.indicators);
    const reading = {
      read: headingReader(isName),
      isName,
      goals: goalNames(goals),
      period: layoutStrategy.period,
      planNumber: null,
    };
    const { found } = readSheet({ ...reading, view: viewSheet(grid) });
    return found.flatMap(({ labelText, goalHint }) => (isName(labelText) ? [[labelText, goalHint]] : []));
  };
  const births = ["出生数", 355];
  const tourists = ["観光入込客数", 650];

  test("named by rows between, by a column, by the title, by the sheet, or not at all", () => {
    expect(hints(gridOf({ rows: [["指標", "R6実績"], ["基本目標２"], births, ["基本目標１"], tourists] }))).toEqual([
      ["出生数", ["G2"]],
      ["観光入込客数", ["G1"]],
    ]);
    const withColumn = [
      ["基本目標", "指標", "R6実績"],
      ["基本目標２", ...births],
      ["基本目標１", ...tourists],
    ];
    expect(hints(gridOf({ rows: withColumn }))).toEqual([
      ["出生数", ["G2"]],
      ["観光入込客数", ["G1"]],
    ]);
    expect(hints(gridOf({ rows: [["基本目標２ 数値目標の進捗"], ["指標", "R6実績"], births] }))).toEqual([
      ["出生数", ["G2"]],
    ]);
    expect(hints(gridOf({ sheet: "目標２", rows: [["指標", "R6実績"], births] }))).toEqual([["出生数", ["G2"]]]);
    expect(hints(gridOf({ rows: [["指標", "R6実績"], births] }))).toEqual([["出生数", null]]);
  });

  test("over indicators in columns", () => {
    const rows = [
      ["", "基本目標２", "基本目標１"],
      ["年度", "出生数", "観光入込客数"],
      ["R5", 350, 600],
      ["R6", 355, 650],
    ];
    expect(hints(gridOf({ rows }))).toEqual([
      ["出生数", ["G2"]],
      ["観光入込客数", ["G1"]],
    ]);
  });

  test("in a form", () => {
    const rows = [
      ["指標名", "出生数"],
      ["基本目標", "基本目標２"],
      ["実績値（R6）", 355],
    ];
    expect(hints(gridOf({ rows }))).toEqual([["出生数", ["G2"]]]);
  });
});
