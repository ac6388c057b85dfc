import { formatFiscalYear } from "../../kpi/formatFiscalYear";
import type { Strategy } from "../../kpi/strategy";
import type { WordList } from "./definitionWords.ja";
import { indicatorColumns, interimColumn } from "./indicatorColumns.ja";

/** A column of the sheet 指標定義: where it stands, how wide it is (points), and the band over it. */
export interface PlacedColumn {
  readonly key: string;
  readonly heading: string;
  readonly help: string;
  readonly list?: WordList;
  readonly band: string;
  readonly width: number;
  readonly align: "left" | "center" | "right";
  /** The user fills it in; the others show what follows from it. */
  readonly isInput: boolean;
}

type IndicatorKey = (typeof indicatorColumns)[number]["key"];
type Look = readonly [band: string, width: number, align: PlacedColumn["align"]];

const looks: Readonly<Record<IndicatorKey, Look>> = {
  id: ["指標", 56, "left"],
  name: ["指標", 204, "left"],
  goal: ["指標", 46, "center"],
  kind: ["指標", 56, "center"],
  unit: ["指標", 52, "center"],
  decimals: ["指標", 40, "center"],
  baseline: ["基準値と目標値", 66, "right"],
  baselineYear: ["基準値と目標値", 52, "center"],
  target: ["基準値と目標値", 66, "right"],
  direction: ["基準値と目標値", 56, "center"],
  confirmed: ["基準値と目標値", 52, "center"],
  department: ["所管課と施策", 86, "left"],
  policyCode: ["所管課と施策", 70, "left"],
  policyName: ["所管課と施策", 130, "left"],
  nature: ["値と判定の扱い（必要なときだけ）", 52, "center"],
  survey: ["値と判定の扱い（必要なときだけ）", 52, "center"],
  formula: ["値と判定の扱い（必要なときだけ）", 88, "left"],
  startYear: ["値と判定の扱い（必要なときだけ）", 58, "center"],
  tolerance: ["値と判定の扱い（必要なときだけ）", 52, "right"],
  deadBand: ["値と判定の扱い（必要なときだけ）", 52, "right"],
  aprilFirst: ["値と判定の扱い（必要なときだけ）", 62, "center"],
};

/** Fiscal years with a column of interim targets: those of the plan before its last, and any other an indicator has. */
export function interimYears({ period, indicators }: Strategy): readonly number[] {
  const planned = Array.from({ length: Math.max(0, period.targetYear - period.startYear - 1) }, (_, index) => {
    return period.startYear + 1 + index;
  });
  const used = indicators.flatMap(({ interimTargets }) => Object.keys(interimTargets).map(Number));
  return [...new Set([...planned, ...used])].sort((one, other) => one - other);
}

/** The columns of 指標定義 from the left; beside 目標ID a column that shows which goal it is. */
export function placedColumns(strategy: Strategy): readonly PlacedColumn[] {
  const columns = indicatorColumns.map((column): PlacedColumn => {
    const [band, width, align] = looks[column.key];
    return { ...column, band, width, align, isInput: true };
  });
  const shown: PlacedColumn = {
    key: "goalLabel",
    heading: "目標の表示名",
    help: "自動で表示",
    band: "指標",
    width: 84,
    align: "left",
    isInput: false,
  };
  const interim = interimYears(strategy).map((year): PlacedColumn => {
    return {
      key: `interim.${year}`,
      heading: `${interimColumn.heading}\n${formatFiscalYear(year, "short")}`,
      help: interimColumn.help,
      band: "中間目標（定めたときだけ）",
      width: 60,
      align: "right",
      isInput: true,
    };
  });
  return [...columns.flatMap((column) => (column.key === "goal" ? [column, shown] : [column])), ...interim];
}
