/**
 * Items of the Ministry of Internal Affairs' 「統計表における機械判読可能なデータの表記方法の統一ルール」 (18 December 2020)
 * that a sheet can be held against; named as the rule numbers them.
 */
export type MachineReadableRule =
  | "1-2" // １セル１データ
  | "1-3" // 数値は数値属性
  | "1-4" // セルの結合
  | "1-5" // スペースや改行での体裁
  | "1-6" // 項目名等の省略
  | "1-7" // 数式
  | "1-8" // オブジェクト
  | "1-9" // 単位
  | "1-10" // 機種依存文字
  | "1-11" // 西暦の併記
  | "1-12" // 地域名
  | "1-13" // 数値の列の記号
  | "2-1" // データの分断
  | "2-2"; // 複数の表

/** One violation at a cell (zero-based); `text` is what stands there. */
export interface MachineReadableIssue {
  readonly rule: MachineReadableRule;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}
