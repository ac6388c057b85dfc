import type { ContextFigure, ContextTheme } from "../../kpi/strategy";

/** Headings of the two pages; the text of the paper does not tie a figure to one of them. */
export const contextThemes: readonly ContextTheme[] = [
  { group: "strengthsAndWeaknesses", name: "弱み", fields: ["人口・世帯", "経済基盤分野"] },
  { group: "strengthsAndWeaknesses", name: "強み", fields: ["健康・医療", "福祉・社会保障", "教育"] },
  { group: "environmentalChange", name: "新型コロナウイルス感染症", fields: [] },
  { group: "environmentalChange", name: "気候変動", fields: [] },
  { group: "environmentalChange", name: "デジタル技術の急速な進歩", fields: [] },
];

function strengthOrWeakness(
  name: string,
  value: number,
  unit: string,
  arrow: "↑" | "↓",
  printed: string,
): ContextFigure {
  return { group: "strengthsAndWeaknesses", theme: null, name, value, unit, arrow, printed };
}

function change(name: string, value: number, printed: string): ContextFigure {
  return { group: "environmentalChange", theme: null, name, value, unit: "%", arrow: null, printed };
}

/** 地方創生における北本市の強み・弱み and 社会や北本市を取り巻く環境変化, in the order of the paper. */
export const context: readonly ContextFigure[] = [
  strengthOrWeakness("年少人口割合", 10.5, "%", "↓", "10.5％↓"),
  strengthOrWeakness("1人当たり後期高齢者医療給付費", 707771, "円", "↓", "707,771円↓"),
  strengthOrWeakness("小学校1学級あたり児童数", 25.4, "人", "↓", "25.4人↓"),
  strengthOrWeakness("老年人口千人あたり介護老人施設定員数", 19.4, "人", "↑", "19.4人↑"),
  strengthOrWeakness("人口千人当たり市内総生産", 2172, "百万円", "↓", "2,172百万円↓"),
  change("外出や移動に影響がある市民の割合", 49.1, "49.1％"),
  change("1割以上収入が減った世帯", 28.9, "28.9％"),
  change("風水害時に避難したいと考える市民の割合", 76.1, "76.1％"),
  change("テレワーク・オンライン学習状況が定期的となった市民の割合", 18.5, "18.5％"),
];
