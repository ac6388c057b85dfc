import { absoluteReference, cellAddress, columnLetters } from "../../workbook/cellAddress";
import type { CellValue } from "../../workbook/cellGrid";
import { literalText } from "../../workbook/sheetPlan";
import type { StoredCell, StoredMapping, StoredOrigin } from "../../workbook/storedMapping";
import type { ReportInput } from "../reportInput";
import { mappingHeadings as headings, type FigureColumnKey } from "./mappingColumns";
import { labelFormula, LOST, placeFormula, sourceFormula, statusFormula } from "./mappingFormulas";
import type { MappingFrame } from "./mappingFrame";
import { frontColumns, lineCells, NAME } from "./mappingFrame";
import type { MappingLine } from "./mappingLines";
import { writeRecord } from "./sourceRecord";

type Row = readonly CellValue[];

export const originText: Readonly<Record<StoredOrigin, string>> = {
  found: "自動",
  confirmed: "確認済",
  chosen: "選択",
  dropped: "見送り",
  assigned: "手動",
};

export const INTRODUCTION =
  "指標の値をどのセルから読んでいるかの一覧です。行や列の挿入・削除やシート名の変更には自動で追従します。並べ替えや書き換えで名称が変わると、状態が「要確認」になります。行を削除すると、その対応付けは次回の作成時に探し直します。";

/** Title, what the sheet is for, and by which format and strategy it is read back. */
export function headRows(mapping: StoredMapping, disclaimer: string | null): readonly Row[] {
  return [
    ["KPI対応付け"],
    [INTRODUCTION],
    [`形式 ${mapping.format}　総合戦略コード ${mapping.strategyId}　版 ${mapping.strategyVersion}`],
    ...(disclaimer === null ? [] : [[literalText(disclaimer)]]),
  ];
}

/** The headings of lines, helpers and years' headings, in one row. */
export function headerRow({ figures }: MappingFrame): Row {
  return [
    ...frontColumns.map(([heading]) => heading),
    ...figures.map(columnHeading),
    "",
    headings.labelText,
    headings.sheet,
    headings.cell,
    headings.record,
    "",
    headings.headingPlace,
    headings.heading,
    headings.headingText,
  ];
}

function columnHeading(key: FigureColumnKey): CellValue {
  if (key === null) return headings.undated;
  return typeof key === "number" ? key : headings[key];
}

/**
 * One line: what it is, every figure as a live reference, and what is remembered of it. Status and link are the same
 * formulas in every line; only the first has them, for the others they are filled down.
 */
export function lineRow(line: MappingLine, frame: MappingFrame, row: number): Row {
  const own = [...line.cells.values()];
  const cells = lineCells(frame, row);
  const isFirst = row === frame.top;
  const { place, labelText, indicatorName } = line;
  return [
    literalText(line.indicatorId),
    literalText(indicatorName),
    isFirst ? statusFormula(cells) : "",
    line.isLost ? LOST : [...new Set(own.map(({ origin }) => originText[origin]))].join("・"),
    line.label === null ? "" : labelFormula(line.label),
    isFirst ? placeFormula(cells) : "",
    scaleText(own.map(({ scale }) => scale)),
    ...frame.figures.map((key) => {
      const cell = line.cells.get(key);
      return cell === undefined ? "" : sourceFormula(cell);
    }),
    "",
    labelText !== "" && labelText === indicatorName ? `=${sameAsName(row)}` : literalText(labelText),
    literalText(place?.sheet ?? ""),
    place === null ? "" : cellAddress(place.row, place.column),
    writeRecord(own, place?.sheet ?? ""),
  ];
}

/** Most labels say just the indicator's name. */
export function sameAsName(row: number): string {
  return `$${columnLetters(NAME)}${row + 1}`;
}

/** A fraction shown as percent is shown so here too, and needs no words. */
function scaleText(scales: readonly (number | null)[]): string {
  const others = new Set(scales.filter((scale) => scale !== null && scale !== 1 && scale !== 100));
  return [...others].map((scale) => `×${String(scale)}`).join("・");
}

/** Every heading that gave a figure its year, once: last place, live reference, text. */
export function headingRows(cells: readonly StoredCell[]): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const { heading, headingText, lastHeadingPlace } of cells) {
    if (heading === null || lastHeadingPlace === null || headingText === "") continue;
    const place = absoluteReference(lastHeadingPlace);
    rows.set(place, [literalText(place), labelFormula(heading), literalText(headingText)]);
  }
  return [...rows.values()];
}

/** The names learned, with a title and headings; none where nothing was learned. */
export function aliasRows({ aliases }: StoredMapping, { strategy }: ReportInput): readonly Row[] {
  if (aliases.length === 0) return [];
  const names = new Map(strategy.indicators.map(({ id, name }) => [id, name]));
  return [
    ["採用した候補から覚えた呼び名（次回から自動で対応付けます。覚えなくてよい行は削除してください）"],
    [headings.indicatorId, headings.indicatorName, "", "", headings.alias],
    ...aliases.map(({ indicatorId, name }) => [
      literalText(indicatorId),
      literalText(names.get(indicatorId) ?? ""),
      "",
      "",
      literalText(name),
    ]),
  ];
}
