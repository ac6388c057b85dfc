import { flagWords, missingReasonWords } from "../core/departments/entryWords.ja";
import type { FigureFlag, MissingReason } from "../core/kpi/evaluation";
import type { Indicator, Strategy } from "../core/kpi/strategy";
import type { MappedCell } from "../core/mapping/mapping";
import { parseValue } from "../core/mapping/parseValue";
import type { KeptAnswer } from "../core/reports/returnsSheet/readReturnsSheet";
import type { CellGrid } from "../core/workbook/cellGrid";
import { returnsInForce } from "./returnsInForce";

/** What departments returned and the office took in, as sources of figures: the cells of 「回答データ」. */
export function returnCells(strategy: Strategy, grids: readonly CellGrid[]): readonly MappedCell[] {
  const kept = returnsInForce(strategy, grids);
  const indicators = new Map(strategy.indicators.map((indicator) => [indicator.id, indicator]));
  const others = new Map(kept.map((each) => [otherKey(each, each.answer.field), each]));
  return kept.flatMap((each): readonly MappedCell[] => {
    const indicator = indicators.get(each.answer.indicatorId);
    if (indicator === undefined) return [];
    if (each.answer.field === "actual") return [figureCell(each, indicator, others)];
    return each.answer.field === "missingReason" ? reasonCell(each) : [];
  });
}

function otherKey({ answer: { indicatorId, entryYear } }: KeptAnswer, field: string): string {
  return [indicatorId, field, entryYear].join("|");
}

function figureCell(each: KeptAnswer, indicator: Indicator, others: ReadonlyMap<string, KeptAnswer>): MappedCell {
  const { value, text } = each.answer;
  const shown = String(value ?? "");
  const parsed = parseValue({ value, text: shown, numberFormat: each.numberFormat }, { unit: indicator.unit });
  const number = parsed.kind === "number" ? parsed : null;
  const missing = parsed.kind === "missing" ? parsed.reason : number === null ? "notUnderstood" : null;
  const word = String(others.get(otherKey(each, "flag"))?.answer.value ?? "");
  const flag = (Object.keys(flagWords) as (keyof typeof flagWords)[]).find((known) => flagWords[known] === word);
  return {
    ...sourceOf(each),
    value: number?.value ?? null,
    missing,
    ...(number !== null && flag !== undefined ? { flag: flag satisfies FigureFlag } : {}),
    text: text === "" ? shown : text,
    scale: number?.scale ?? 1,
    isNumeric: typeof value === "number" && number !== null,
  };
}

function reasonCell(each: KeptAnswer): readonly MappedCell[] {
  const word = String(each.answer.value ?? "");
  const reasons = Object.keys(missingReasonWords) as (keyof typeof missingReasonWords)[];
  const missing = reasons.find((known) => missingReasonWords[known] === word) satisfies MissingReason | undefined;
  if (missing === undefined) return [];
  return [{ ...sourceOf(each), value: null, missing, text: word, scale: 1, isNumeric: false }];
}

function sourceOf({ answer, valueCell, labelCell, labelText }: KeptAnswer) {
  const { indicatorId, entryYear, department, place } = answer;
  return {
    indicatorId,
    field: "actual",
    fiscalYear: entryYear,
    ref: valueCell,
    label: labelCell,
    labelText,
    arrow: null,
    reason: `${department}の回答（${place.file}）`,
    confidence: 1,
  } as const;
}
