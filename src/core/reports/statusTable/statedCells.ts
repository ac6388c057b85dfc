import { figureFlagText, missingReasonText, natureText } from "../../kpi/evaluationText.ja";
import { formatFigure } from "../../kpi/formatFigure";
import { formatFiscalYear } from "../../kpi/formatFiscalYear";
import { ownRate } from "../../kpi/ownRate";
import type { Nature } from "../../kpi/strategy";
import type { MissingReason } from "../../kpi/evaluation";
import { cellAddress, quotedSheet } from "../../workbook/cellAddress";
import type { CellValue } from "../../workbook/cellGrid";
import { literalText } from "../../workbook/sheetPlan";
import { achievementFormulaWords, directionWords } from "../../kpi/directionWords";
import { stringLiteral } from "../layout/stringLiteral";
import type { BoundValue, ReportRow } from "../reportInput";
import { schemeWords } from "../settings/schemeWords";
import { labelCheck } from "./labelCheck";
import { boundContent, transcribedKey } from "./liveReference";
import { revisedFigure, revisionNote } from "./revisionCells";
import { hasSampleSizes } from "./tableColumns";

/** 累計 changes how a figure is read; the others are said as they are. */
const natureNotes: Readonly<Record<Nature, string>> = {
  cumulative: natureText.cumulative,
  singleYear: `${natureText.singleYear}の値`,
  pointInTime: `${natureText.pointInTime}の値`,
};

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

function fixedNote({ indicator, baseline, target, actuals }: ReportRow): string {
  const transcribed = [
    ...(baseline.kind === "transcribed" ? ["基準値"] : []),
    ...(target.kind === "transcribed" ? ["目標値"] : []),
    ...Object.entries(actuals).flatMap(([year, value]) =>
      value.kind === "transcribed" ? [formatFiscalYear(Number(year), "short")] : [],
    ),
  ];
  return [
    ...(indicator.startYear === null ? [] : [`起点${formatFiscalYear(indicator.startYear, "short")}`]),
    ...(indicator.nature === null ? [] : [natureNotes[indicator.nature]]),
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

/** 速報値, 改定値（当初公表…）: what is said of a year's figure; 確定 needs no word. [PD2] */
function flagNote({ indicator, flags, firstPublished }: ReportRow, year: number): CellValue {
  const flag = flags?.[year];
  if (flag === undefined || flag === "final") return "";
  const first = flag === "revised" ? firstPublished?.[year] : undefined;
  const word = `${figureFlagText[flag]}値`;
  return first === undefined ? word : `${word}（当初公表${formatFigure(first, indicator.decimals)}）`;
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
      // a lost source is mended by mapping it anew: no label of the sources left can bring the status back
      return row.evaluation.status === "mappingBroken" ? 0 : labelCheck(row.labelChecks);
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
    case "ownRate":
      return indicator.achievementFormula === null ? "" : schemeWords.bandedRate[ownRate[indicator.achievementFormula]];
    case "baselineYearNumber":
      return indicator.baselineYear ?? "";
    case "fixedNote":
      return fixedNote(row);
    case "interim":
      return finiteOr(indicator.interimTargets[year], "");
    case "baselineSampleSize":
      return hasSampleSizes(row) ? finiteOr(row.baselineSampleSize, "") : "";
    case "revisedBaseline":
      return revisedFigure(row, "baseline", year);
    case "revisedTarget":
      return revisedFigure(row, "target", year);
    case "revisionNote":
      return revisionNote(row, year);
    case "flagNote":
      return flagNote(row, year);
    case "firstPublished":
      return finiteOr(row.firstPublished?.[year], "");
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
