import { achievementFormulaWords, directionWords } from "../../kpi/directionWords";
import type { ContextFigure, Goal, Indicator, IndicatorKind, Nature, Revision, Strategy } from "../../kpi/strategy";

/** What may stand in the cells that are chosen from a list, by code. */
export const definitionWords = {
  version: { 案: "案", 策定: "策定", 改定: "改定" } satisfies Record<Strategy["version"], string>,
  basis: { printed: "計画書に記載", assumed: "推定" },
  goalKind: { basic: "基本目標", crossCutting: "横断的な目標" } satisfies Record<Goal["kind"], string>,
  indicatorKind: { numericalTarget: "数値目標", kpi: "KPI" } satisfies Record<IndicatorKind, string>,
  direction: directionWords,
  confirmed: { yes: "確認済", no: "未確認" },
  nature: { singleYear: "単年度", cumulative: "累計", pointInTime: "時点" } satisfies Record<Nature, string>,
  survey: { yes: "はい", no: "いいえ" },
  achievementFormula: achievementFormulaWords,
  aprilFirst: { yearBegun: "当年度", yearEnded: "前年度" } satisfies Record<
    NonNullable<Indicator["aprilFirst"]>,
    string
  >,
  policyList: { policies: "施策", initiatives: "取組" },
  revisedField: { baseline: "基準値", target: "目標値" } satisfies Record<Revision["field"], string>,
  contextGroup: { strengthsAndWeaknesses: "強み・弱み", environmentalChange: "環境変化" } satisfies Record<
    ContextFigure["group"],
    string
  >,
  arrow: { "↑": "↑", "↓": "↓" },
  framePart: { principles: "原則", viewpoints: "視点", pdca: "PDCA" },
} as const;

export type WordList = keyof typeof definitionWords;

/** Other ways to write them, by list and code. */
export const otherWords: { readonly [L in WordList]?: Readonly<Record<string, readonly string[]>> } = {
  basis: { printed: ["記載", "記載あり", "確定"], assumed: ["推定（計画書に記載なし）", "記載なし"] },
  goalKind: { basic: ["基本"], crossCutting: ["横断", "横断的目標", "横断目標"] },
  indicatorKind: { kpi: ["重要業績評価指標", "重要業績評価指標（KPI）"] },
  direction: {
    increase: ["増", "増やす", "上昇", "向上", "↑"],
    decrease: ["減", "減らす", "低下", "抑制", "↓"],
    maintainAtLeast: ["以上を維持", "維持・以上", "以上維持"],
    maintainAtMost: ["以下を維持", "維持・以下", "以下維持"],
  },
  confirmed: { yes: ["確認済み", "済", "はい"], no: ["未", "要確認", "いいえ"] },
  nature: { singleYear: ["単年", "年度"], pointInTime: ["時点値", "年度末"] },
  survey: { yes: ["有", "あり", "○"], no: ["無", "なし", "×"] },
  policyList: { policies: ["主な関連施策", "関連施策"], initiatives: ["主な取組"] },
  framePart: { principles: ["５原則"], pdca: ["PDCAサイクル"] },
};
