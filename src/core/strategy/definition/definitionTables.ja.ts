import type { DefinitionColumn, DefinitionTable } from "./definitionColumn";
import { departmentTable } from "./departmentTable.ja";
import { goalIdColumn } from "./goalIdColumn.ja";
import { indicatorColumns } from "./indicatorColumns.ja";

const indicatorId = {
  key: "id",
  heading: "指標ID",
  help: "指標の表の指標ID",
  expected: "指標の表にある指標ID",
  required: true,
} as const satisfies DefinitionColumn;

const printed = {
  key: "printed",
  heading: "計画書の表記",
  help: "計画書に記載のとおりの文字。名称と同じなら空欄",
  expected: "計画書に記載のとおりの文字",
} as const satisfies DefinitionColumn;

/** The tables of a definition, by what they hold. */
export const definitionTables = {
  goals: {
    title: "基本目標",
    columns: [
      {
        key: "id",
        heading: "目標ID",
        aliases: ["基本目標ID"],
        help: "重ならない記号",
        expected: "重ならない記号（G1など）",
        required: true,
      },
      {
        key: "kind",
        heading: "種別",
        help: "基本目標か横断的な目標",
        expected: "「基本目標」か「横断的な目標」",
        list: "goalKind",
      },
      { key: "number", heading: "番号", help: "種別ごとの通し番号", expected: "1以上の整数" },
      {
        key: "label",
        heading: "表示名",
        aliases: ["見出し", "略称"],
        help: "「基本目標１」など",
        expected: "表示名（基本目標１など）",
      },
      {
        key: "title",
        heading: "名称",
        aliases: ["目標名", "基本目標名", "目標の名称", "基本目標"],
        help: "基本目標の文言",
        expected: "基本目標の名称",
        required: true,
      },
      { key: "directions", heading: "方向性", help: "一段落ごとに改行（Alt＋Enter）", expected: "方向性の文章" },
    ],
  },
  policies: {
    title: "施策・取組",
    columns: [
      { ...goalIdColumn, required: true },
      { key: "list", heading: "分類", help: "施策か取組", expected: "「施策」か「取組」", list: "policyList" },
      { key: "code", heading: "施策コード", aliases: ["コード"], help: "「4-1」など", expected: "施策コード" },
      {
        key: "name",
        heading: "施策・取組の名称",
        aliases: ["施策名", "取組名", "名称"],
        help: "コードを除いた名称",
        expected: "施策・取組の名称",
        required: true,
      },
      printed,
    ],
  },
  notations: {
    title: "指標の表記",
    columns: [
      indicatorId,
      {
        key: "baseline",
        heading: "基準値の表記",
        help: "計画書に記載のとおりの文字",
        expected: "計画書に記載のとおりの文字",
      },
      {
        key: "target",
        heading: "目標値の表記",
        help: "計画書に記載のとおりの文字",
        expected: "計画書に記載のとおりの文字",
      },
      { key: "name", heading: "指標名の表記", help: "改行や誤記も含めた文字", expected: "計画書に記載のとおりの文字" },
      {
        key: "oddities",
        heading: "注記コード",
        help: "注記の表のコード。複数は「、」で区切る",
        expected: "注記の表にあるコード",
      },
    ],
  },
  revisions: {
    title: "改定の履歴",
    columns: [
      indicatorId,
      {
        key: "field",
        heading: "改定項目",
        aliases: ["項目"],
        help: "基準値か目標値",
        expected: "「基準値」か「目標値」",
        required: true,
        list: "revisedField",
      },
      {
        key: "from",
        heading: "適用年度",
        help: "改定後の値を使い始める年度",
        expected: "年度（R10、2028など）",
        required: true,
      },
      { key: "before", heading: "改定前", help: "数値。なければ空欄", expected: "数値" },
      { key: "after", heading: "改定後", help: "数値。指標の表の値と同じ", expected: "数値" },
      {
        key: "decidedOn",
        heading: "決定日",
        aliases: ["改定日"],
        help: "会議などで決めた日",
        expected: "決めた日",
        required: true,
      },
      {
        key: "reason",
        heading: "改定の理由",
        aliases: ["理由"],
        help: "資料の注に使う文章",
        expected: "改定の理由",
        required: true,
      },
    ],
  },
  departments: departmentTable,
  oddities: {
    title: "注記（表記のゆれ、誤りとみられる箇所）",
    columns: [
      {
        key: "code",
        heading: "注記コード",
        help: "重ならない記号",
        expected: "重ならない記号",
        required: true,
      },
      {
        key: "printed",
        heading: "該当する表記",
        help: "計画書の文字。複数は改行（Alt＋Enter）",
        expected: "計画書の文字",
      },
      {
        key: "note",
        heading: "注記の内容",
        aliases: ["内容"],
        help: "どこがおかしいかの説明",
        expected: "注記の内容",
        required: true,
      },
    ],
  },
  context: {
    title: "現状と環境変化の数値",
    columns: [
      {
        key: "group",
        heading: "分類",
        help: "強み・弱みか環境変化",
        expected: "「強み・弱み」か「環境変化」",
        required: true,
        list: "contextGroup",
      },
      { key: "arrow", heading: "向き", help: "↑か↓。なければ空欄", expected: "「↑」か「↓」", list: "arrow" },
      { key: "value", heading: "値", help: "数値", expected: "数値", required: true },
      { key: "unit", heading: "単位", help: "％、人など", expected: "単位" },
      { key: "theme", heading: "テーマ", help: "なければ空欄", expected: "テーマの名称" },
      {
        key: "name",
        heading: "項目の名称",
        aliases: ["名称"],
        help: "何の数値か",
        expected: "項目の名称",
        required: true,
      },
      { ...printed, help: "計画書に記載のとおりの文字" },
    ],
  },
  themes: {
    title: "現状と環境変化のテーマ",
    columns: [
      {
        key: "group",
        heading: "分類",
        help: "強み・弱みか環境変化",
        expected: "「強み・弱み」か「環境変化」",
        required: true,
        list: "contextGroup",
      },
      { key: "name", heading: "テーマ名", help: "見出しの文字", expected: "テーマの名称", required: true },
      { key: "fields", heading: "分野", help: "複数は改行（Alt＋Enter）", expected: "分野の名称" },
    ],
  },
  frame: {
    title: "国の枠組み",
    columns: [
      {
        key: "part",
        heading: "枠組みの区分",
        aliases: ["区分"],
        help: "原則・視点・PDCA",
        expected: "「原則」「視点」「PDCA」のいずれか",
        required: true,
        list: "framePart",
      },
      { key: "year", heading: "年度", help: "視点を加えた年度", expected: "年度（R2、2020など）" },
      { key: "name", heading: "枠組みの名称", aliases: ["名称"], help: "PDCAは空欄", expected: "名称" },
      {
        key: "text",
        heading: "枠組みの内容",
        aliases: ["内容"],
        help: "国の文書の文章",
        expected: "内容の文章",
        required: true,
      },
    ],
  },
  indicators: { title: "指標", columns: indicatorColumns },
} as const satisfies Readonly<Record<string, DefinitionTable>>;

export type TableId = keyof typeof definitionTables;
