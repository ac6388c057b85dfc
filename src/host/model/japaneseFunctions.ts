import { asNarrow, asWide, byteLength } from "./characterWidth";
import { formatValue } from "./formatNumber";
import { parseTyped } from "./parseTyped";
import { roundDecimally } from "./roundDecimally";

/** A value inside the engine; its kinds: 0 blank, 1 number, 2 text, 3 boolean, 4 error, 5 array. */
interface EngineScalar {
  readonly kind: number;
  readonly value?: number | string | boolean;
  readonly code?: string;
}
interface EngineArray {
  readonly kind: 5;
  readonly rows: readonly (readonly EngineScalar[])[];
  readonly height: number;
  readonly width: number;
}
type EngineValue = EngineScalar | EngineArray;

type Plain = number | string | boolean | null;
class ErrorValue extends Error {
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

function isArray(value: EngineValue): value is EngineArray {
  return value.kind === 5;
}

function plainOf(value: EngineScalar): Plain {
  if (value.kind === 4) throw new ErrorValue(value.code ?? "#VALUE!");
  return value.value ?? null;
}

function scalarOf(value: Plain): EngineScalar {
  if (value === null) return { kind: 0 };
  if (typeof value === "number") return Number.isFinite(value) ? { kind: 1, value } : { kind: 4, code: "#NUM!" };
  return typeof value === "string" ? { kind: 2, value } : { kind: 3, value };
}

function callPlain(invoke: (args: Plain[]) => Plain, args: readonly EngineScalar[]): EngineScalar {
  try {
    return scalarOf(invoke(args.map(plainOf)));
  } catch (error) {
    return { kind: 4, code: error instanceof ErrorValue ? error.code : "#VALUE!" };
  }
}

function elementOf(value: EngineValue, row: number, column: number): EngineScalar {
  if (!isArray(value)) return value;
  const line = value.rows[value.height === 1 ? 0 : row];
  return line?.[value.width === 1 ? 0 : column] ?? { kind: 4, code: "#N/A" };
}

/** The function for single values, applied element by element where an argument is an array. */
function elementwise(invoke: (args: Plain[]) => Plain): (args: unknown[]) => unknown {
  return (args) => {
    const values = args as EngineValue[];
    const arrays = values.filter(isArray);
    if (arrays.length === 0) return callPlain(invoke, values);
    const height = Math.max(...arrays.map((a) => a.height));
    const width = Math.max(...arrays.map((a) => a.width));
    const rows = Array.from({ length: height }, (_, r) =>
      Array.from({ length: width }, (__, c) =>
        callPlain(
          invoke,
          values.map((v) => elementOf(v, r, c)),
        ),
      ),
    );
    return { kind: 5, rows, height, width };
  };
}

function textOf(value: Plain | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? formatValue(value, "General") : value;
}

/** What VALUE and arithmetic make of text: numbers with separators, percent, yen, dates and full-width digits. */
function numberOfText(text: string): number {
  const typed = text.trim() === "" ? null : parseTyped(text.trim().replace(/^'/, ""), "General").value;
  if (typeof typed !== "number") throw new ErrorValue("#VALUE!");
  return typed;
}

function numberOf(value: Plain | undefined): number {
  if (typeof value === "number") return value;
  if (value === null || value === undefined) return 0;
  return typeof value === "boolean" ? Number(value) : numberOfText(value);
}

function textFunction([value, format]: Plain[]): string {
  const pattern = textOf(format);
  if (typeof value === "boolean") return textOf(value);
  if (pattern === "") return "";
  if (typeof value === "string") {
    const asNumber = parseTyped(value.trim(), "General").value;
    return formatValue(typeof asNumber === "number" ? asNumber : value, pattern);
  }
  return formatValue(value ?? 0, pattern);
}

function fixedFunction([value, places, noCommas]: Plain[]): string {
  const digits = places === undefined ? 2 : Math.trunc(numberOf(places));
  const rounded = roundDecimally(numberOf(value), digits, "nearest");
  const decimals = digits > 0 ? `.${"0".repeat(digits)}` : "";
  return formatValue(rounded, `${numberOf(noCommas) !== 0 ? "0" : "#,##0"}${decimals}`);
}

function yenFunction([value, places]: Plain[]): string {
  const digits = places === undefined ? 0 : Math.trunc(numberOf(places));
  const rounded = roundDecimally(numberOf(value), digits, "nearest");
  const pattern = `#,##0${digits > 0 ? `.${"0".repeat(digits)}` : ""}`;
  return formatValue(rounded, `"¥"${pattern};"¥"-${pattern}`);
}

function rounding(mode: "nearest" | "down" | "up"): (args: Plain[]) => number {
  return ([value, digits]) => roundDecimally(numberOf(value), Math.trunc(numberOf(digits)), mode);
}

interface UserFunction {
  readonly minArity: number;
  readonly maxArity: number;
  readonly invoke: (args: unknown[]) => unknown;
}

function define(minArity: number, maxArity: number, invoke: (args: Plain[]) => Plain): UserFunction {
  return { minArity, maxArity, invoke: elementwise(invoke) };
}

/** Functions that Japanese Excel calculates otherwise than the engine does. */
export const japaneseFunctions: ReadonlyMap<string, UserFunction> = new Map([
  ["TEXT", define(2, 2, textFunction)],
  ["ROUND", define(2, 2, rounding("nearest"))],
  ["ROUNDDOWN", define(2, 2, rounding("down"))],
  ["ROUNDUP", define(2, 2, rounding("up"))],
  ["VALUE", define(1, 1, ([value]) => numberOf(value === null ? 0 : value))],
  ["LENB", define(1, 1, ([value]) => byteLength(textOf(value)))],
  ["ASC", define(1, 1, ([value]) => asNarrow(textOf(value)))],
  ["JIS", define(1, 1, ([value]) => asWide(textOf(value)))],
  ["DBCS", define(1, 1, ([value]) => asWide(textOf(value)))],
  ["FIXED", define(1, 3, fixedFunction)],
  ["YEN", define(1, 2, yenFunction)],
]);
