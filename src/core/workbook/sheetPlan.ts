import type { Rect } from "./cellAddress";
import type { CellValue } from "./cellGrid";

/** 進捗状況調査票 of one department: there is one for each, so the department's name is part of the key. */
export type DepartmentSheetKey = `departmentSheet:${string}`;

/** Sheets the add-in owns; the key is stored on the sheet, so a rename does not lose it. */
export type OwnedSheetKey = SingleSheetKey | DepartmentSheetKey;

/** Sheets there is at most one of. */
export type SingleSheetKey =
  | "settings" // KPI設定
  | "statusTable" // 進捗一覧
  | "charts" // 進捗グラフ
  | "data" // KPIデータ
  | "dataValues" // KPIデータ（値）
  | "returns" // 回答データ
  | "collectionBoard" // 回収状況
  | "mapping" // KPI対応付け
  | "definition" // 指標定義
  | "plan" // 計画定義
  | "dashboard" // ダッシュボード
  | "councilTable" // 議会提出資料
  | "councilSummary" // 議会提出資料（概要）
  | "indicatorSheets"; // 個票

/** A block of contents. A string beginning with "=" is a formula; text from cells goes through `literalText`. */
export interface ContentBlock {
  readonly rect: Rect;
  readonly contents: readonly (readonly CellValue[])[];
}

/** Fill one row of formulas, already written at `source`, down over `target` (same columns). */
export interface FillDown {
  readonly source: Rect;
  readonly target: Rect;
}

export type Edge = "top" | "bottom" | "left" | "right" | "insideHorizontal" | "insideVertical";
export type BorderWeight = "hairline" | "thin" | "medium";

/** What to set on an area; what is left out stays as it is. */
export interface CellFormat {
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly underline?: boolean;
  readonly fill?: string | "none";
  readonly horizontal?: "left" | "center" | "right" | "general";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly shrink?: boolean;
  readonly numberFormat?: string;
  readonly borders?: Partial<Readonly<Record<Edge, { readonly weight: BorderWeight; readonly color: string }>>>;
  readonly locked?: boolean;
}

export interface FormatRun {
  readonly rects: readonly Rect[];
  readonly format: CellFormat;
}

/** A conditional format by formula (relative to the first cell of `rect`, as Excel does). */
export interface ConditionalFormat {
  readonly rect: Rect;
  readonly formula: string;
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly numberFormat?: string;
  readonly stopIfTrue?: boolean;
}

export type Validation = {
  readonly rect: Rect;
  readonly promptTitle?: string;
  readonly prompt?: string;
  readonly errorTitle?: string;
  readonly error?: string;
} & (
  | { readonly kind: "list"; readonly source: string }
  | { readonly kind: "wholeNumber"; readonly min: number; readonly max: number }
  | { readonly kind: "decimal"; readonly min: number; readonly max: number }
  | { readonly kind: "textLength"; readonly min: number; readonly max: number }
  /** By formula, relative to the first cell of `rect`. */
  | { readonly kind: "custom"; readonly formula: string }
);

/** A workbook name. `rect` on this sheet; names must not look like addresses. */
export interface PlannedName {
  readonly name: string;
  readonly rect: Rect;
  readonly comment?: string;
}

export type ChartKind = "barClustered" | "columnClustered" | "columnStacked" | "barStacked" | "line" | "lineMarkers";

export interface PlannedSeries {
  readonly name: string;
  /** Values and categories are cells of `sheetKey` (the plan's own sheet when left out). */
  readonly sheetKey?: OwnedSheetKey;
  /** Header cell the series name is linked to; `name` is what it holds. */
  readonly nameCell?: Rect;
  readonly values: Rect;
  readonly categories: Rect;
  readonly color: string;
  readonly kind?: ChartKind;
  readonly dataLabels?: boolean;
  /** Colour of the labels where they stand on a dark bar. */
  readonly labelColor?: string;
  /** Number format of the labels; left out: that of the cells. */
  readonly labelFormat?: string;
  /** What tells it apart without colour: the line around a bar; dashes and points of a line. */
  readonly outline?: string;
  readonly dash?: "solid" | "dash" | "dot";
  readonly marker?: "circle" | "square" | "triangle" | "diamond" | "dash" | "none";
  /** Points. */
  readonly weight?: number;
}

/** A native chart, linked to cells. Position in points from the sheet's top left. */
export interface PlannedChart {
  /** Name of the chart object, unique on its sheet; the chart is found by it when rewritten. */
  readonly name: string;
  readonly kind: ChartKind;
  readonly title: string;
  readonly altText: string;
  readonly series: readonly PlannedSeries[];
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly valueAxis: {
    readonly numberFormat: string;
    readonly min?: number;
    readonly max?: number;
    readonly title?: string;
    readonly majorUnit?: number;
  };
  readonly reverseCategories?: boolean;
  /** "low": names stand at the edge of the plot, so that bars below zero do not cross them. */
  readonly categoryLabels?: "low";
  readonly gapWidth?: number;
  /** Percent of a bar that the next one of its category covers; negative: space between them. */
  readonly overlap?: number;
  /** Points of the names below the bars, and of the title. */
  readonly categorySize?: number;
  readonly titleSize?: number;
  readonly legend: "bottom" | "top" | "right" | "none";
  /** It belongs to the rows beneath it: written again, it is put back to its place, which may have moved. */
  readonly isPlaced?: boolean;
}

export interface PageLayout {
  readonly orientation: "portrait" | "landscape";
  readonly paper: "a4" | "a3";
  /** null: as many pages as needed in that direction. */
  readonly fitToWidth: number;
  readonly fitToHeight: number | null;
  /** Whole percent instead of the fit: only so Excel is sure to keep row breaks. */
  readonly scale?: number;
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly printArea: Rect;
  readonly titleRows?: { readonly first: number; readonly last: number };
  readonly centerHorizontally?: boolean;
  readonly header?: { readonly left?: string; readonly center?: string; readonly right?: string };
  readonly footer?: { readonly left?: string; readonly center?: string; readonly right?: string };
  /** Zero-based rows before which a page ends. */
  readonly rowBreaks?: readonly number[];
}

/** All of one owned sheet, as data. Only `src/excel` turns it into calls. */
export interface SheetPlan {
  readonly key: OwnedSheetKey;
  /** Name for a new sheet; an existing owned sheet keeps the name the user gave it. */
  readonly name: string;
  readonly tabColor?: string;
  /** The whole area the add-in owns on this sheet; outside it nothing is touched. */
  readonly area: Rect;
  readonly blocks: readonly ContentBlock[];
  readonly fills: readonly FillDown[];
  readonly formats: readonly FormatRun[];
  readonly columnWidths: readonly { readonly first: number; readonly last: number; readonly width: number }[];
  readonly rowHeights: readonly { readonly first: number; readonly last: number; readonly height: number }[];
  /** Rows without a height of their own: Excel keeps them as high as their texts, also while somebody types. */
  readonly fittedRows?: readonly { readonly first: number; readonly last: number }[];
  readonly hiddenColumns?: readonly { readonly first: number; readonly last: number }[];
  readonly hiddenRows?: readonly { readonly first: number; readonly last: number }[];
  /** Columns only the charts of this sheet read: hidden, where charts can be told to draw hidden cells. */
  readonly chartColumns?: { readonly first: number; readonly last: number };
  readonly merges: readonly Rect[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly validations: readonly Validation[];
  readonly names: readonly PlannedName[];
  readonly charts: readonly PlannedChart[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly gridlines: boolean;
  readonly page?: PageLayout;
  /** Protected without a password once it is written, so that only cells that are not locked can be filled in. */
  readonly protection?: { readonly allowRowHeights: boolean };
}

/** What was written, for the report to the user. */
export interface WrittenRange {
  readonly sheet: string;
  readonly range: string;
  readonly what: string;
}

/** What Excel takes for a formula, a number, a truth value or an error when it stands first. */
const LIKE_A_VALUE = /^[=+\-@＝＋－＠'\d.,(（%$¥\\０-９]|^(true|false)$|^#/i;
/** What Excel takes for a date or a time: years of the Japanese eras, months by their English names, 午前 and 午後. */
const LIKE_A_DATE =
  /^(明治?|大正?|昭和?|平成?|令和?|[mtshr])\s*([\d０-９]{1,2}|元)\s*[年./-]|^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s./-]*\d|^午[前後]/i;

/** Text that came from a cell, made safe to write: it stays text even if it begins like a formula, a number or a date. */
export function literalText(text: string): string {
  return LIKE_A_VALUE.test(text) || LIKE_A_DATE.test(text) ? `'${text}` : text;
}
