/** What the command line says of 進捗状況調査票. */
export const departmentText = {
  fileName: (year: string, department: string) => `進捗状況調査票_${year}_${department}.xlsx`,
  noDepartments:
    "所管課の決まった指標がないため、調査票を作成できません。指標定義の「所管課」の列に課名を入力してください。",
  fileThere: (name: string) =>
    `「${name}」が既にあるため、調査票を１件も書き出しませんでした。別のフォルダーを指定するか、前のファイルを移してください。`,
  assumed: "※ 所管課は仮の割当です（市の正式な割当ではありません）。指標定義の「所管課」で決めてください。",
  unassigned: (ids: readonly string[]) => `所管課のない指標（調査票に含まれません）: ${ids.join("、")}`,
  written: (count: number) => `調査票を ${count} 件書き出しました。`,
} as const;
