import { kitamotoStrategy } from "../../core/strategy/kitamoto/kitamotoStrategy";
import type { WorkbookModel } from "../../host/model/workbookModel";
import { reportedFigures } from "./reportedFigures";
import { sampleWorkbook } from "./sampleWorkbook";

/** The plan's own figures, with what the city reported for FY2024; each sheet in another notation. */
export function kitamotoSample(): WorkbookModel {
  return sampleWorkbook({
    strategy: kitamotoStrategy,
    notice: "市の公式評価ではありません",
    introduction: [
      "このブックは、総合戦略の進捗管理を試すための見本です。",
      "基準値と目標値は、資料２「北本市まち・ひと・しごと創生総合戦略について」に記載の値です。",
      "令和６年度の実績値は、同じ指標が公表されているものだけを、北本市 令和６年度 事務事業評価から転記しました。公表資料からの二次的な抽出のため、利用の前に原典を確認してください。",
      "公表値のない指標、内容の異なる指標、範囲の異なる指標、値に疑いのある指標の実績値は空欄です。",
      "計画期間（令和４年度から令和７年度まで）は資料に記載がなく、推定です。所管課も資料に記載がないため空欄です。",
    ],
    years: [2022, 2023, 2024, 2025],
    figures: reportedFigures,
    sheets: [
      { name: "基本目標１", goalIds: ["G1"], notation: "printed", yearStyle: "long" },
      { name: "基本目標２", goalIds: ["G2"], notation: "numbers", yearStyle: "short" },
      { name: "基本目標３", goalIds: ["G3"], notation: "fractions", yearStyle: "western" },
      { name: "基本目標４", goalIds: ["G4"], notation: "printed", yearStyle: "long" },
      { name: "横断的な目標", goalIds: ["X1", "X2"], notation: "unitFormat", yearStyle: "short" },
    ],
    footnotes: ["※ 実績値の空欄は、公表値がないことを示します。", "※ 出典の値は公表時のものです。"],
  });
}
