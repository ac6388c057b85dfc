import { planDefinition } from "../../core/strategy/definition/planDefinition";
import { excelWorkbook } from "../../excel/excelWorkbook";
import { attachToNode } from "../../host/attach/node";
import { createHost } from "../../host/createHost";
import { createWorkbook } from "../../host/model/createWorkbook";
import { deleteSheet } from "../../host/model/editSheets";
import type { WorkbookModel } from "../../host/model/workbookModel";
import { fictitiousPlan } from "./fictitiousPlan";
import { fictitiousPlanFigures, fictitiousPlanYears } from "./fictitiousPlanFigures";
import { sampleWorkbook } from "./sampleWorkbook";

const NOTICE = "架空の計画と数値による見本です（市の公式評価ではありません）";

/** Made-up figures of the fictitious plan for R8 to R10, as an office of that city would keep them. */
export function fictitiousPlanSample(): WorkbookModel {
  return sampleWorkbook({
    strategy: fictitiousPlan,
    notice: NOTICE,
    introduction: [
      "計画も数値もすべて架空です。実在の市町村とは関係ありません。",
      "この計画は組み込まれていません。指標定義のファイル（fictitious-plan-definition.xlsx）と合わせて使います。",
      "令和８年度から令和１０年度までの実績値を入力しています。",
    ],
    years: fictitiousPlanYears,
    figures: fictitiousPlanFigures,
    sheets: [
      { name: "稼ぐ力（架空）", goalIds: ["A"], notation: "unitFormat", yearStyle: "short" },
      { name: "若い世代（架空）", goalIds: ["B"], notation: "numbers", yearStyle: "long" },
      { name: "足と安全・デジタル（架空）", goalIds: ["C", "D"], notation: "fractions", yearStyle: "western" },
    ],
    footnotes: ["※ 計画と実績値はすべて架空です。"],
  });
}

/** The definition sheets of the fictitious plan in a workbook of their own, written as the add-in writes them. */
export async function fictitiousPlanDefinition(): Promise<WorkbookModel> {
  const model = createWorkbook();
  const [blank] = model.sheets;
  attachToNode(createHost(model));
  await excelWorkbook().applyPlans(planDefinition(fictitiousPlan, "standard", NOTICE));
  if (blank !== undefined) deleteSheet(model, blank);
  return model;
}
