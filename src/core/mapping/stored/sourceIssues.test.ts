import type { MissingReason } from "../../kpi/evaluation";
import { indicatorOf, strategyOf } from "../../../../test/support/strategyOf";
import { issueText } from "../../issues/issueText.ja";
import type { MappedCell } from "../mapping";
import type { MappingDecision } from "../mappingDecision";
import { learnAliases } from "./learnAliases";
import { openLosses, type SourceLoss } from "./openLosses";
import type { SourceChange } from "./sourceChange";
import { sourceIssues } from "./sourceIssues";
import { withLostSources } from "./withLostSources";

const at = (row: number, column: number) => ({ sheet: "実績", row, column });
const change = (kind: SourceChange["kind"], given: Partial<SourceChange> = {}): SourceChange => ({
  kind,
  indicatorId: "births",
  field: "actual",
  fiscalYear: 2024,
  from: at(4, 5),
  to: kind === "broken" ? null : at(4, 5),
  labelText: "出生数",
  ...given,
});
const nothing = { cells: [], suggestions: [], conflicts: [] };
const losses = (...changes: readonly SourceChange[]): readonly SourceLoss[] => openLosses(changes, nothing, []);

test.each([
  [
    "broken",
    "「実績」F5【出生数】：R6実績値の参照元「実績」F5のセルが削除されたため、評価に使っていません。値のあるセルを選んで対応付け直してください。不要になった値であれば、対応付けのシートの該当する行を削除してください。",
  ],
  [
    "labelChanged",
    "「実績」F5【出生数】：R6実績値の参照元で、名称のセルの表記が「出生数」から変わったため、評価に使っていません。表記を元に戻すか、正しいセルを対応付け直してください。",
  ],
  [
    "headingChanged",
    "「実績」F5【出生数】：R6実績値の参照元で、見出しの年度が変わったため、評価に使っていません。見出しを確認し、正しいセルを対応付け直してください。",
  ],
  [
    "torn",
    "「実績」F5【出生数】：R6実績値の参照元で、名称「出生数」のセルと値のセルが同じ行（列）に並ばなくなったため、評価に使っていません。セルの挿入や移動で表がずれていないか確認してください。",
  ],
  [
    "vanished",
    "「実績」F5【出生数】：R6実績値の参照元で、名称「出生数」のセルが空になったため、評価に使っていません。名称を入力し直すか、正しいセルを対応付け直してください。",
  ],
] as const)("a loss says where, which figure and what to do: %s", (kind, sentence) => {
  const [issue] = sourceIssues([change(kind)], losses(change(kind)));
  expect(issue === undefined ? "" : issueText(issue, () => "出生数")).toBe(sentence);
});

test("figures lost beside one name are one finding", () => {
  const changes = [
    change("broken", { fiscalYear: 2023, from: at(4, 4) }),
    change("broken"),
    change("broken", { field: "baseline", fiscalYear: null }),
  ];
  const issues = sourceIssues(changes, losses(...changes));
  expect(issues.map(({ params }) => params?.["figures"])).toEqual(["R5実績値、R6実績値、基準値"]);
});

test("what is new or found again is one summary a sheet", () => {
  const moved = [2022, 2023, 2024].map((fiscalYear, index) => change("moved", { fiscalYear, to: at(9, index) }));
  const added = [change("new", { indicatorId: "tourists", from: null, to: at(7, 1) })];
  expect(sourceIssues([...moved, ...added], []).map(({ code, sheet, params }) => [code, sheet, params])).toEqual([
    ["source-moved", "実績", { count: 3, indicators: 1 }],
    ["source-new", "実績", { count: 1, indicators: 1 }],
  ]);
});

test("a figure that stands elsewhere, or that nobody wants any more, is not lost", () => {
  const cell = { indicatorId: "births", field: "actual", fiscalYear: 2024, value: 351, arrow: null } as MappedCell;
  expect(openLosses([change("broken")], { ...nothing, cells: [cell] }, [])).toEqual([]);
  expect(sourceIssues([change("broken")], []).map(({ code, severity }) => [code, severity])).toEqual([
    ["source-elsewhere", "info"],
  ]);
  const forgotten: MappingDecision = {
    verdict: "forgotten",
    cell: { indicatorId: "births", field: "actual", fiscalYear: 2024, ref: at(4, 5), label: null, labelText: "出生数" },
  };
  expect(openLosses([change("broken")], nothing, [forgotten])).toEqual([]);
});

describe("the evaluation waits where the latest figure is lost", () => {
  const missing: Readonly<Record<number, MissingReason>> = {};
  const observed = { indicatorId: "births", baseline: null, target: null, actuals: { 2023: 345 }, missing };
  test.each([
    [2024, true],
    [2022, undefined],
  ])("of %s", (fiscalYear, waits) => {
    const [observation] = withLostSources([observed], losses(change("broken", { fiscalYear })));
    expect(observation?.mappingBroken).toBe(waits);
    expect(observation?.missing).toEqual({ [fiscalYear]: "mappingBroken" });
  });
});

describe("names learned", () => {
  const strategy = strategyOf([
    indicatorOf({ id: "births", name: "出生数" }),
    indicatorOf({ id: "tourists", name: "観光入込客数" }),
  ]);
  const cell = (indicatorId: string, labelText: string): MappingDecision["cell"] => ({
    indicatorId,
    field: "actual",
    fiscalYear: 2024,
    ref: at(1, 2),
    label: at(1, 0),
    labelText,
  });
  const accepted = (id: string, label: string): MappingDecision => ({
    verdict: "accepted",
    cell: cell(id, label),
    fiscalYear: null,
  });
  const known = [{ indicatorId: "births", name: "出生児数" }];

  test.each<[string, readonly MappingDecision[], readonly string[]]>([
    ["a confirmed label is learned", [accepted("tourists", "入込客")], ["births 出生児数", "tourists 入込客"]],
    ["the indicator's own name need not be", [accepted("births", "出生数 ")], ["births 出生児数"]],
    ["a dropped one is forgotten", [{ verdict: "dropped", cell: cell("births", "出生児数") }], []],
    [
      "dropped for another indicator it stays",
      [{ verdict: "dropped", cell: cell("tourists", "出生児数") }],
      ["births 出生児数"],
    ],
    ["confirmed for another indicator it is that one's", [accepted("tourists", "出生児数")], ["tourists 出生児数"]],
  ])("%s", (_case, decisions, names) => {
    expect(learnAliases(strategy, known, decisions).map(({ indicatorId, name }) => `${indicatorId} ${name}`)).toEqual(
      names,
    );
  });
});
