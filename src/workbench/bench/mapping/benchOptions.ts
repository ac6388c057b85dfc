import { parseArgs } from "node:util";
import type { Half } from "./draw/notationList";
import { layoutIds, type LayoutId } from "./layouts/layout";

export interface BenchOptions {
  readonly half: Half;
  readonly seeds: readonly number[];
  /** null: every layout. */
  readonly layout: LayoutId | null;
  /** Print the workbooks with truth and proposal. */
  readonly show: boolean;
  /** Lines of misses. */
  readonly misses: number;
  /** null: no file. */
  readonly json: string | null;
  /** Every tenth workbook goes through a file and the genuine client. */
  readonly throughExcel: boolean;
  /** Only the timing of workbooks that hold nothing of the plan. */
  readonly foreign: boolean;
}

const WORKBOOKS = 360;
const MISSES = 40;

/**
 * --workbooks N (360) --first N (1) --seed N --layout ID --half A|B --show --misses N --json FILE --through-excel --foreign.
 * Throws for anything else.
 */
export function benchOptions(argv: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      workbooks: { type: "string" },
      first: { type: "string" },
      seed: { type: "string" },
      layout: { type: "string" },
      half: { type: "string" },
      show: { type: "boolean" },
      misses: { type: "string" },
      json: { type: "string" },
      "through-excel": { type: "boolean" },
      foreign: { type: "boolean" },
    },
  });
  const seed = numberOf(values.seed, "--seed");
  const first = numberOf(values.first, "--first") ?? 1;
  const count = numberOf(values.workbooks, "--workbooks") ?? WORKBOOKS;
  return {
    half: halfOf(values.half),
    seeds: seed === null ? Array.from({ length: count }, (_, index) => first + index) : [seed],
    layout: layoutOf(values.layout),
    show: values.show ?? false,
    misses: numberOf(values.misses, "--misses") ?? MISSES,
    json: values.json ?? null,
    throughExcel: values["through-excel"] ?? false,
    foreign: values.foreign ?? false,
  };
}

function numberOf(text: string | undefined, option: string): number | null {
  if (text === undefined) return null;
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`${option} takes a whole number from 1: ${text}`);
  return number;
}

function halfOf(text: string | undefined): Half {
  if (text === undefined || text === "A") return "A";
  if (text === "B") return "B";
  throw new Error(`--half is A or B: ${text}`);
}

function layoutOf(text: string | undefined): LayoutId | null {
  const layout = layoutIds.find((id) => id === text);
  if (text !== undefined && layout === undefined) throw new Error(`--layout is one of ${layoutIds.join(", ")}`);
  return layout ?? null;
}
