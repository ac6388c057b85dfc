import { withCriteriaRanges } from "./criteriaRanges";
import type { AreaNode, FormulaNode } from "./dependencyGraph";
import { engineText } from "./engineText";
import { formulaTokens, LAST_COLUMN, LAST_ROW, type FormulaToken } from "./formulaTokens";
import { rewriteTokens } from "./references";
import type { Scalar } from "./cell";
import type { Rect } from "./rect";
import type { SheetModel } from "./sheetModel";

/** The function that stands for a range in the formulas given to the engine. */
export const RANGE_FUNCTION = "HOSTRANGE";

/** Ranges from this many cells on are read once for all formulas; the engine would read them for each. */
const LARGE = 48;

/** Functions that want the reference itself, not what its cells hold. */
const WANTS_REFERENCE = new Set(
  "ROW ROWS COLUMN COLUMNS OFFSET CELL ISREF AREAS SUBTOTAL AGGREGATE FORMULATEXT ISFORMULA SHEET SHEETS".split(" "),
);

/** `A1:INDEX(…)` needs the reference INDEX gives. */
const BUILDS_RANGE = /:\s*(?:INDEX|CHOOSE|IF|XLOOKUP)\s*\(|\)\s*:/i;

interface EngineScalar {
  readonly kind: number;
  readonly value?: number | string | boolean;
  readonly code?: string;
}
const BLANK: EngineScalar = { kind: 0 };

function scalarOf(value: Scalar): EngineScalar {
  if (value === null) return BLANK;
  if (typeof value === "number") return { kind: 1, value };
  if (typeof value === "string") return { kind: 2, value };
  return typeof value === "boolean" ? { kind: 3, value } : { kind: 4, code: value.error };
}

/** True for ranges the engine would spend most of its time on. */
export function isLargeArea(rect: Rect): boolean {
  return (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1) >= LARGE;
}

function arrayOf(sheet: SheetModel, rect: Rect, extent: Rect | null): object {
  const bottom = rect.bottom === LAST_ROW ? Math.max(rect.top, extent?.bottom ?? 0) : rect.bottom;
  const right = rect.right === LAST_COLUMN ? Math.max(rect.left, extent?.right ?? 0) : rect.right;
  const width = right - rect.left + 1;
  const blankLine = Array.from({ length: width }, () => BLANK);
  const rows: EngineScalar[][] = [];
  for (let row = rect.top; row <= bottom; row++) {
    const cells = sheet.rows.get(row);
    if (cells === undefined) {
      rows.push(blankLine);
      continue;
    }
    const line: EngineScalar[] = [];
    for (let column = rect.left; column <= right; column++) line.push(scalarOf(cells.get(column)?.value ?? null));
    rows.push(line);
  }
  return { kind: 5, rows, height: rows.length, width, originRow: rect.top + 1, originCol: rect.left + 1 };
}

/** The large ranges of one batch of formulas, read once each. */
export class EngineRanges {
  private readonly arrays: object[] = [];
  private readonly positions = new Map<AreaNode, number>();
  private readonly sheets: ReadonlyMap<string, SheetModel>;
  private readonly extentOf: (sheet: SheetModel) => Rect | null;
  private readonly isSettled: (area: AreaNode) => boolean;
  private readonly nameText: (name: string, sheet: SheetModel) => string | undefined;

  /** isSettled: no formula of the batch lies in the area; nameText: what a name stands for on a sheet. */
  constructor(
    sheets: readonly SheetModel[],
    extentOf: (sheet: SheetModel) => Rect | null,
    isSettled: (area: AreaNode) => boolean,
    nameText: (name: string, sheet: SheetModel) => string | undefined,
  ) {
    this.nameText = nameText;
    this.sheets = new Map(sheets.map((s) => [s.id, s]));
    this.extentOf = extentOf;
    this.isSettled = isSettled;
  }

  /** The array the engine asks for by its number. */
  readonly invoke = (args: unknown[]): unknown => {
    const position = (args[0] as EngineScalar | undefined)?.value;
    return typeof position === "number" ? this.arrays[position] : { kind: 4, code: "#REF!" };
  };

  private positionOf(area: AreaNode): number | null {
    const known = this.positions.get(area);
    if (known !== undefined) return known < 0 ? null : known;
    const sheet = this.sheets.get(area.sheetId);
    if (sheet === undefined || !this.isSettled(area)) {
      this.positions.set(area, -1);
      return null;
    }
    const position = this.arrays.push(arrayOf(sheet, area.rect, this.extentOf(sheet))) - 1;
    this.positions.set(area, position);
    return position;
  }

  private areaOf(node: FormulaNode, token: FormulaToken): AreaNode | undefined {
    const { area, sheet } = token;
    if (area === null || sheet?.external || (sheet !== null && sheet.last !== null)) return undefined;
    if (!isLargeArea(area)) return undefined;
    const wanted = sheet === null ? node.sheet.name.toLowerCase() : sheet.first.toLowerCase();
    return node.areas.find(
      ({ rect, sheetId }) =>
        rect.top === area.top &&
        rect.left === area.left &&
        rect.bottom === area.bottom &&
        rect.right === area.right &&
        this.sheets.get(sheetId)?.name.toLowerCase() === wanted,
    );
  }

  /** The formula for the engine: large ranges replaced by a call that fetches them. */
  formulaFor(node: FormulaNode): string {
    const formula = withCriteriaRanges(node.formula, (name) => this.nameText(name, node.sheet));
    if (!node.areas.some((area) => isLargeArea(area.rect)) || BUILDS_RANGE.test(formula)) return engineText(formula);
    const enclosing: string[] = [];
    let functionBefore = "";
    let before = "";
    const after = new Map<number, string>();
    const tokens = formulaTokens(formula);
    tokens.forEach((token, i) => after.set(token.start, tokens[i + 1]?.text ?? ""));
    const text = rewriteTokens(formula, (token) => {
      const previous = before;
      before = token.text;
      if (token.text === "(") enclosing.push(functionBefore);
      if (token.text === ")") enclosing.pop();
      functionBefore = token.kind === "function" ? token.text.toUpperCase() : "";
      if (token.kind !== "reference" || enclosing.length === 0) return undefined;
      if (WANTS_REFERENCE.has(enclosing[enclosing.length - 1] ?? "")) return undefined;
      if (previous === ":" || previous === "@" || after.get(token.start) === ":") return undefined;
      const area = this.areaOf(node, token);
      const position = area === undefined ? null : this.positionOf(area);
      return position === null ? undefined : `${RANGE_FUNCTION}(${position})`;
    });
    return engineText(text);
  }
}
