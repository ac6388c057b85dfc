import { gridOf } from "../../../test/support/gridOf";
import { indicatorOf } from "../../../test/support/strategyOf";
import { assignCell } from "./assignCell";
import { decisionsInForce } from "./decisionsInForce";
import type { MappingDecision } from "./mappingDecision";
import { cellLookup } from "./stored/cellLookup";
import { assignableCells, withAssignment } from "./withAssignment";

const grid = gridOf({
  sheet: "控え",
  at: "B2",
  rows: [
    ["年度", "入込客の合計", "R4", "R5", "R6"],
    ["公園", "", 601, "690千人", "未集計"],
    ["R4", 12, "", "", ""],
    ["R5", 13, "", "", ""],
  ],
});
const rect = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });
const tourists = { indicatorId: "tourists", field: "actual", firstYear: 2022 } as const;
const short = (decisions: readonly MappingDecision[]) =>
  decisions.map(({ verdict, cell: { fiscalYear, ref, labelText } }) =>
    [verdict, fiscalYear, `${ref.row},${ref.column}`, labelText].join(" "),
  );

test("a row of cells stands for consecutive years; the text left of it is kept as its label", () => {
  expect(short(withAssignment([], grid, rect(2, 3, 2, 5), tourists))).toEqual([
    "assigned 2022 2,3 公園",
    "assigned 2023 2,4 公園",
    "assigned 2024 2,5 公園",
  ]);
});

test("a column of cells stands for consecutive years; the text above it is kept as its label", () => {
  expect(short(withAssignment([], grid, rect(3, 2, 4, 2), tourists))).toEqual([
    "assigned 2022 3,2 入込客の合計",
    "assigned 2023 4,2 入込客の合計",
  ]);
});

test("where no text stands beside it, a cell has no label", () => {
  const bare = gridOf({ sheet: "控え", rows: [[5]] });
  const [decision] = withAssignment([], bare, rect(0, 0), { ...tourists, field: "target", firstYear: null });
  expect(decision).toMatchObject({
    verdict: "assigned",
    cell: { field: "target", fiscalYear: null, label: null, labelText: "" },
  });
});

test.each([
  ["a block", rect(2, 3, 3, 4), "actual", null],
  ["several cells for one target", rect(2, 3, 2, 4), "target", null],
  ["whole columns", rect(0, 3, 1_048_575, 3), "actual", null],
  ["one cell", rect(2, 3), "baseline", 1],
  ["a row of years", rect(2, 3, 2, 5), "actual", 3],
] as const)("%s", (_case, area, field, cells) => {
  expect(assignableCells(area, field)?.length ?? null).toBe(cells);
});

test("the cell is read in the indicator's unit, or with the reason why it holds no figure", () => {
  const indicators = [indicatorOf({ id: "tourists", name: "観光入込客数", unit: "千人" })];
  const decisions = withAssignment([], grid, rect(2, 3, 2, 5), tourists);
  const read = decisions.flatMap(({ cell }) => assignCell(cell, indicators, cellLookup([grid])));
  expect(read.map(({ value, missing, isNumeric }) => [value, missing, isNumeric])).toEqual([
    [601, null, true],
    [690, null, false],
    [null, "notCollected", false],
  ]);
  expect(assignCell({ ...decisions[0]?.cell, labelText: "別の公園" } as never, indicators, cellLookup([grid]))).toEqual(
    [],
  );
});

describe("decisions in force", () => {
  const [cell] = withAssignment([], grid, rect(2, 3), tourists).map((each) => each.cell);
  if (cell === undefined) throw new Error("no cell");
  const verdicts = (recalled: readonly MappingDecision[], now: readonly MappingDecision[]) =>
    decisionsInForce(recalled, now).map(({ verdict, cell: { fiscalYear } }) => `${verdict} ${fiscalYear}`);
  const accepted: MappingDecision = { verdict: "accepted", cell, fiscalYear: null };

  test("what the workbook remembers stays, the last word about a cell counts", () => {
    expect(verdicts([accepted], [])).toEqual(["accepted 2022"]);
    expect(verdicts([accepted], [{ verdict: "dropped", cell }])).toEqual(["dropped 2022"]);
    expect(verdicts([accepted], [{ verdict: "reopened", cell }])).toEqual([]);
  });

  test("a choice and a verdict about one cell do not replace each other", () => {
    expect(verdicts([accepted], [{ verdict: "chosen", cell }])).toEqual(["accepted 2022", "chosen 2022"]);
    expect(verdicts([accepted, { verdict: "chosen", cell }], [{ verdict: "unchosen", cell }])).toEqual([
      "accepted 2022",
    ]);
  });

  test("a cell assigned anew stands for the new figure only", () => {
    const again = { ...cell, fiscalYear: 2023 };
    expect(verdicts([{ verdict: "assigned", cell }], [{ verdict: "assigned", cell: again }])).toEqual([
      "assigned 2023",
    ]);
  });
});
