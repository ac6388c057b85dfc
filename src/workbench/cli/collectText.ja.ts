export const collectUsage =
  "回答の取り込み: npm run report -- 進捗管理.xlsx --collect 回答.xlsx… または フォルダー [--out 出力.xlsx] [--year 2025] [--strategy 指標定義.xlsx]";
