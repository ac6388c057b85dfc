import { figureFlagText, missingReasonText, natureText } from "../../kpi/evaluationText.ja";
import { formatFiscalYear } from "../../kpi/formatFiscalYear";
import type { MissingReason } from "../../kpi/evaluation";
import { cellAddress, quotedSheet } from "../../workbook/cellAddress";
import type { CellValue } from "../../workbook/cellGrid";
import { literalText } from "../../workbook/sheetPlan";
import { achievementFormulaWords, directionWords } from "../directionWords";
import { stringLiteral } from "../layout/stringLiteral";
import type { BoundValue, ReportRow } from "../reportInput";
import { labelCheck } from "./labelCheck";
import { boundContent, transcribedKey } from "./liveReference";
import { hasSampleSizes } from "./tableColumns";

/** In a narrow cell; where nothing is known the cell stays empty. */
const shortReasons: Partial<Readonly<Record<MissingReason, string>>> = {
  blank: "",
  noSource: "",
  mappingBroken: "",
  conflict: "複数の値",
  notUnderstood: "要確認",
};

const NONE = "―";

function reasonText(value: BoundValue): string {
  return value.kind === "none" ? (shortReasons[value.reason] ?? missingReasonText[value.reason]) : "";
}

/** The address the source link shows, without quotes: シート!F12. */
export function sourceText({ source }: Pick<ReportRow, "source">): string {
  return source === null ? "" : `${source.sheet}!${cellAddress(source.row, source.column)}`;
}

function sourceLink(row: ReportRow): string {
  if (row.source === null) return "";
  const place = `#${quotedSheet(row.source.sheet)}!${cellAddress(row.source.row, row.source.column)}`;
  return `=HYPERLINK(${stringLiteral(place)},${stringLiteral(sourceText(row))})`;
}

function fixedNote({ indicator, baseline, target, actuals, evaluation }: ReportRow): string {
  const transcribed = [
    ...(baseline.kind === "transcribed" ? ["基準値"] : []),
    ...(target.kind === "transcribed" ? ["目標値"] : []),
    ...Object.entries(actuals).flatMap(([year, value]) =>
      value.kind === "transcribed" ? [formatFiscalYear(Number(year), "short")] : [],
    ),
  ];
  const { flag, dataYear } = evaluation;
  return [
    ...(indicator.nature === "cumulative" ? [natureText.cumulative] : []),
    ...(flag === undefined || dataYear === null || flag === "final"
      ? []
      : [`${formatFiscalYear(dataYear, "short")}は${figureFlagText[flag]}値`]),
    ...(transcribed.length === 0 ? [] : [`転記（${transcribed.join("・")}）`]),
  ].join("、");
}

function baselineYearText({ indicator, baseline }: ReportRow): string {
  if (indicator.baselineYear !== null) return formatFiscalYear(indicator.baselineYear, "short");
  return baseline.kind === "none" ? NONE : "未記載";
}

function targetContent({ indicator, target }: ReportRow, labelOk: string): CellValue {
  if (indicator.target.kind === "arrow") return indicator.target.arrow;
  return boundContent(target, labelOk, transcribedKey(indicator.id, "target"), NONE);
}

/** The contents of a stated column for one indicator. `labelOk` is its cell of the same row. */
export function statedCell(key: string, row: ReportRow, goal: number, labelOk: string): CellValue {
  const { indicator } = row;
  const [field, yearText] = key.split(":");
  const year = Number(yearText);
  switch (field) {
    case "kind":
      return indicator.kind === "kpi" ? "KPI" : "数値目標";
    case "name":
      return literalText(indicator.name);
    case "unit":
      return literalText(indicator.unit);
    case "baselineYear":
      return baselineYearText(row);
    case "baseline":
      return boundContent(row.baseline, labelOk, transcribedKey(indicator.id, "baseline"), NONE);
    case "target":
      return targetContent(row, labelOk);
    case "actual": {
      const value = row.actuals[year];
      return value === undefined
        ? ""
        : boundContent(value, labelOk, transcribedKey(indicator.id, String(year)), reasonText(value));
    }
    case "department":
      return literalText(indicator.department ?? "");
    case "source":
      return sourceLink(row);
    case "indicator":
      return literalText(indicator.id);
    case "goal":
      return goal;
    case "labelOk":
      return row.evaluation.status === "mappingBroken" && row.labelChecks.length === 0
        ? 0
        : labelCheck(row.labelChecks);
    case "direction":
      return directionWords[indicator.direction];
    case "directionConfirmed":
      return indicator.directionConfirmed ? 1 : 0;
    case "ownStartYear":
      return indicator.startYear ?? "";
    case "deadBand":
      return finiteOr(indicator.deadBand, 0);
    case "tolerance":
      return finiteOr(indicator.tolerance, 0);
    case "ownFormula":
      return indicator.achievementFormula === null ? "" : achievementFormulaWords[indicator.achievementFormula];
    case "baselineYearNumber":
      return indicator.baselineYear ?? "";
    case "fixedNote":
      return fixedNote(row);
    case "interim":
      return finiteOr(indicator.interimTargets[year], "");
    case "baselineSampleSize":
      return hasSampleSizes(row) ? finiteOr(row.baselineSampleSize, "") : "";
    case "sampleSize":
      return hasSampleSizes(row) ? finiteOr(row.sampleSizes?.[year], "") : "";
    default:
      return "";
  }
}

function finiteOr(value: number | undefined, otherwise: CellValue): CellValue {
  return value !== undefined && Number.isFinite(value) ? value : otherwise;
}

/** The contents of every stated column for a goal's heading: its text in the first column, nothing else. */
export function headingCell(key: string, heading: string): CellValue {
  return key === "kind" ? literalText(heading) : "";
}
