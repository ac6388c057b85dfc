import type { Strategy } from "../../kpi/strategy";
import { context, contextThemes } from "./context";
import { crossCuttingGoal1, crossCuttingGoal1Indicators } from "./crossCuttingGoal1";
import { crossCuttingGoal2, crossCuttingGoal2Indicators } from "./crossCuttingGoal2";
import { goal1, goal1Indicators } from "./goal1";
import { goal2, goal2Indicators } from "./goal2";
import { goal3, goal3Indicators } from "./goal3";
import { goal4, goal4Indicators } from "./goal4";
import { nationalFrame } from "./nationalFrame";
import { oddities } from "./oddities";

/** 第２期 北本市まち・ひと・しごと創生総合戦略（案）, from the council paper 資料２. The plan period is inferred. [SD1] */
export const kitamotoStrategy: Strategy = {
  id: "kitamoto-2",
  title: "第２期 北本市まち・ひと・しごと創生総合戦略",
  city: "北本市",
  version: "案",
  source: "資料２ 北本市まち・ひと・しごと創生総合戦略について",
  period: { startYear: 2021, targetYear: 2025, assumed: true },
  goals: [goal1, goal2, goal3, goal4, crossCuttingGoal1, crossCuttingGoal2],
  indicators: [
    ...goal1Indicators,
    ...goal2Indicators,
    ...goal3Indicators,
    ...goal4Indicators,
    ...crossCuttingGoal1Indicators,
    ...crossCuttingGoal2Indicators,
  ],
  context,
  contextThemes,
  nationalFrame,
  oddities,
};
