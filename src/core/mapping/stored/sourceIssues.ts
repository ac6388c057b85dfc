import type { Issue, IssueCode, IssueSeverity } from "../../issues/issue";
import { formatFiscalYear } from "../../kpi/formatFiscalYear";
import { cellAddress, type CellRef } from "../../workbook/cellAddress";
import type { MappedField } from "../mapping";
import { placeKey } from "./cellLookup";
import { isLoss, type SourceLoss } from "./openLosses";
import type { LostKind, SourceChange } from "./sourceChange";

const fieldText: Readonly<Record<MappedField, string>> = { baseline: "基準値", target: "目標値", actual: "実績値" };

const lossCodes: Readonly<Record<LostKind, IssueCode>> = {
  broken: "source-broken",
  labelChanged: "source-label-changed",
  headingChanged: "source-heading-changed",
  torn: "source-torn",
  vanished: "source-vanished",
};

/**
 * What became of the sources: every loss with its indicator and last known place, one finding a name; what is new, what
 * was found again elsewhere and what is still known from another place in one summary a sheet. `losses`: the open ones.
 */
export function sourceIssues(changes: readonly SourceChange[], losses: readonly SourceLoss[]): readonly Issue[] {
  const open = new Set<SourceChange>(losses);
  const elsewhere = changes.filter((change) => isLoss(change) && !open.has(change));
  return [
    ...lossIssues(losses),
    ...bySheet(elsewhere, ({ from }) => from, "source-elsewhere", "info"),
    ...bySheet(ofKind(changes, "moved"), ({ to }) => to, "source-moved", "info"),
    ...bySheet(ofKind(changes, "new"), ({ to }) => to, "source-new", "info"),
  ];
}

function ofKind(changes: readonly SourceChange[], kind: SourceChange["kind"]): readonly SourceChange[] {
  return changes.filter((change) => change.kind === kind);
}

/** One finding per indicator, kind and name, with the figures it is about. */
function lossIssues(losses: readonly SourceLoss[]): readonly Issue[] {
  const groups = new Map<string, SourceLoss[]>();
  for (const loss of losses) {
    const key = [loss.indicatorId, loss.kind, loss.labelText, loss.from?.sheet ?? ""].join("\u0000");
    groups.set(key, [...(groups.get(key) ?? []), loss]);
  }
  return [...groups.values()].flatMap((group): readonly Issue[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { indicatorId, kind, labelText, from, to } = first;
    const place = kind === "broken" ? from : (to ?? from);
    return [
      {
        code: lossCodes[kind],
        severity: "error",
        indicatorId,
        ...placeOf(place),
        text: labelText,
        params: {
          figures: group.map(figureText).join("、"),
          ...(from === null ? {} : { last: `「${from.sheet}」${cellAddress(from.row, from.column)}` }),
        },
      },
    ];
  });
}

function figureText({ field, fiscalYear }: SourceChange): string {
  return field === "actual" && fiscalYear !== null
    ? `${formatFiscalYear(fiscalYear, "short")}${fieldText.actual}`
    : fieldText[field];
}

function placeOf(ref: CellRef | null): Pick<Issue, "sheet" | "cell"> {
  return ref === null ? {} : { sheet: ref.sheet, cell: cellAddress(ref.row, ref.column) };
}

/** One summary a sheet: how many cells, of how many indicators, beginning where. */
function bySheet(
  changes: readonly SourceChange[],
  placed: (change: SourceChange) => CellRef | null,
  code: IssueCode,
  severity: IssueSeverity,
): readonly Issue[] {
  const sheets = new Map<string, SourceChange[]>();
  for (const change of changes) {
    const sheet = placed(change)?.sheet ?? "";
    sheets.set(sheet, [...(sheets.get(sheet) ?? []), change]);
  }
  return [...sheets.values()].flatMap((group): readonly Issue[] => {
    const [first] = group;
    if (first === undefined) return [];
    const cells = new Set(
      group.map((change) => placed(change)).flatMap((ref) => (ref === null ? [] : [placeKey(ref)])),
    );
    const indicators = new Set(group.map(({ indicatorId }) => indicatorId));
    return [{ code, severity, ...placeOf(placed(first)), params: { count: cells.size, indicators: indicators.size } }];
  });
}
