import type { Issue } from "../issues/issue";
import type { Indicator } from "../kpi/strategy";
import { formatFiscalYear } from "../kpi/formatFiscalYear";
import { cellAddress } from "../workbook/cellAddress";
import { compareUnits } from "./compareUnits";
import type { FoundFigure, FoundIndicator } from "./foundIndicator";
import type { MappedCell } from "./mapping";
import type { IndicatorMatch } from "./indicatorMatch";
import type { ParsedNumber, ParsedValue, Qualifier } from "./parsedValue";
import { parseUnit } from "../kpi/parseUnit";
import { parseValue } from "./parseValue";
import { placeEvidence } from "./placeEvidence";

export interface MappedFigure {
  readonly cell: MappedCell;
  /** What is worth knowing about the figure; of use only where the cell is applied. */
  readonly issues: readonly Issue[];
}

type Place = Pick<Issue, "indicatorId" | "sheet" | "cell" | "text">;

/** 65以上, 5未満: a bound, not the figure itself. */
function isBound({ kind }: Qualifier): boolean {
  return kind === "atLeast" || kind === "moreThan" || kind === "atMost" || kind === "lessThan";
}

function numberIssues(parsed: ParsedNumber, figure: FoundFigure, indicator: Indicator, place: Place): readonly Issue[] {
  const issues: Issue[] = [];
  const params = {
    value: parsed.value,
    figure: parsed.figure,
    scale: parsed.scale,
    from: parsed.unit ?? "",
    to: indicator.unit,
  };
  if (parsed.conversion === "fraction")
    issues.push({ code: "fraction-as-percent", severity: "info", ...place, params });
  else if (parsed.conversion !== null) issues.push({ code: "unit-converted", severity: "info", ...place, params });
  if (parsed.isText) issues.push({ code: "value-is-text", severity: "info", ...place, params });
  const otherYear =
    figure.field === "actual" && parsed.year !== null && parsed.year !== figure.year ? parsed.year : null;
  const words = [
    ...parsed.qualifiers.map(({ text }) => text),
    ...(otherYear === null ? [] : [`${formatFiscalYear(otherYear)}の値`]),
  ].join("、");
  if (words !== "") {
    const severity = figure.field === "actual" && parsed.qualifiers.some(isBound) ? "warning" : "info";
    issues.push({ code: "value-qualified", severity, ...place, params: { ...params, words } });
  }
  const stated = figure.statedUnit === null ? null : parseUnit(figure.statedUnit);
  if (
    stated !== null &&
    figure.statedUnit !== null &&
    compareUnits(figure.statedUnit, indicator.unit).kind === "unknown"
  ) {
    const units = { unit: figure.statedUnit, expected: indicator.unit };
    if (indicator.unit !== "") issues.push({ code: "unit-unknown", severity: "warning", ...place, params: units });
  }
  return issues;
}

function issuesOf(parsed: ParsedValue, figure: FoundFigure, indicator: Indicator, place: Place): readonly Issue[] {
  switch (parsed.kind) {
    case "number":
      return numberIssues(parsed, figure, indicator, place);
    case "arrow":
      return [];
    case "missing":
      if (parsed.reason === "blank") return [];
      return parsed.reason === "errorValue"
        ? [{ code: "value-is-error", severity: "warning", ...place }]
        : [{ code: "value-missing", severity: "info", ...place, params: { reason: parsed.reason } }];
    case "notUnderstood": {
      const params = { why: parsed.why, expected: indicator.unit };
      const code = parsed.why === "range" ? "value-range" : "value-not-understood";
      return [{ code, severity: "warning", ...place, params }];
    }
  }
}

const YEAR_FROM: Readonly<Record<FoundFigure["yearFrom"], string>> = {
  heading: "",
  context: "（年度はシート名または表題から）",
  titleGuess: "（年度は表題からの推定）",
  planYear: "（計画の何年目かを年度に直したもの）",
  unknown: "",
};

function reasonOf(figure: FoundFigure, match: IndicatorMatch, ownYear: number | null): string {
  const heading = figure.heading === "" ? "" : `。見出し「${figure.heading}」`;
  const undated = figure.field === "actual" && figure.year === null && ownYear === null ? "（年度の記載なし）" : "";
  const own = ownYear !== null && ownYear !== figure.year ? "（年度はセル内の記載から）" : YEAR_FROM[figure.yearFrom];
  return `${match.reason}${heading}${undated}${own}`;
}

/** Takes one found cell for one indicator: its figure in the indicator's unit, or why there is none. */
export function mapFigure(figure: FoundFigure, found: FoundIndicator, match: IndicatorMatch): MappedFigure {
  const { indicator } = match;
  const { field, statedUnit } = figure;
  const expected = { unit: indicator.unit, statedUnit, allowArrow: field === "target", field };
  const parsed = parseValue(figure.cell, expected);
  const number = parsed.kind === "number" ? parsed : null;
  const missing = parsed.kind === "missing" ? parsed.reason : parsed.kind === "notUnderstood" ? "notUnderstood" : null;
  const isNumeric = typeof figure.cell.value === "number" && number !== null;
  const flag = number === null ? null : (number.flag ?? figure.flag ?? null);
  const cell: MappedCell = {
    indicatorId: indicator.id,
    field: figure.field,
    fiscalYear: number?.year ?? figure.year,
    ref: figure.ref,
    label: found.label,
    labelText: found.labelText,
    value: number?.value ?? null,
    arrow: parsed.kind === "arrow" ? parsed.arrow : null,
    missing,
    ...(flag !== null ? { flag } : {}),
    text: figure.cell.text,
    scale: number?.scale ?? 1,
    isNumeric,
    reason: reasonOf(figure, match, number?.year ?? null),
    confidence: match.confidence,
    evidence: [...match.evidence, ...placeEvidence(figure, number?.year ?? null)],
  };
  const place: Place = {
    indicatorId: indicator.id,
    sheet: figure.ref.sheet,
    cell: cellAddress(figure.ref.row, figure.ref.column),
    text: figure.cell.text,
  };
  return { cell, issues: issuesOf(parsed, figure, indicator, place) };
}
