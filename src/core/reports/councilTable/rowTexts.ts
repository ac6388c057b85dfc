import type { Decision } from "../../kpi/decision";
import type { Entries } from "../entries/entryKey";
import { entryKey } from "../entries/entryKey";
import type { FittedText } from "../layout/fittedText";
import { fittedText, TALLEST_ROW } from "../layout/fittedText";
import { wholeHeight } from "../layout/placeRows";
import type { ReportInput, ReportRow } from "../reportInput";
import { decisionText } from "../statusTable/tableEntries";
import type { CouncilForm } from "./councilForm";

/** Every indicator gets two lines at least: other years bring other words. */
const FEWEST_LINES = 2;
/** Points of the headers and headings that may stand over the first indicator of a page. */
const OVER_IT = 93;
/** However much is written under it, a name gets this much. */
const LEAST_FOR_NAME = 140;
const MOST_FOR_REASON = 90;

/** Sizes of an indicator's texts in points, so that all of it stands on one page. */
export interface RowTexts {
  /** By column key. */
  readonly sizes: Readonly<Record<string, number>>;
  readonly figuresHeight: number;
  readonly factors: FittedText;
  /** 評価（決定）の理由; null: none was given for the report year. */
  readonly reason: FittedText | null;
}

function decisionOf({ decisions = [], reportYear }: ReportInput, id: string): Decision | null {
  return decisions.find(({ indicatorId, fiscalYear }) => indicatorId === id && fiscalYear === reportYear) ?? null;
}

/** Fits the texts of one indicator into its cells: smaller where the page would not hold its rows otherwise. */
export function rowTexts(input: ReportInput, { indicator }: ReportRow, form: CouncilForm, entries: Entries): RowTexts {
  const { fontSize, smallSize } = form;
  const whole = form.capacity - OVER_IT;
  const widthOf = (key: string) => form.widths[form.column(key)] ?? 0;
  const inRow = form.factors === "row";
  const fullWidth = form.widths.slice(form.column("note") + 1).reduce((sum, width) => sum + width, 0);
  const factorsWidth = inRow ? fullWidth : widthOf("factors");
  const typed = entries.get(entryKey("factors", indicator.id)) ?? "";
  const decision = decisionOf(input, indicator.id);
  const why = decision?.reason.trim() ?? "";
  const reason = why === "" ? null : fittedText(why, fullWidth, fontSize, MOST_FOR_REASON);
  const room = whole - (reason === null ? 0 : wholeHeight(reason.height));
  const tallest = Math.min(TALLEST_ROW, room);
  const wanted = fittedText(typed, factorsWidth, fontSize, tallest);
  const forFigures = inRow ? Math.min(tallest, Math.max(LEAST_FOR_NAME, room - wanted.height)) : tallest;
  const name = fittedText(indicator.name, widthOf("name"), fontSize, forFigures);
  const unit = fittedText(indicator.unit, widthOf("unit"), smallSize, forFigures);
  const department = fittedText(indicator.department ?? "", widthOf("department"), smallSize, forFigures);
  const captions = Object.values(input.scheme.statuses).map(({ symbol, caption }) => `${symbol} ${caption}`);
  const words = [...captions, decision === null ? "" : decisionText(decision, input.scheme)].map(
    (text) => fittedText(text, widthOf("decision"), smallSize).height,
  );
  const fewest = Math.ceil(FEWEST_LINES * fontSize * 1.4 + 3.5);
  const own = Math.max(fewest, name.height, unit.height, department.height, ...words);
  const factors = inRow
    ? fittedText(typed, factorsWidth, fontSize, Math.max(FEWEST_LINES * fontSize, Math.min(tallest, room - own)))
    : wanted;
  return {
    sizes: { name: name.size, unit: unit.size, department: department.size },
    figuresHeight: inRow ? own : Math.max(own, factors.height),
    reason,
    factors: { ...factors, height: Math.max(factors.height, Math.ceil(2 * smallSize * 1.4 + 3.5)) },
  };
}
