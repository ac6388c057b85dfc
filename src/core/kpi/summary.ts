import type { StatusGroup, StatusId } from "./scheme";

/** How many rows have a status. Provisional rows (暫定) are counted apart, never in `count`. */
export interface StatusCount {
  readonly status: StatusId;
  readonly caption: string;
  readonly count: number;
  readonly provisional: number;
}

/** How many rows are in a group, and their share (ratio) of 評価対象; null where there is none. */
export interface GroupCount {
  readonly group: Exclude<StatusGroup, "none">;
  readonly count: number;
  readonly share: number | null;
}

/** The counts of one set of indicators. */
export interface SummaryBlock {
  /** Goal id, kind, department or policy code; null: not set. "all" for the whole. */
  readonly key: string | null;
  readonly label: string;
  readonly total: number;
  /** 評価対象 (n): all less 未評価・基準設定・判定保留・計画期間前・対応付け要確認. Provisional rows are inside. */
  readonly evaluated: number;
  /** 暫定: rows of 評価対象 whose figure is older than the final year. */
  readonly provisional: number;
  readonly provisionalShare: number | null;
  /** 評価不能: in 評価対象 but in no group. */
  readonly notAssessable: number;
  /** One entry per status, in the order of the scheme, zero counts included. */
  readonly byStatus: readonly StatusCount[];
  readonly groups: readonly GroupCount[];
}

/** 集計 of one report year. */
export interface Summary extends SummaryBlock {
  readonly byGoal: readonly SummaryBlock[];
  readonly byKind: readonly SummaryBlock[];
  readonly byDepartment: readonly SummaryBlock[];
  /** By 施策 of the city's plan (4-1), to which 基本事業 (4-1-5) belong. */
  readonly byPolicy: readonly SummaryBlock[];
}
