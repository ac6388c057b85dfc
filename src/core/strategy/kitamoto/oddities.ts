import type { Oddity } from "../../kpi/strategy";

/** What the paper prints and looks odd: kept as printed, flagged, never corrected silently. */
export const oddities: readonly Oddity[] = [
  {
    code: "goal-2-two-titles",
    printed: ["若い世代の出産・子育ての希望をかなえる", "若い世代の結婚・出産・子育ての希望をかなえる"],
    note: "基本目標２の名称が「結婚・」のあるものとないものの２通りで記載されています。",
  },
  {
    code: "policy-5-1-two-names",
    printed: ["農業・商業・工業の推進（５−１）", "農業・商業・工業の振興（５−１）", "５−１−４ 農業・商業・工業の振興"],
    note: "施策５−１の名称が「推進」と「振興」の２通りで記載され、基本事業５−１−４も同じ名称です。",
  },
  {
    code: "agricultural-output",
    printed: ["農業従事者一人あたりの農業算出額"],
    note: "「農業算出額」は「農業産出額」の誤記と思われます。",
  },
  {
    code: "maternity-insurance",
    printed: ["１−２−１ 妊娠・出産に関する保険・医療の充実"],
    note: "「保険・医療」は「保健・医療」の誤記と思われます。",
  },
  {
    code: "direction-looks-reversed",
    printed: ["要支援・要介護認定者が日常生活において支援を受ける等し、不便を感じていない人の割合", "↓"],
    note: "「不便を感じていない人の割合」の目標が「↓」であり、向きが逆と思われます。市の確認を得るまで判定を保留します。",
  },
  {
    code: "policy-repeats-indicator",
    printed: [
      "１−１−２ 子供の放課後等の居場所があると思う保護者の割合",
      "２−４−１ 障害福祉サービスが充実していると感じる障がい者の割合",
    ],
    note: "施策・基本事業名の欄に指標名が繰り返されています。",
  },
  {
    code: "mixed-decimals",
    printed: ["５.３４件", "５．０件", "19.0％", "100％", "0％", "35.0％"],
    note: "現状値と目標値の小数の桁数がそろっていません。",
  },
];
