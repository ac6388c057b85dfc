import { kitamotoStrategy } from "../../core/strategy/kitamoto/kitamotoStrategy";
import type { WorkbookModel } from "../../host/model/workbookModel";
import { fictitiousFigures, fictitiousYears } from "./fictitiousFigures";
import { sampleWorkbook } from "./sampleWorkbook";

/** Made-up figures that show every 判定 of the standard scheme over the report years R6 and R7. */
export function fictitiousSample(): WorkbookModel {
  return sampleWorkbook({
    strategy: kitamotoStrategy,
    notice: "架空の数値による見本です（市の公式評価ではありません）",
    introduction: [
      "実績値はすべて架空です。北本市の実際の実績とは関係ありません。",
      "報告年度を令和６年度と令和７年度に切り替えると、標準の評価方式のすべての判定が現れます。",
      "令和３年度の列は、計画期間前の値の扱いを示すためのものです。",
    ],
    years: fictitiousYears,
    figures: fictitiousFigures,
    sheets: [
      { name: "基本目標１・２（架空）", goalIds: ["G1", "G2"], notation: "numbers", yearStyle: "short" },
      { name: "基本目標３・４（架空）", goalIds: ["G3", "G4"], notation: "numbers", yearStyle: "short" },
      { name: "横断的な目標（架空）", goalIds: ["X1", "X2"], notation: "numbers", yearStyle: "short" },
    ],
    footnotes: ["※ 実績値はすべて架空です。"],
  });
}
