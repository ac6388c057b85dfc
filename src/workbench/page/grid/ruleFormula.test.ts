import type { ConditionalFormatModel } from "../../../host/model/conditionalFormatModel";
import { ruleFormula } from "./ruleFormula";

const c7: ConditionalFormatModel = {
  id: "rule",
  ranges: [{ top: 6, left: 2, bottom: 20, right: 2 }],
  kind: "cellValue",
  style: {},
  stopIfTrue: false,
  priority: 0,
};

test.each<readonly [Partial<ConditionalFormatModel>, string | null]>([
  [{ kind: "custom", formula: '$O7="◎ 達成"' }, '$O7="◎ 達成"'],
  [{ kind: "custom" }, null],
  [{ operator: "EqualTo", formula1: "=$B$1" }, "C7=$B$1"],
  [{ operator: "NotEqualTo", formula1: "0" }, "C7<>0"],
  [{ operator: "GreaterThan", formula1: "1" }, "C7>1"],
  [{ operator: "LessThan", formula1: "0.95" }, "C7<0.95"],
  [{ operator: "GreaterThanOrEqual", formula1: "1" }, "C7>=1"],
  [{ operator: "LessThanOrEqual", formula1: "1" }, "C7<=1"],
  [{ operator: "Between", formula1: "=0", formula2: "=1" }, "AND(C7>=0,C7<=1)"],
  [{ operator: "NotBetween", formula1: "0", formula2: "1" }, "OR(C7<0,C7>1)"],
  [{ operator: "LessThan" }, null],
  [{ operator: "unheard", formula1: "1" }, null],
  [{ kind: "containsText", operator: "Contains", text: "達成" }, 'ISNUMBER(SEARCH("達成",C7))'],
  [{ kind: "containsText", operator: "NotContains", text: "達成" }, 'NOT(ISNUMBER(SEARCH("達成",C7)))'],
  [{ kind: "containsText", operator: "BeginsWith", text: "◎" }, 'LEFT(C7,LEN("◎"))="◎"'],
  [{ kind: "containsText", operator: "EndsWith", text: '"' }, 'RIGHT(C7,LEN(""""))=""""'],
  [{ kind: "containsText" }, null],
  [{ kind: "colorScale" }, null],
  [{ kind: "dataBar" }, null],
  [{ kind: "custom", formula: "TRUE", ranges: [] }, null],
])("%j applies when %s", (changes, formula) => {
  expect(ruleFormula({ ...c7, ...changes })).toBe(formula);
});
