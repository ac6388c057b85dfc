import type { DefinitionColumn } from "./definitionColumn";

/** The plan, one line each: what it is called and what is entered beside it. */
export const planItems = [
  {
    key: "title",
    heading: "計画の名称",
    aliases: ["計画名", "計画名称", "総合戦略名", "総合戦略の名称", "戦略名"],
    help: "資料の表題に使う正式な名称",
    expected: "計画の正式な名称",
    required: true,
  },
  {
    key: "city",
    heading: "市町村名",
    aliases: ["市町村", "市町名", "市名", "自治体名", "自治体", "団体名"],
    help: "市町村の名称",
    expected: "市町村の名称",
    required: true,
  },
  {
    key: "version",
    heading: "版",
    aliases: ["計画の版", "版の区分"],
    help: "案・策定・改定のいずれか。「案」のときは表題に（案）が付く",
    expected: "「案」「策定」「改定」のいずれか",
    required: true,
    list: "version",
  },
  {
    key: "source",
    heading: "出典",
    aliases: ["資料名", "出典資料"],
    help: "元にした計画書や資料の名称",
    expected: "元にした資料の名称",
  },
  {
    key: "startYear",
    heading: "計画の開始年度",
    aliases: ["開始年度", "起点年度", "計画の起点年度", "計画開始年度"],
    help: "進捗を0％とする年度。計画期間の初年度の前の年度（R8〜R12の計画ではR7）",
    expected: "年度（R7、2025など）",
    required: true,
  },
  {
    key: "targetYear",
    heading: "計画の目標年度",
    aliases: ["目標年度", "最終年度", "計画の最終年度", "計画目標年度"],
    help: "進捗を100％とする年度。計画期間の最終年度",
    expected: "年度（R12、2030など）",
    required: true,
  },
  {
    key: "basis",
    heading: "計画期間の根拠",
    help: "計画書に記載がなく、推定したときは「推定」",
    expected: "「計画書に記載」か「推定」",
    list: "basis",
  },
  {
    key: "scheme",
    heading: "評価方式",
    aliases: ["評価方式の名称", "評価方式名"],
    help: "評価方式の名称。空欄のときは標準の方式",
    expected: "評価方式の名称",
  },
  {
    key: "id",
    heading: "計画ID",
    aliases: ["戦略ID"],
    help: "計画を区別する記号。途中で変えない。空欄のときは名称を使う",
    expected: "計画を区別する記号",
  },
] as const satisfies readonly DefinitionColumn[];
