import type { DefinitionTable } from "./definitionColumn";

/** 所管課 with what is known of them beside their names. */
export const departmentTable = {
  title: "所管課",
  columns: [
    {
      key: "name",
      heading: "課名",
      help: "指標の表の「所管課」と同じ名称",
      expected: "課の名称",
      required: true,
    },
    {
      key: "former",
      heading: "旧課名",
      help: "「環境課（R5まで）」など。複数は改行（Alt＋Enter）",
      expected: "課の旧名称（「環境課（R5まで）」など）",
    },
    { key: "contact", heading: "課の連絡先", aliases: ["連絡先"], help: "担当者と内線", expected: "連絡先" },
    {
      key: "deadline",
      heading: "回答期限",
      aliases: ["提出期限"],
      help: "この課だけ異なるときに入力",
      expected: "回答期限",
    },
  ],
} as const satisfies DefinitionTable;
