import { rectAddress, type Rect } from "../../workbook/cellAddress";
import type { CellValue } from "../../workbook/cellGrid";
import { contentBlock, rectOf } from "../../workbook/layout/contentBlock";
import { literalText, type ContentBlock, type SheetPlan } from "../../workbook/sheetPlan";
import type { ReportInput } from "../reportInput";
import { planSettings } from "../settings/planSettings";
import { settingNames } from "../settings/settingNames";
import { statusOrder } from "../settings/statusOrder";
import { embeddedFormula, type NamePlaces } from "./embeddedFormula";

/** The settings as one sheet carries them with it. */
export interface EmbeddedSettings {
  readonly names: NamePlaces;
  readonly blocks: readonly ContentBlock[];
  /** First row and column behind them. */
  readonly bottom: number;
  readonly right: number;
}

/**
 * The settings that formulas read, as values of this sheet: single ones below one another in the first column, each
 * list in a column of its own. They are those of the day the sheet is made; later changes do not reach it.
 */
export function embeddedSettings(report: ReportInput, top: number, left: number): EmbeddedSettings {
  const plan = planSettings(report);
  const singles = plan.names.filter(({ rect }) => rect.top === rect.bottom && !columnIn(plan, rect).some(readsCells));
  const lists = plan.names.filter(({ rect }) => rect.top !== rect.bottom);
  const places = [
    ...singles.map(({ name, rect }, index) => ({ name, from: rect, to: rectOf(top + index, left, 1, 1) })),
    ...lists.map(({ name, rect }, index) => ({
      name,
      from: rect,
      to: rectOf(top, left + 1 + index, rect.bottom - rect.top + 1, 1),
    })),
  ];
  const names: NamePlaces = new Map(places.map(({ name, to }) => [name, absolute(to)]));
  const blocks = places.map(({ name, from, to }) => {
    const contents = name === settingNames.statusText ? statusTexts(report) : columnIn(plan, from);
    return contentBlock(
      to.top,
      to.left,
      contents.map((content) => [embedded(content, names)]),
    );
  });
  return {
    names,
    blocks,
    bottom: Math.max(...places.map(({ to }) => to.bottom)) + 1,
    right: left + 1 + lists.length,
  };
}

/** Sentences put together from cells of the settings sheet: nothing is judged by them, and here those cells are others. */
function readsCells(content: CellValue): boolean {
  if (typeof content !== "string" || !content.startsWith("=")) return false;
  return /\$[A-Z]{1,3}\$\d/.test(content.replace(/"(?:[^"]|"")*"/g, ""));
}

function embedded(content: CellValue, names: NamePlaces): CellValue {
  return typeof content === "string" && content.startsWith("=") ? embeddedFormula(content, names) : content;
}

/** Symbol and word: on the settings sheet a formula over its neighbours, here what it comes to. */
function statusTexts({ scheme }: ReportInput): readonly CellValue[] {
  return statusOrder.map((id) => {
    const { symbol, caption } = scheme.statuses[id];
    return literalText(symbol === "" ? caption : `${symbol} ${caption}`);
  });
}

function columnIn({ blocks }: SheetPlan, { top, bottom, left }: Rect): readonly CellValue[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => {
    const row = top + index;
    const block = blocks.find(
      ({ rect }) => rect.top <= row && row <= rect.bottom && rect.left <= left && left <= rect.right,
    );
    return block?.contents[row - block.rect.top]?.[left - block.rect.left] ?? "";
  });
}

function absolute(rect: Rect): string {
  return rectAddress(rect).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
