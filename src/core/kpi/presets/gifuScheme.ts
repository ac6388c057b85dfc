import type { Scheme } from "../scheme";
import { standardScheme } from "../standardScheme";

/**
 * 岐阜県型: the progress, or the indicator's own formula, without decimals; below 0 prints 0, no upper limit. [PB4]
 * Source: 岐阜県「清流の国ぎふ」創生総合戦略 進捗. The prefecture grades nothing: the bands are the standard's.
 */
export const gifuScheme: Scheme = {
  ...standardScheme,
  id: "gifu",
  name: "岐阜県型",
  percentDecimals: 0,
  printAbove: null,
  printBelow: 0,
  beyondRange: "limit",
  capUnmet: false,
  withoutProgress: "bandAchievement",
};
